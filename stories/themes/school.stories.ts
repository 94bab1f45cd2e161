import { themeStories } from './theme-stories.js';

const stories = themeStories('school');

export default { title: 'Themes/School', ...stories.meta };

export const Question = stories.question;
export const Judged = stories.judged;
export const Result = stories.result;
export const QuestionDark = stories.questionDark;
export const JudgedDark = stories.judgedDark;
export const ResultDark = stories.resultDark;
