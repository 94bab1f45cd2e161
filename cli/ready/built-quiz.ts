import { startTag } from '../surfaces/markup.js';
import { linkTo } from '../surfaces/placeholder.js';
import { quizAttributes } from '../surfaces/element.js';
import type { Material, Page } from '../surfaces/surface.js';
import { firstScreen, type Place } from './first-screen.js';
import { markupOf, quizCss } from './render.js';
import type { Styles } from './styles.js';

/** Hides what stands behind the first screen, and what the script renders before it can take its place. */
const BEFORE_SCRIPT = 'slot,div.frame{display:none}';
/** Where nothing can be pressed, what stands behind it is shown in its place. */
const WITHOUT_SCRIPT = 'slot{display:block!important}section.frame{display:none}';

interface StyledPlace extends Place {
  readonly styles: Styles;
}

/** `<news-quiz>` with its first screen in it; its child leads to the quiz where no script runs. */
export async function builtQuiz(page: Page, material: Material, place: StyledPlace): Promise<string> {
  const { from, headingLevel, styles } = place;
  const tag = (css: string): string => styles.tag(css, from);
  const attributes = {
    ...quizAttributes(page, material, from),
    seed: material.options.seed,
    'heading-level': headingLevel === 3 ? undefined : `${headingLevel}`,
  };
  // Radio buttons of one name in one root would rule each other out while both screens are there.
  const screen = (await markupOf(firstScreen(page, material, place), tag)).replaceAll(
    ' name="pace"',
    ' name="built-pace"',
  );
  return `${startTag('news-quiz', attributes)}<template shadowrootmode="open">${tag(quizCss())}${tag(
    BEFORE_SCRIPT,
  )}<noscript>${tag(WITHOUT_SCRIPT)}</noscript>${screen}<slot></slot></template>
  <p>${linkTo(page, material, from)}</p>
</news-quiz>`;
}
