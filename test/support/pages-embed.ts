import { readFileSync } from 'node:fs';
import { bank } from './pages-bank.js';
import { javascript, json } from './pages-server.js';
import type { Route } from './pages-server.js';
import { embed, htmlFile, pageOf } from './pages-visit.js';

const built = (name: string): string => readFileSync(`dist/embed/${name}`, 'utf8');

/** Lets pages of other hosts read it. */
const shared = { 'Access-Control-Allow-Origin': '*' };

/** The host of quizzes as `newsquiz build` fills it, in a folder; pages of any host may load from it. */
export function quizHost(folder = '/'): Record<string, Route> {
  return {
    [`${folder}news-quiz.js`]: { type: javascript, headers: shared, body: embed },
    ...Object.fromEntries(
      ['loader.js', 'resize.js', 'frame.js'].map((name) => [
        folder + name,
        { type: javascript, headers: shared, body: built(name) },
      ]),
    ),
    [`${folder}bank.json`]: { type: json, headers: shared, body: JSON.stringify(bank) },
    [`${folder}quiz/each/`]: htmlFile(pageOf({ head: '', body: '<h1>Frage für Frage</h1>' })),
  };
}

/** The script tag of the loader, in a folder. */
export function loaderTag(attributes = '', folder = '/'): string {
  return `<script src="${folder}loader.js" async ${attributes}></script>`;
}

/** What a newsroom writes where a quiz is to stand. */
export function figure(href = '/quiz/each/', attributes = 'data-newsquiz="1"'): string {
  return `<figure class="newsquiz" ${attributes}><a href="${href}">Quiz: Frage für Frage (4 Fragen, im Browser)</a></figure>`;
}

/** Room for more than the loader looks ahead. */
export const FAR = '<div style="height: 4000px"></div>';
