import { existsSync, readFileSync } from 'node:fs';

/** The package stands one folder up from the sources, and two from the built command. */
export function packageVersion(): string {
  const paths = ['../package.json', '../../package.json'].map((path) => new URL(path, import.meta.url));
  const path = paths.find((candidate) => existsSync(candidate));
  if (!path) return '0.0.0';
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
