import { directionOf } from '../../src/index.js';
import { escapeMarkup, startTag } from '../surfaces/markup.js';

/** A page that stands for itself. */
export interface DocumentParts {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** Markup: styles, scripts, links. */
  readonly head: readonly string[];
  /** Markup: what stands in `main`. */
  readonly main: readonly string[];
}

export function documentOf({ description, head, language, main, title }: DocumentParts): string {
  return `<!doctype html>
${startTag('html', { lang: language, dir: directionOf(language) })}
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
${startTag('meta', { name: 'description', content: description })}
${head.filter(Boolean).join('\n')}
</head>
<body>
<main>
${main.filter(Boolean).join('\n')}
</main>
</body>
</html>
`;
}
