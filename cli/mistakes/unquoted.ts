import { say, type Issue } from '../../src/index.js';
import type { Document } from '../documents/document.js';
import { lineAt } from './lines.js';
import { quoted } from './mistake.js';

/** A text that was taken for something else because it lacks quotes: the same issue, with how to write it. */
export function withQuotes(issue: Issue, { positions, text }: Document): Issue {
  const is = issue.code === 'schema/type' && /^must be a text, but is (.*)$/.exec(issue.message)?.[1];
  const span = is ? positions.span(issue.path) : undefined;
  if (!span) return issue;
  if (is === 'a number' || is === 'true or false')
    return {
      ...issue,
      message: say`${issue.message}; write it in quotes: ${quoted(text.slice(span.start, span.end))}`,
    };
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
