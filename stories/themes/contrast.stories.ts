import { themeStories } from './theme-stories.js';

const stories = themeStories('contrast');

export default { title: 'Themes/High contrast', ...stories.meta };

export const Question = stories.question;
export const Judged = stories.judged;
export const Result = stories.result;
export const QuestionDark = stories.questionDark;
export const JudgedDark = stories.judgedDark;
export const ResultDark = stories.resultDark;
