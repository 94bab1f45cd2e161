import { say, type Issue } from '../../src/index.js';
import type { Document } from '../documents/document.js';
import type { Span } from '../documents/positions.js';
import { lineAt } from './lines.js';
import { quoted } from './mistake.js';

/** A value that was taken for something else because of how it is written: the same issue, with how to write it. */
export function withQuotes(issue: Issue, { positions, text }: Document): Issue {
  const [, wanted, is] = /^must be (.*), but is (.*)$/.exec(issue.message) ?? [];
  const mayBe = /^must be one of: (.*)$/.exec(issue.message)?.[1]?.split(', ');
  if (!mayBe && (issue.code !== 'schema/type' || !wanted)) return issue;
  const span = positions.span(issue.path);
  if (!span) return issue;
  const written = text.slice(span.start, span.end);
  if (mayBe?.includes(`"${written}"`))
    return { ...issue, message: say`needs quotes, ${quoted(written)}; as it is, it is no text` };
  if (mayBe) return issue;
  if (wanted === 'a text') return asText(issue, is, { text, span });
  const number = /number$/.test(wanted ?? '') ? plainNumber(written) : undefined;
  return number === undefined ? issue : { ...issue, message: say`${issue.message}; as a number: ${number}` };
}

function inQuotes(issue: Issue, written: string): Issue {
  return { ...issue, message: say`${issue.message}; write it in quotes: ${quoted(written)}` };
}

function asText(issue: Issue, is: string | undefined, { span, text }: { span: Span; text: string }): Issue {
  if (is === 'a number' || is === 'true or false') return inQuotes(issue, text.slice(span.start, span.end));
  const { end } = lineAt(text, span.start);
  // In YAML, a value that begins with "#" is none.
  const comment = is === 'null' && /^\s*(#.*?)\s*$/.exec(text.slice(span.start, end))?.[1];
  return comment
    ? {
        ...issue,
        message: say`${issue.message}; a comment begins with "#", so write a text in quotes: ${quoted(comment)}`,
      }
    : issue;
}

/** `5,50`, `1.900` and `"12"` as a bank writes them. */
function plainNumber(written: string): string | undefined {
  const bare = written.replace(/^(["'])(.*)\1$/, '$2');
  const german = /^(-?\d{1,3}(?:[. ]\d{3})+|-?\d+)(?:,(\d+))?$/.exec(bare);
  if (!german) return /^-?\d+(?:\.\d+)?$/.test(bare) ? bare : undefined;
  const [, whole = '', fraction] = german;
  return `${whole.replace(/[. ]/g, '')}${fraction === undefined ? '' : `.${fraction}`}`;
}
