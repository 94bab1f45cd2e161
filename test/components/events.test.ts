// What the host is told, and what it can do about it: nothing that breaks the quiz.
import { expect } from '@open-wc/testing';
import {
  AnsweredEvent,
  CompletedEvent,
  EvidenceEvent,
  QuizErrorEvent,
  ReadyEvent,
} from '../../components/index.js';
import { ARTICLE, FACTS, QUESTIONS } from '../support/elements-bank.js';
import { byRole, nameOf } from '../support/elements-dom.js';
import { clickOn } from '../support/elements-input.js';
import {
  article,
  finallyDo,
  inPage,
  mount,
  replaced,
  tidyUp,
  until,
  words,
} from '../support/elements-page.js';

afterEach(tidyUp);

/** The fields of each event, as they are documented. */
const FIELDS = {
  'nq-ready': { type: ReadyEvent, fields: ['bank', 'quiz', 'questions'] },
  'nq-answered': { type: AnsweredEvent, fields: ['question', 'state', 'earned', 'possible'] },
  'nq-completed': { type: CompletedEvent, fields: ['earned', 'possible'] },
  'nq-evidence': { type: EvidenceEvent, fields: ['source', 'state', 'facts', 'questions'] },
  'nq-error': { type: QuizErrorEvent, fields: ['code'] },
} as const;

type Name = keyof typeof FIELDS;
const NAMES = Object.keys(FIELDS) as Name[];

/** Plays the last quiz of the page to its end. */
async function play(): Promise<void> {
  await clickOn('radio', words.types['true-false'].answers.true);
  await clickOn('button', words.check);
  await clickOn('button', words.toResult);
}

/** Every event of a run through a quiz in a corrected article, and of one whose bank is broken. */
async function everyEvent(): Promise<Event[]> {
  const events: Event[] = [];
  const note = (event: Event): unknown => events.push(event);
  for (const name of NAMES) window.addEventListener(name, note);
  finallyDo(() => NAMES.forEach((name) => window.removeEventListener(name, note)));
  replaced(console, 'warn', () => undefined);
  await mount({ quiz: 'only-two-answers', into: article([...ARTICLE, 'Nachtrag.']) });
  await play();
  const broken = document.createElement('news-quiz');
  broken.innerHTML = '<script type="application/json">{</script>';
  document.body.append(broken);
  await until('there is an error', () => events.some(({ type }) => type === 'nq-error'));
  return events;
}

describe('the events', () => {
  it('are of their classes, reach the page through every shadow root, and cannot be cancelled', async () => {
    const events = await everyEvent();
    expect(new Set(events.map(({ type }) => type))).to.deep.equal(new Set(NAMES));
    for (const event of events) {
      expect(event).to.be.instanceOf(FIELDS[event.type as Name].type);
      const { bubbles, cancelable, composed, type } = event;
      expect({ type, bubbles, cancelable, composed }).to.deep.equal({
        ...{ type, bubbles: true, cancelable: false, composed: true },
      });
    }
  });

  it('hold the documented fields and no others, neither free text nor anything of the reader (req 99)', async () => {
    const ids = new Set(['bridge', 'only-two-answers', 'report', ...QUESTIONS.map(({ id }) => id)]);
    for (const { id } of FACTS) ids.add(id);
    const codes = /^(?:correct|partial|incorrect|incomplete|ungraded|verified|changed|broken)$/u;
    for (const event of await everyEvent()) {
      const { isTrusted: _, ...fields } = { ...event } as Record<string, unknown>;
      expect(Object.keys(fields).sort()).to.deep.equal([...FIELDS[event.type as Name].fields].sort());
      expect('detail' in event).to.equal(false);
      for (const value of Object.values(fields).flat())
        expect(
          typeof value === 'number' || ids.has(value as string) || codes.test(value as string),
          String(value),
        ).to.equal(true);
    }
  });

  it('come in the order in which things happen', async () => {
    expect((await everyEvent()).map(({ type }) => type)).to.deep.equal([
      ...['nq-evidence', 'nq-ready', 'nq-answered', 'nq-completed'],
      'nq-error',
    ]);
  });
});

interface Host extends Window {
  readonly fail: () => never;
  readonly thrown: readonly string[];
}

/** A window of its own for what a host does wrong: an error is told to the window that the function is from. */
async function otherWindow(): Promise<Host> {
  const code =
    'const thrown = []; const fail = () => { throw new Error("of the host"); };' +
    'addEventListener("error", (event) => { thrown.push(event.message); event.preventDefault(); });' +
    'Object.assign(window, { fail, thrown });';
  const frame = inPage(`<iframe srcdoc='<script>${code}</script>'></iframe>`).querySelector('iframe')!;
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  return frame.contentWindow as Host;
}

describe('a host', () => {
  for (const name of ['nq-ready', 'nq-answered', 'nq-completed', 'nq-evidence'] as const)
    it(`whose listener to ${name} throws does not stop the quiz (req 99)`, async () => {
      const { fail, thrown } = await otherWindow();
      document.addEventListener(name, fail, { once: true, capture: true });
      const quiz = await mount({ quiz: 'only-two-answers', into: article([...ARTICLE, 'Nachtrag.']) });
      await play();
      // Chromium says “Uncaught” before it.
      expect(thrown.map((it) => it.replace(/^Uncaught /u, ''))).to.deep.equal(['Error: of the host']);
      expect(nameOf(byRole(quiz, 'heading'))).to.equal('Ergebnis: 1 von 1');
    });

  it('that removes the quiz on an answer meets no error (req 12)', async () => {
    const quiz = await mount({ quiz: 'only-two-answers' });
    quiz.addEventListener('nq-answered', () => quiz.remove());
    await clickOn('radio', words.types['true-false'].answers.true);
    await clickOn('button', words.check);
    expect(quiz.isConnected).to.equal(false);
  });

  it('hears nothing of what the parts ask of the quiz', async () => {
    const heard: string[] = [];
    const note = (event: Event): unknown => heard.push(event.type);
    window.addEventListener('nq-request', note, true);
    finallyDo(() => window.removeEventListener('nq-request', note, true));
    await mount({ quiz: 'only-two-answers' });
    await play();
    expect(heard).to.deep.equal([]);
  });
});
