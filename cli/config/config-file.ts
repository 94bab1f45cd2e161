import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DEFAULT_LIMITS, isRecord, lintRules, pointer, readLintSettings, say } from '../../src/index.js';
import type { LintSettings, SettingsProblem } from '../../src/index.js';
import { readDocument, type Document } from '../documents/document.js';
import { FileError } from '../files/read-text.js';
import { findingAt } from '../rules/finding.js';
import type { Finding } from '../rules/rule.js';

const NAME = 'newsquiz.config.json';
const EXAMPLE = '{ "lint": { "rules": { "lint/clang": "off" } } }';

/** What a config file sets for all banks below it, and what is wrong with it. */
export interface Config {
  readonly lint: LintSettings;
  readonly findings: readonly Finding[];
}

/** The nearest `newsquiz.config.json` beside a bank or in a folder above it. */
export function readConfig(bankPath: string): Config {
  const path = configPath(dirname(resolve(bankPath)));
  if (path === undefined) return { lint: {}, findings: [] };
  const document = readDocument(path, DEFAULT_LIMITS);
  const { $schema: _, lint: settings, ...others } = valueOf(document);
  const [lint, problems] = readLintSettings(
    settings,
    lintRules.map(({ name }) => name),
  );
  const all: readonly SettingsProblem[] = [
    ...problems.map(({ message, path: place }) => ({ message, path: ['lint', ...place] })),
    ...Object.keys(others).map((key) => ({
      message: 'is not a field here; check the spelling or remove it',
      path: [key],
    })),
    ...(lint.suppressions
      ? [{ message: 'belongs into the bank that it is about; move it there', path: ['lint', 'suppressions'] }]
      : []),
  ];
  const findings = all.map(({ message, path: place }) => ({
    ...findingAt(document, pointer(place), { rule: 'lint/settings', level: 'error', message }),
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

function valueOf({ path, value }: Document): Record<string, unknown> {
  if (isRecord(value)) return value;
  throw new FileError(path, say`is no JSON object; it looks like ${EXAMPLE}`);
}
