import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ts from 'typescript';
import { commands } from '../../cli/commands.js';
import { errorSentences } from '../../cli/messages/errors.de.js';
import { germanHelp } from '../../cli/messages/help.de.js';
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

function missingIn(folder: string, known: Readonly<Record<string, string>>): string[] {
  const templates = templatesIn(folder);
  assert.ok(templates.length > 60, String(templates.length));
  return templates.filter((it) => it.replaceAll('{}', '').trim() && !Object.hasOwn(known, it));
}

/** What `parseArgs` of Node says, and the phrases that stand in for a value. */
const NODE_SAYS = [
  "Unknown option '{}'",
  "Option '{}' does not take an argument",
  "Option '{}' argument missing",
  "Option '{}' argument is ambiguous",
  "Unexpected argument '{}'",
];
const PHRASES = ['quiz', 'language', 'level', 'format'];

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
    assert.deepEqual(missingIn('src', sentences), []);
  });

  it('has German for every error of the command, and no sentence that nothing says', () => {
    assert.deepEqual(missingIn('cli', { ...errorSentences, ...sentences }), []);
    const said = new Set([...templatesIn('cli'), ...NODE_SAYS, ...PHRASES]);
    assert.deepEqual(
      Object.keys(errorSentences).filter((it) => !said.has(it)),
      [],
    );
  });

  it('keeps every value of a sentence in German', () => {
    for (const [english, german] of Object.entries({ ...sentences, ...errorSentences })) {
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

describe('help and wrong calls', { concurrency: 2 }, () => {
  const optionsIn = (text: string): string[] =>
    [...new Set(text.match(/--[a-z][a-z-]*/g) ?? [])].sort().filter((it) => it !== '--out');

  it('name every option in German as in English, in lines that fit a terminal', () => {
    for (const { help, name } of commands) {
      const german = germanHelp[name];
      assert.ok(german, name);
      assert.deepEqual(optionsIn(german.help), optionsIn(help), name);
      for (const line of german.help.split('\n')) assert.ok(line.length <= 122, line);
    }
  });

  it('are German in a German environment, or where --language says so', async (t) => {
    const folder = folderOf(t, files());
    const env = { LC_ALL: 'de_AT.UTF-8' };
    assert.match(
      (await newsquiz(folder, { env }, '--help')).stdout,
      /^Aufruf: newsquiz BEFEHL[^]*check +Prüft/,
    );
    assert.match((await newsquiz(folder, { env }, 'check', '--help')).stdout, /^Aufruf: newsquiz check/);
    assert.match(
      (await newsquiz(folder, 'check', '--help', '--language', 'de')).stdout,
      /Rückgabewert: 0 alles in Ordnung/,
    );
    assert.match((await newsquiz(folder, { env }, 'check', '--help', '--language=en')).stdout, /^Usage:/);
  });

  const misuses: [string[], RegExp][] = [
    [['chek'], /: den Befehl „chek“ gibt es nicht; meinten Sie „check“\? Es gibt: build, check/],
    [['check', 'bank.json', '--updat'], /: die Option „--updat“ gibt es nicht; meinten Sie „--update“\?/],
    [
      ['check', 'bank.json', '--strict=no'],
      /: nach der Option „--strict“ steht kein Wert; die Optionen sind/,
    ],
    [['check', 'bank.json', '--format'], /: nach der Option „--format <value>“ fehlt ein Wert; /],
    [['schema', 'x'], /: „x“ wird hier nicht erwartet; die Optionen sind/],
    [['check', 'none.json'], /none\.json: diese Datei gibt es nicht/],
    [
      ['check', 'bank.json', '--article', 'agenda=a.txt'],
      /: die Quelle „agenda“ gibt es nicht; es gibt: report/,
    ],
    [['build', 'bank.json', '--out', 'o', '--quiz', 'x'], /: ein Quiz „x“ gibt es nicht; es gibt: all/],
    [['diff', 'bank.json', '--from', 'no.txt', '--to', 'report.html'], /no\.txt: diese Datei gibt es nicht/],
  ];
  for (const [args, message] of misuses) {
    it(`are told in German: ${['newsquiz', ...args].join(' ')}`, async (t) => {
      const env = { LC_ALL: '', LANG: 'de_DE.UTF-8' };
      const embed = {
        'embed/news-quiz.js': '',
        'embed/loader.js': '',
        'embed/resize.js': '',
        'embed/frame.js': '',
      };
      const folder = folderOf(t, { ...files(), ...embed });
      const more = args[0] === 'build' ? ['--embed', 'embed'] : [];
      const { code, stderr } = await newsquiz(folder, { env }, ...args, ...more);
      assert.equal(code, 2);
      assert.match(stderr, message);
    });
  }
});
