// Part of npm run release:version: keeps the report of the public API as that of the last release.
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';

mkdirSync('docs/api/released', { recursive: true });
for (const name of readdirSync('docs/api').filter((it) => it.endsWith('.md')))
  copyFileSync(`docs/api/${name}`, `docs/api/released/${name}`);
