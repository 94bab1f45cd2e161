import type { Positions } from '../bank/positions.js';
import type { Finding, Remark } from './rule.js';

const MAX_MESSAGE = 300;

/** A finding at a JSON Pointer, with line and column. */
export function findingAt(positions: Positions, path: string, remark: Remark): Finding {
  const { rule, level, message, facts = [], questions = [] } = remark;
  const text = message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE - 1)}…` : message;
  return {
    rule,
    level,
    path,
    ...(syntaxPosition(remark) ?? positions.at(path)),
    facts,
    questions,
    message: text,
  };
}

/** A text that is no JSON has no values to point at, but its message says where reading it ended. */
function syntaxPosition({ rule, message }: Remark): { line: number; column: number } | undefined {
  const [, line, column] = (rule === 'schema/json' && /\bline (\d+), column (\d+)/.exec(message)) || [];
  return line === undefined ? undefined : { line: Number(line), column: Number(column) };
}
