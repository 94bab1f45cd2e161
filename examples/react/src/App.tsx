import 'newsquiz/define';
import type {} from 'newsquiz/react';
import { useState } from 'react';

export function App() {
  const [score, setScore] = useState('');
  return (
    <>
      <h1>Night bus returns in May</h1>
      <news-quiz
        src="/bank.json"
        headingLevel={2}
        onnq-completed={({ earned, possible }) => setScore(`${earned} of ${possible} points`)}
      >
        <p>The quiz is loading.</p>
      </news-quiz>
      <p>
        <output>{score}</output>
      </p>
    </>
  );
}
