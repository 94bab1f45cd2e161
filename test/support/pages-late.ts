import { embed, visit } from './pages-visit.js';
import type { Visit } from './pages-visit.js';
import { routesOf, textOf } from './pages-ready.js';
import type { Built } from './pages-ready.js';
import { gate, javascript } from './pages-server.js';
import type { Route } from './pages-server.js';

/** What is to be special about a page with a script that comes late. */
interface Late {
  readonly prepare?: (visit: Visit) => unknown;
  readonly files?: Readonly<Record<string, Route>>;
}

/** Opens the page of a quiz, whose script comes when it is let. */
export async function late(
  files: Built,
  quiz: string,
  check: (visit: Visit, letScriptCome: () => void) => Promise<void>,
  { files: changed, ...more }: Late = {},
): Promise<void> {
  const script = gate();
  const routes = { ...changed, '/news-quiz.js': { type: javascript, body: embed, after: script.opened } };
  const site = { page: textOf(files, `quiz/${quiz}/index.html`), files: routesOf(files, routes), ...more };
  await visit(site, (it) => check(it, () => script.open()));
}
