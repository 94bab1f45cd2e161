// The stories of a theme, the same for all of them.
import type { StoryObj } from '@storybook/web-components-vite';
import type { Request } from '../../components/requests.js';
import { rightResponse, wrongResponse } from '../../test/support/a11y-responses.js';
import { themes } from '../../themes/themes.js';
import type { ThemeName } from '../../themes/themes.js';
import { arrived, showQuiz } from '../shown/quiz.js';
import { sampleBank } from '../shown/sample-bank.js';
import { sampleOf } from '../shown/samples.js';

const asked = [
  sampleOf('single-choice', 'single-every-field'),
  sampleOf('order', 'order-three'),
  sampleOf('true-false', 'statement-true'),
];

/** The three questions, asked for step by step up to one of them, or to the result. */
function requestsTo(end: 'open' | 'chosen' | 'judged' | 'result'): Request[] {
  const [first] = asked;
  if (end === 'open' || !first) return [];
  const wrong = wrongResponse(first);
  if (end === 'chosen') return [{ type: 'respond', question: first.id, response: wrong }];
  const played = asked.flatMap((question, index): Request[] => {
    const { id } = question;
    const response = index === 0 ? wrong : rightResponse(question);
    return [
      { type: 'respond', question: id, response },
      { type: 'submit', question: id },
      { type: 'next', question: id },
    ];
  });
  return end === 'judged' ? played.slice(0, 2) : played;
}

/** The meta and the stories of a theme: its states in the light scheme, and the judged one and the result in the dark one. */
export function themeStories(name: ThemeName) {
  const story = (end: Parameters<typeof requestsTo>[0], scheme: 'light' | 'dark'): StoryObj => ({
    globals: { theme: `${name} ${scheme}` },
    render: (_, { globals }) =>
      showQuiz({
        bank: sampleBank(asked, { language: String(globals.language ?? 'de') }),
        attributes: { seed: '1' },
        requests: requestsTo(end),
      }),
    async play({ canvasElement }) {
      await arrived(canvasElement);
    },
  });
  const { about } = themes[name];
  const use = `${about}\n\n\`\`\`html\n<link rel="stylesheet" href="themes/${name}.css" />\n\`\`\`\n\nThe file is \`newsquiz/themes/${name}.css\` of the package. It follows the page’s \`color-scheme\`.`;
  return {
    meta: { parameters: { docs: { description: { component: use } } } },
    question: story('chosen', 'light'),
    judged: story('judged', 'light'),
    result: story('result', 'light'),
    questionDark: story('open', 'dark'),
    judgedDark: story('judged', 'dark'),
    resultDark: story('result', 'dark'),
  };
}
