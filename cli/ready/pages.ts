// All that needs the elements, behind one door: the command loads it only when it builds pages.
export { sheetPage } from '../sheet/sheet-page.js';
export { builtQuiz } from './built-quiz.js';
export { quizPage } from './quiz-page.js';
export { startScript } from './start-script.js';
export { stylesOf } from './styles.js';
