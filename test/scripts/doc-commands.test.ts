// The commands in the documents: each names a script that there is, or a sub-command with options that its help knows.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const pages = ['README.md', 'CONTRIBUTING.md', ...['docs', 'docs/surfaces'].flatMap(markdownIn)];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

interface Command {
  readonly page: string;
  readonly line: string;
}

function markdownIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

/** The lines of the blocks in sh and YAML, without what follows a `#`. */
function commandsIn(page: string): Command[] {
  const blocks = readFileSync(page, 'utf8').matchAll(/^ *```(?:sh|yaml)\n([^]*?)^ *```$/gm);
  return [...blocks]
    .flatMap(([, code = '']) => code.split('\n'))
    .map((line) => ({ page, line: line.replace(/(^|\s)#.*/, '').trim() }))
    .filter(({ line }) => line);
}

const commands = pages.flatMap(commandsIn);
const helps = new Map<string, string>();

function helpOf(name: string): string {
  const known = helps.get(name);
  if (known !== undefined) return known;
  const args = ['--import', 'tsx', 'cli/newsquiz.ts', name, '--help'];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const help = status === 0 ? stdout : '';
  helps.set(name, help);
  return help;
}

describe('commands in the documents', () => {
  it('call scripts that there are', () => {
    const called = commands.flatMap(({ line, page }) =>
      [...line.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => ({ name, page })),
    );
    assert.ok(called.length > 5);
    for (const { name, page } of called) assert.ok(scripts[name], `${page}: npm run ${name}`);
  });

  it('give newsquiz options that it knows', () => {
    const called = commands.flatMap(({ line, page }) =>
      [...line.matchAll(/newsquiz (?:-- )?([a-z]+)\b(?! check$)([^|>&]*)/g)].map(
        ([, name = '', rest = '']) => ({
          name,
          options: rest.match(/--[a-z-]+/g) ?? [],
          page,
        }),
      ),
    );
    assert.ok(called.length > 15);
    for (const { name, options, page } of called) {
      const help = helpOf(name);
      assert.ok(help, `${page}: newsquiz ${name} is no command`);
      for (const option of options)
        assert.ok(help.includes(option), `${page}: newsquiz ${name} knows no ${option}`);
    }
  });
});
