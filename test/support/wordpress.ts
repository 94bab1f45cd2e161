import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { snippets } from './cms-snippets.js';

/** What WordPress makes of a snippet: see wordpress.php. */
export interface LeftByWordPress {
  readonly posts: string;
  readonly admins: string;
  readonly embed: string | null;
}

export interface WordPressFixture {
  readonly version: string;
  readonly snippets: Readonly<Record<string, LeftByWordPress>>;
}

export const FIXTURE: string = fileURLToPath(new URL('../pages/fixtures/wordpress.json', import.meta.url));

/** Has the WordPress in a folder filter all snippets. Needs a php on the path, and no database. */
export function filteredByWordPress(folder: string): string {
  const program = fileURLToPath(new URL('wordpress.php', import.meta.url));
  const { error, status, stderr, stdout } = spawnSync('php', [program, folder], {
    input: JSON.stringify(snippets),
    encoding: 'utf8',
  });
  if (error || status !== 0) throw new Error(`php: ${error?.message ?? stderr + stdout}`);
  return stdout;
}
