import { setFlagsFromString } from 'node:v8';
import { DEFAULT_LIMITS, type Limits, say } from '../src/index.js';
import { UsageError } from './command.js';
import { isLanguageName, languageOf, languages, type Language } from './messages/index.js';

/** What `--large` allows, for those who know where a bank comes from: some ten thousand questions. */
const LARGE: Limits = { ...DEFAULT_LIMITS, bytes: 64 * 2 ** 20, nodes: 4_000_000 };

export function limitsFor(large: boolean | undefined): Limits {
  if (!large) return DEFAULT_LIMITS;
  // Collects garbage sooner: ten thousand questions then take 200 megabytes and not 350, and a fifth more time.
  setFlagsFromString('--optimize-for-size');
  setFlagsFromString('--max-semi-space-size=4');
  return LARGE;
}

export function languageFor(name: string | undefined): Language {
  const wanted = name ?? languageOf(process.env);
  if (isLanguageName(wanted)) return languages[wanted];
  throw new UsageError(
    say`there is no language "${wanted}"; there are: ${Object.keys(languages).join(', ')}`,
  );
}

/** What goes by the name of a format in a registry. */
export function formatOf<T>(registry: Readonly<Record<string, T>>, name: string): T {
  const format = Object.hasOwn(registry, name) ? registry[name] : undefined;
  if (format !== undefined) return format;
  throw new UsageError(say`there is no format "${name}"; there are: ${Object.keys(registry).join(', ')}`);
}
