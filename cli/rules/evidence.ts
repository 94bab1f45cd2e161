import { locateEvidence, type Bank, type Evidence, type VerifiedEvidence } from '../../src/index.js';
import { questionsOn } from '../bank/questions-on.js';
import { findingAt } from './finding.js';
import type { Checked, Finding, GivenSource, Remark } from './rule.js';

/** `evidence/lost`, `evidence/changed`, `evidence/ambiguous`, `evidence/no-digest`: what has become of each piece of evidence. */
export function evidence({ file, bank, sources }: Checked): Finding[] {
  return sources.flatMap((source) =>
    source.verified.evidence.flatMap((verified) => {
      const remark = remarkOn(verified, source);
      if (!remark) return [];
      const path = file.locate(verified.path);
      return [findingAt(file.positions, path, { ...remark, ...concerned(bank, verified) })];
    }),
  );
}

function concerned(bank: Bank, verified: VerifiedEvidence): Pick<Finding, 'facts' | 'questions'> {
  const { fact } = verified;
  return { facts: fact === undefined ? [] : [fact], questions: questionsOn(bank, verified) };
}

function remarkOn(
  { fact, piece, start, state }: VerifiedEvidence,
  { id, text }: GivenSource,
): Remark | undefined {
  const stands = fact === undefined ? 'question' : 'fact';
  const passage = `"${piece.start}${piece.end === undefined ? '' : ` … ${piece.end}`}"`;
  switch (state) {
    case 'lost':
      return error(
        'lost',
        `is not in source "${id}": ${missing(piece, text)}; mend it, or take its ${stands} out`,
      );
    case 'changed': {
      const where = start < 0 ? 'could be several places, none as it was' : 'does not say what it said';
      return error(
        'changed',
        `${passage} ${where} in source "${id}"; look at its ${stands}, then run "check --update"`,
      );
    }
    case 'ambiguous':
      return error(
        'ambiguous',
        `${passage} could be several places in source "${id}"; add words, or a prefix or suffix`,
      );
    case 'found':
      if (piece.digest !== undefined) return undefined;
      return {
        rule: 'evidence/no-digest',
        level: 'warning',
        message: `${passage} has no digest, so a correction would not be noticed; run "check --update"`,
      };
  }
}

function error(state: string, message: string): Remark {
  return { rule: `evidence/${state}`, level: 'error', message };
}

/** Which of its words are not there. */
function missing({ source, start, end }: Evidence, text: string): string {
  const isThere = (part: Evidence): boolean => locateEvidence(text, part).state !== 'lost';
  if (!isThere({ source, start })) return `its first words "${start}" are not there`;
  if (end !== undefined && !isThere({ source, start, end }))
    return `its last words "${end}" do not follow its first`;
  return 'its prefix or suffix does not stand beside it';
}
