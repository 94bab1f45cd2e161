import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { readyHtml } from 'newsquiz/server';

const bank = readFileSync('bank.json', 'utf8');
const script = readFileSync('node_modules/newsquiz/dist/embed/news-quiz.js');
const fallback = '<p>The quiz on this article needs JavaScript.</p>';

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Night bus returns in May</title>
    <link rel="icon" href="data:," />
    <script src="/news-quiz.js" defer></script>
  </head>
  <body>
    <h1>Night bus returns in May</h1>
    ${await readyHtml({ bank, src: '/bank.json', headingLevel: 2, fallback })}
    <p><output></output></p>
    <script>
      document.addEventListener('nq-completed', ({ earned, possible }) => {
        document.querySelector('output').value = earned + ' of ' + possible + ' points';
      });
    </script>
  </body>
</html>
`;

const files = {
  '/': ['text/html; charset=utf-8', page],
  '/bank.json': ['application/json', bank],
  '/news-quiz.js': ['text/javascript', script],
};

const server = createServer((request, response) => {
  const [type, body] = files[request.url] ?? [];
  if (type) response.writeHead(200, { 'Content-Type': type }).end(body);
  else response.writeHead(404).end();
});
server.listen(process.env.PORT ?? 8080, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
