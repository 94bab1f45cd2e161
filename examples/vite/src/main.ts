import 'newsquiz/define';

const quiz = document.querySelector('news-quiz');
const score = document.querySelector('output');

if (quiz && score) {
  quiz.headingLevel = 2;
  quiz.addEventListener('nq-completed', ({ earned, possible }) => {
    score.value = `${earned} of ${possible} points`;
  });
}
