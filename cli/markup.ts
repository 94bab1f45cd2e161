import { escapeMarkup } from './surfaces/markup.js';

/** Markup that was made here, or is all escaped: the only thing that goes into a page as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | undefined | readonly Part[];

/** Markup with values in it. Whatever is no markup itself is escaped, so that nothing of a bank is ever taken for a tag. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((text, index) => text + written(parts[index])).join(''));
}

function written(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(written).join('') : escapeMarkup(String(part));
}
