import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { directions } from '../../scripts/import-directions.mjs';

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.ts'] }, ...directions] as ESLint.Options['overrideConfig'],
});

async function messagesFor(filePath: string, imported: string): Promise<string[]> {
  const [result] = await eslint.lintText(`import '${imported}';\n`, { filePath });
  return (result?.messages ?? []).map(({ message }) => message);
}

const refused: [file: string, imported: string][] = [
  ['src/index.ts', 'lit'],
  ['src/index.ts', '../components/index.js'],
  ['src/index.ts', '../questions/schema.json'],
  ['src/result.ts', './question-type.js'],
  ['src/question-type.ts', './question-types/index.js'],
  ['src/question-type.ts', 'zod'],
  ['src/question-fields.ts', './bank/index.js'],
  ['src/shape.ts', './question-type.js'],
  ['src/question-types/index.ts', '../bank/index.js'],
  ['src/question-types/order/grade.ts', '../single-choice/index.js'],
  ['src/question-types/order/grade.ts', '../index.js'],
  ['src/question-types/order/grade.ts', '../../bank/index.js'],
  ['src/bank/parse.ts', '../session/index.js'],
  ['src/bank/parse.ts', '../question-types/order/index.js'],
  ['src/bank/parse.ts', 'zod/v4'],
  ['src/evidence/verify.ts', '../session/index.js'],
  ['src/session/reduce.ts', '../evidence/index.js'],
  ['src/session/reduce.ts', '../index.js'],
  ['src/session/reduce.ts', 'lit-html/directive.js'],
  ['src/locales/de.ts', '../result.js'],
  ['components/events.ts', '../src/result.js'],
  ['components/feedback/feedback.ts', '../../src/bank/index.js'],
  ['components/feedback/feedback.ts', 'lit/directives/unsafe-html.js'],
  ['components/feedback/feedback.ts', 'lit/directives/style-map.js'],
  ['components/feedback/feedback.ts', '../../questions/x-outage/bank.json'],
  ['components/feedback/feedback.ts', '../../cli/newsquiz.js'],
  ['components/question-types/order/order.ts', '../single-choice/single-choice.js'],
  ['components/question-types/order/order.ts', '../../../test/support/bank.js'],
  ['embed/loader.ts', 'lit'],
  ['embed/loader.ts', '../src/index.js'],
  ['cli/check.ts', '../src/bank/index.js'],
  ['cli/check.ts', '../scripts/start.mjs'],
  ['stories/news-quiz.stories.ts', '../test/pages/demo.test.js'],
  ['stories/news-quiz.stories.ts', '../scripts/start.mjs'],
];

const allowed: [file: string, imported: string][] = [
  ['src/index.ts', './bank/index.js'],
  ['src/question-type.ts', 'zod/mini'],
  ['src/question-type.ts', './result.js'],
  ['src/question-types/index.ts', './order/index.js'],
  ['src/question-types/order/grade.ts', '../../question-type.js'],
  ['src/question-types/order/grade.ts', './schema.js'],
  ['src/question-types/order/schema.ts', '../../question-fields.js'],
  ['src/shape.ts', './patterns.js'],
  ['src/bank/parse.ts', '../question-types/index.js'],
  ['src/bank/parse.ts', './index.js'],
  ['src/session/reduce.ts', '../bank/index.js'],
  ['src/locales/de.ts', './en.js'],
  ['components/events.ts', '../src/index.js'],
  ['components/question-types/order/order.ts', '../../../src/index.js'],
  ['components/question-types/order/order.ts', '../../question/question-element.js'],
  ['components/question-types/order/order.ts', 'lit/directives/repeat.js'],
  ['cli/check.ts', 'zod'],
  ['cli/check.ts', '../src/index.js'],
];

describe('import directions', () => {
  for (const [file, imported] of refused) {
    it(`refuse ${imported} in ${file} and say why`, async () => {
      const [message, ...others] = await messagesFor(file, imported);
      assert.deepEqual(others, []);
      assert.match(message ?? '', /is restricted from being used by a pattern\. [A-Z].+\.$/);
    });
  }
  for (const [file, imported] of allowed) {
    it(`let ${file} import ${imported}`, async () => {
      assert.deepEqual(await messagesFor(file, imported), []);
    });
  }
});
