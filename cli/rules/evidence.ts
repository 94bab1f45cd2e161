import { locateEvidence, type Bank, type Evidence, type VerifiedEvidence } from '../../src/index.js';
import { questionsOn } from '../bank/questions-on.js';
import { movedTo } from '../evidence/moved.js';
import { nearestWords } from '../evidence/nearest-words.js';
import type { Messages } from '../messages/index.js';
import { findingAt } from './finding.js';
import type { Checked, Finding, GivenSource, Remark } from './rule.js';

/** `evidence/lost`, `evidence/changed`, `evidence/ambiguous`, `evidence/moved`, `evidence/no-digest`: what has become of each piece of evidence. */
export function evidence({ file, bank, messages, sources }: Checked): Finding[] {
  const isHeld = heldIn(bank);
  return sources.flatMap((source) =>
    source.verified.evidence.flatMap((verified) => {
      const said = remarkOn(verified, source, messages);
      if (!said) return [];
      const remark =
        said.rule === 'evidence/lost' ? { ...said, ...nearest(verified.piece, source.text) } : said;
      const path = file.locate(verified.path);
      const about = concerned(bank, verified);
      const level = isHeld(about.questions) ? 'warning' : remark.level;
      return [findingAt(file, path, { ...remark, level, ...about })];
    }),
  );
}

/** Where all that it concerns is held back, no reader is told anything wrong. */
function heldIn({ questions }: Bank): (ids: readonly string[]) => boolean {
  const held = new Set(questions.filter((question) => question.held !== undefined).map(({ id }) => id));
  return (ids) => ids.length > 0 && ids.every((id) => held.has(id));
}

function concerned(bank: Bank, verified: VerifiedEvidence): Pick<Finding, 'facts' | 'questions'> {
  const { fact } = verified;
  return { facts: fact === undefined ? [] : [fact], questions: questionsOn(bank, verified) };
}

function remarkOn(
  { fact, piece, start, state }: VerifiedEvidence,
  { id, text }: GivenSource,
  { evidence: say }: Messages,
): Remark | undefined {
  const stands = fact === undefined ? 'question' : 'fact';
  const passage = passageOf(piece);
  switch (state) {
    case 'lost':
      if (movedTo(text, piece))
        return { rule: 'evidence/moved', level: 'warning', message: say.moved(passage, id) };
      return error('lost', say.lost(id, missing(piece, text, say), stands));
    case 'changed':
      return error('changed', (start < 0 ? say.changedSomewhere : say.changed)(passage, id, stands));
    case 'ambiguous':
      return error('ambiguous', say.ambiguous(passage, id));
    case 'found':
      if (piece.digest !== undefined) return undefined;
      return { rule: 'evidence/no-digest', level: 'warning', message: say.noDigest(passage) };
  }
}

/** The ends of a passage, as people are told of it. */
export function passageOf({ start, end }: Evidence): string {
  return `"${start}${end === undefined ? '' : ` … ${end}`}"`;
}

function error(state: string, message: string): Remark {
  return { rule: `evidence/${state}`, level: 'error', message };
}

/** What was probably meant, where the words of one of its ends are not there, but others like them. */
function nearest({ end, source, start }: Evidence, text: string): Pick<Remark, 'suggestion'> {
  const words = locateEvidence(text, { source, start }).state === 'lost' ? start : end;
  const suggestion = words === undefined ? undefined : nearestWords(text, words);
  return suggestion === undefined || suggestion === words ? {} : { suggestion };
}

/** Which of its words are not there. */
function missing({ source, start, end }: Evidence, text: string, say: Messages['evidence']): string {
  const isThere = (part: Evidence): boolean => locateEvidence(text, part).state !== 'lost';
  if (!isThere({ source, start })) return say.firstWordsMissing(start);
  if (end !== undefined && !isThere({ source, start, end })) return say.lastWordsMissing(end);
  return say.contextMissing;
}
