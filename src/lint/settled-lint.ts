import type { LintSettings } from '../bank/index.js';
import { say } from '../result.js';
import { idPath } from './id-path.js';
import { lint } from './lint.js';
import type { Linted, LintInput } from './lint.js';
import type { Level, LintRule } from './rule.js';
import { readLintSettings } from './settings.js';

/** A finding at the level that it was set to. */
export interface SettledFinding extends Linted {
  readonly level: Level;
}

/**
 * What the rules have to say of a bank, each at the level that the bank sets it to, else the `outer` settings (a config
 * file), else its own; without what the bank suppresses, and with what is wrong with its settings.
 */
export function settledLint(
  input: LintInput,
  rules: readonly LintRule[],
  outer: LintSettings = {},
): SettledFinding[] {
  const { bank } = input;
  const [settings, problems] = readLintSettings(
    bank.lint,
    rules.map(({ name }) => name),
  );
  const levels = new Map(
    rules.map(({ level, name }) => [name, settings.rules?.[name] ?? outer.rules?.[name] ?? level]),
  );
  const asked = rules.filter(({ name }) => levels.get(name) !== 'off');
  const findings = lint(input, asked).flatMap((finding): SettledFinding[] => {
    const level = levels.get(finding.rule);
    return level === undefined || level === 'off' ? [] : [{ ...finding, level }];
  });
  const suppressions = suppressionsOf(settings, (path) => idPath(bank, path).join('/'));
  return [
    ...problems.map(({ message, path }): SettledFinding => ({
      rule: 'lint/settings',
      level: 'error',
      path: ['lint', ...path],
      message,
    })),
    ...findings.filter((finding) => !suppressions.isSuppressed(finding)),
    ...suppressions.unused(asked.map(({ name }) => name)),
  ];
}

/** The suppressions of a bank, and which of them have suppressed something. */
function suppressionsOf({ suppressions = [] }: LintSettings, placeOf: (path: Linted['path']) => string) {
  const used = new Set<number>();
  return {
    isSuppressed: ({ path, rule }: Linted): boolean => {
      const place = placeOf(path);
      const found = suppressions.findIndex((one) => one.rule === rule && isAt(place, one.at));
      if (found >= 0) used.add(found);
      return found >= 0;
    },
    unused: (asked: readonly string[]): SettledFinding[] =>
      suppressions.flatMap(({ at, rule }, index) => {
        if (used.has(index) || !asked.includes(rule)) return [];
        const message = say`suppresses nothing: ${rule} finds no fault at "${at}"; remove it`;
        return [
          {
            rule: 'lint/unused-suppression',
            level: 'warning',
            path: ['lint', 'suppressions', index],
            message,
          },
        ];
      }),
  };
}

/** Whether a place is where a suppression points, or inside it; a whole list is only itself, so that no suppression covers all. */
function isAt(place: string, at: string): boolean {
  return place === at || (at.includes('/') && place.startsWith(`${at}/`));
}
