import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { action } from 'storybook/actions';
import { directionOf } from '../../src/index.js';
import { themeStyle, tokenStyle } from '../themes/theme-style.js';
import { mediaNote } from './media.js';
import type { Media } from './media.js';

/** Notes what the quiz tells its page, with the event's own fields. */
function note(event: Event): void {
  const { isTrusted: _, ...fields } = { ...event } as Readonly<Record<string, unknown>>;
  action(event.type)(fields);
}

/** Puts a story onto a page as the toolbars have it; a story's own `globals` go before them. */
export const inSetting: Decorator = (story, { args, globals, parameters }): TemplateResult => {
  const { direction, language, theme, width } = globals as Readonly<Record<string, string>>;
  const [name = 'plain', scheme = 'light'] = (theme ?? '').split(' ');
  const dir = direction === 'language' ? directionOf(language ?? '') : direction;
  const { largeText = false, media } = parameters as { largeText?: boolean; media?: Media };
  return html`<div
    class="setting"
    dir=${dir ?? 'ltr'}
    lang=${language ?? 'de'}
    data-scheme=${scheme}
    data-width=${width ?? 'full'}
    data-text=${largeText ? 'large' : 'usual'}
    @nq-ready=${note}
    @nq-answered=${note}
    @nq-completed=${note}
    @nq-evidence=${note}
    @nq-error=${note}
  >
    ${themeStyle(name)} ${tokenStyle(args)} ${media ? mediaNote(media) : ''}
    <div class="sheet">${story()}</div>
  </div>`;
};
