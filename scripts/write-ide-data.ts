// What editors know of the elements, from the built manifest: node --import tsx scripts/write-ide-data.ts FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

const [folder = 'dist'] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as Parameters<
  typeof getVsCodeHtmlCustomData
>[0];

/** The registry: each file, and its text. */
const files: Readonly<Record<string, () => string>> = {
  'vscode.html-custom-data.json': () => getVsCodeHtmlCustomData(manifest, {}),
  'vscode.css-custom-data.json': () => getVsCodeCssCustomData(manifest, {}),
  'web-types.json': () => getWebTypesData(manifest, {}),
};

// Through JSON, so that what cannot be read is never written.
for (const [file, text] of Object.entries(files))
  writeFileSync(join(folder, file), JSON.stringify(JSON.parse(text())));
