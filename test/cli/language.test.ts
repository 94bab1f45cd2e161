import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ts from 'typescript';
import { inGerman } from '../../cli/messages/german.js';
import { languageOf } from '../../cli/messages/index.js';
import { sentences } from '../../cli/messages/sentences.de.js';
import { parseBank, parseTranslation } from '../../src/index.js';
import { mutated } from '../support/mutated.js';
import { bank, files, folderOf, newsquiz, read, ROOT, translation } from './fixture.js';

/** The templates of all sentences for authors in the engine, with `{}` where a value stands. */
function templatesIn(folder: string): string[] {
  const paths = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((it) =>
    it.endsWith('.ts'),
  );
  return paths.flatMap((path) => {
    const source = ts.createSourceFile(
      path,
      readFileSync(join(ROOT, folder, path), 'utf8'),
      ts.ScriptTarget.Latest,
    );
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === 'say')
        found.push(templateOf(node.template));
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

function templateOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join('{}');
}

describe('the language of findings', () => {
  it('is that of the environment, as POSIX orders its variables', () => {
    assert.equal(languageOf({ LANG: 'de_DE.UTF-8' }), 'de');
    assert.equal(languageOf({ LANG: 'de_AT@euro', LC_ALL: '' }), 'de');
    assert.equal(languageOf({ LANG: 'de_DE', LC_ALL: 'C' }), 'en');
    assert.equal(languageOf({ LANG: 'en_GB', LC_MESSAGES: 'de_CH' }), 'de');
    assert.equal(languageOf({ LANG: 'fr_FR' }), 'en');
    assert.equal(languageOf({}), 'en');
  });

  it('has German for every sentence of the engine', () => {
    const templates = templatesIn('src');
    assert.ok(templates.length > 60);
    const missing = templates.filter((it) => it.replaceAll('{}', '').trim() && !Object.hasOwn(sentences, it));
    assert.deepEqual(missing, []);
  });

  it('keeps every value of a sentence in German', () => {
    for (const [english, german] of Object.entries(sentences)) {
      const wanted = english
        .split('{}')
        .slice(1)
        .map((_, index) => index);
      const kept = [...german.matchAll(/\{=?(\d)\}/g)].map(([, index]) => Number(index)).sort();
      assert.deepEqual(kept, wanted, english);
    }
  });

  it('has German for whatever is wrong with a bank or a translation', () => {
    const documents = [bank(), JSON.parse(read(ROOT, 'questions/x-outage/bank.json')) as unknown];
    const untold = new Set<string>();
    const note = (message: string): void => {
      if (inGerman(message) === message && message.length < 300) untold.add(message);
    };
    for (const document of documents) {
      fc.assert(
        fc.property(mutated(document), (it) => parseBank(it).issues.forEach(({ message }) => note(message))),
        { seed: 7, numRuns: 150 },
      );
    }
    fc.assert(
      fc.property(mutated(translation()), (it) =>
        parseTranslation(bank(), it).issues.forEach(({ message }) => note(message)),
      ),
      { seed: 7, numRuns: 150 },
    );
    assert.deepEqual([...untold], []);
  });

  it('is German where it is asked for, from the level to the last line', async (t) => {
    const folder = folderOf(
      t,
      files((it) => {
        Object.assign(it.facts[0]!, { atribution: 1 });
        it.facts[2]!.evidence[0]!.start = 'Der Nachbar';
        it.questions[1]!.key.explanation = 'Er ist nur vermutet.';
      }),
    );
    const asked = await newsquiz(folder, 'check', 'bank.json', '--language', 'de');
    assert.match(
      asked.stdout,
      /Fehler {2}schema\/unknown-key\n.*ist hier kein Feld.*Meinten Sie „attribution“\?\n/,
    );
    assert.match(
      asked.stdout,
      /steht nicht in der Quelle „report“: die ersten Wörter „Der Nachbar“ kommen nicht vor/,
    );
    assert.match(asked.stdout, /Nicht in Ordnung: \d+ Fehler, \d+ Warnungen/);
    const english = /\b(is|the|and|must|has|not)\b/;
    assert.doesNotMatch(asked.stdout.replaceAll(/^ *[> ] *\d* \|.*$/gm, ''), english);
    const { stdout } = await newsquiz(folder, { env: { LC_ALL: 'de_DE.UTF-8' } }, 'check', 'bank.json');
    assert.equal(stdout, asked.stdout);
  });
});
