import { firstScreen, type FirstScreen } from './first-screen.js';
import { wordsFor } from '../src/index.js';
import { keepPresses, PRESS_CSS } from './kept-presses.js';
import { startTag } from './markup.js';
import { markupOf, quizCss } from './render.js';
import type { StyleTag } from './shadow-renderer.js';

/** Hides what stands behind the first screen, and what the script renders before it can take its place. */
const BEFORE_SCRIPT = `slot,div.frame{display:none}${PRESS_CSS}`;
/** Where nothing can be pressed, what stands behind it is shown in its place. */
const WITHOUT_SCRIPT = 'slot{display:block!important}section.frame{display:none}';

/** A `<news-quiz>` that is to stand in a page with its first screen in it. */
export interface BuiltQuiz extends FirstScreen {
  /** What names the bank and the language; the rest follows from the first screen. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** Markup: what is seen where no script runs, and the bank where it stands in the page. */
  readonly children: string;
  readonly styleTag: StyleTag;
}

/** `<news-quiz>` with its first screen in it; its children are shown where no script runs. */
export async function builtQuiz(built: BuiltQuiz): Promise<string> {
  const { children, headingLevel, quiz, seed, shown, styleTag } = built;
  const attributes = {
    ...built.attributes,
    quiz: quiz.id,
    seed,
    'heading-level': headingLevel === 3 ? undefined : `${headingLevel}`,
  };
  // Radio buttons of one name in one root would rule each other out while both screens are there.
  const rendered = await markupOf(firstScreen(built), (css) => styleTag(css + PRESS_CSS));
  const screen = keepPresses(
    rendered.replaceAll(' name="pace"', ' name="built-pace"'),
    wordsFor(shown.language).loading,
  );
  return `${startTag('news-quiz', attributes)}<template shadowrootmode="open">${styleTag(quizCss())}${styleTag(
    BEFORE_SCRIPT,
  )}<noscript>${styleTag(WITHOUT_SCRIPT)}</noscript>${screen}<slot></slot></template>
  ${children}
</news-quiz>`;
}
