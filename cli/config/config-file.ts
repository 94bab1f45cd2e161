import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { lintRules, pointer, readLintSettings } from '../../src/index.js';
import type { LintSettings, SettingsProblem } from '../../src/index.js';
import { Positions } from '../bank/positions.js';
import { FileError, readText } from '../files/read-text.js';
import { findingAt } from '../rules/finding.js';
import type { Finding } from '../rules/rule.js';

const NAME = 'newsquiz.config.json';

/** What a config file sets for all banks below it, and what is wrong with it. */
export interface Config {
  readonly lint: LintSettings;
  readonly findings: readonly Finding[];
}

/** The nearest `newsquiz.config.json` beside a bank or in a folder above it. */
export function readConfig(bankPath: string): Config {
  const path = configPath(dirname(resolve(bankPath)));
  if (path === undefined) return { lint: {}, findings: [] };
  const { text } = readText(path);
  const input = parsed(path, text);
  const { $schema: _, lint: settings, ...others } = input;
  const [lint, problems] = readLintSettings(
    settings,
    lintRules.map(({ name }) => name),
  );
  const all: readonly SettingsProblem[] = [
    ...problems.map(({ message, path: place }) => ({ message, path: ['lint', ...place] })),
    ...Object.keys(others).map((key) => ({ message: 'is not a field here; there is "lint"', path: [key] })),
    ...(lint.suppressions
      ? [{ message: 'belongs into the bank that it is about', path: ['lint', 'suppressions'] }]
      : []),
  ];
  const positions = new Positions(text);
  const findings = all.map(({ message, path: place }) => ({
    ...findingAt(positions, pointer(place), { rule: 'lint/settings', level: 'error', message }),
    file: path,
  }));
  return { lint, findings };
}

function configPath(folder: string): string | undefined {
  const path = join(folder, NAME);
  if (existsSync(path)) return path;
  const outer = dirname(folder);
  return outer === folder ? undefined : configPath(outer);
}

function parsed(path: string, text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new FileError(
    path,
    'is no JSON object; it looks like { "lint": { "rules": { "lint/clang": "off" } } }',
  );
}
