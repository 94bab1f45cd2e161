import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { NewsQuiz } from '../components/news-quiz/news-quiz.js';
import '../components/define.js';
import { withContents } from './contents.js';
import { cssOf, shadowRenderer, type StyleTag } from './shadow-renderer.js';

/** What Lit's own hydration would need: docs/decisions/0012-ready-html.md says why nothing here does. */
const MARKERS = /<!--\/?lit-(?:part|node)[^>]*-->|<!---->|<\?>/g;
/** What Lit writes for properties that are false: to a browser such an attribute means that they are true. */
const FALSE = / (?:checked|selected)="false"/g;

/** As HTML counts them: a space that does not break a line is none of them. */
const SPACES = /[ \t\n\r\f]+/g;

/** A template as markup, its elements with declarative shadow roots. Texts in it have no quotes or brackets of their own. */
export async function markupOf(template: TemplateResult, styleTag: StyleTag): Promise<string> {
  const rendered = render(withContents(template), { elementRenderers: [shadowRenderer(styleTag)] });
  return (await collectResult(rendered)).replace(MARKERS, '').replace(FALSE, '').replace(SPACES, ' ');
}

/** The styles of `<news-quiz>` itself. */
export const quizCss = (): string => cssOf(NewsQuiz);
