import { builtQuiz as built } from '../../server/built-quiz.js';
import { askedOn } from '../material/page-questions.js';
import { quizAttributes } from '../surfaces/element.js';
import { linkTo } from '../surfaces/placeholder.js';
import type { Material, Page } from '../surfaces/surface.js';
import type { Styles } from './styles.js';

/** Where a first screen is to stand: the folder of the page, and the level of headings in it. */
interface Place {
  readonly from: string;
  readonly headingLevel: number;
  readonly styles: Styles;
}

/** `<news-quiz>` with its first screen in it; its child leads to the quiz where no script runs. */
export async function builtQuiz(page: Page, material: Material, place: Place): Promise<string> {
  const { from, headingLevel, styles } = place;
  return await built({
    bank: material.bank,
    shown: page.edition.bank,
    quiz: page.quiz,
    seed: material.options.seed,
    questions: askedOn(page, material),
    headingLevel,
    media: (src) => material.address(src, from),
    attributes: quizAttributes(page, material, from),
    children: `<p>${linkTo(page, material, from)}</p>`,
    styleTag: (css) => styles.tag(css, from),
  });
}
