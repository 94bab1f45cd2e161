import { escapeMarkup, startTag } from './markup.js';
import type { Material, Snippet, Surface } from './surface.js';

const STYLES = [
  ':root{color-scheme:light dark}',
  'body{max-width:60rem;margin:0 auto;padding:1.5rem;font:1rem/1.5 system-ui,sans-serif}',
  'pre{padding:1rem;border:1px solid;border-radius:6px;white-space:pre-wrap;overflow-wrap:anywhere}',
  'section{margin-block-start:3rem}',
].join('');

/** A page for the newsroom that lists the snippets of all surfaces, to be copied. */
export async function snippetsPage(chosen: readonly Surface[], material: Material): Promise<string> {
  const sections: string[] = [];
  for (const surface of chosen) {
    const snippets = (await surface.snippets?.(material)) ?? [];
    if (snippets.length > 0) sections.push(section(surface, snippets));
  }
  const title = escapeMarkup(`Snippets: ${material.bank.title}`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLES}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

function section({ name, summary }: Surface, snippets: readonly Snippet[]): string {
  const entries = snippets.map(
    ({ title, text, code }) =>
      `<h3>${escapeMarkup(title)}</h3>
<p>${escapeMarkup(text)}</p>
<pre><code>${escapeMarkup(code)}</code></pre>`,
  );
  return `${startTag('section', { id: name })}
<h2>${escapeMarkup(summary)}</h2>
${entries.join('\n')}
</section>`;
}
