// What somebody would write by hand for one page: no checks, no evidence, no accessibility beyond native controls. It is
// what an embed is held against. Runs in the page.
import type { Content } from './content.js';

const style = document.createElement('style');
style.textContent =
  '.q{font:16px/1.5 system-ui,sans-serif;border:1px solid #ccc;border-radius:8px;padding:16px}.q fieldset{border:0;padding:0;margin:0}.q legend{font-weight:600;padding:0;margin-bottom:8px}.q label{display:block;padding:8px;border:1px solid #ddd;border-radius:6px;margin:6px 0}.q .right{background:#e6f4ea}.q .wrong{background:#fce8e6}.q button{font:inherit;padding:8px 16px;margin-top:8px}';
document.head.append(style);

const escape = (text: string): string => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));

function ask({ options, prompt }: Content, number: string, name: string): string {
  const rows = options.map(
    (option, at) => `<label><input type="radio" name="${name}" value="${at}"> ${escape(option)}</label>`,
  );
  return `<form class="q"><p>Frage ${number}</p><fieldset><legend>${escape(prompt)}</legend>${rows.join('')}</fieldset><div role="status"></div><button disabled>Prüfen</button></form>`;
}

/** Marks the rows and says why; gives whether the answer was right. */
function judge(place: HTMLElement, question: Content, chosen: HTMLInputElement): boolean {
  const isRight = Number(chosen.value) === question.right;
  for (const input of place.querySelectorAll('input')) {
    input.disabled = true;
    if (Number(input.value) === question.right) input.parentElement?.classList.add('right');
    else if (input.checked) input.parentElement?.classList.add('wrong');
  }
  const [status] = place.querySelectorAll('[role=status]');
  const verdict = `<b>${isRight ? 'Richtig' : 'Falsch'}.</b>`;
  if (status) status.innerHTML = `<p class="feedback">${verdict} ${escape(question.explanation)}</p>`;
  return isRight;
}

function play(place: HTMLElement, questions: readonly Content[], name: string): void {
  let index = 0;
  let score = 0;
  let judged = false;
  const draw = (): void => {
    const question = questions[index];
    judged = false;
    place.innerHTML = question
      ? ask(question, `${index + 1} von ${questions.length}`, name)
      : `<div class="q" role="status">${score} von ${questions.length} richtig</div>`;
  };
  place.addEventListener('change', () => place.querySelector('button')?.removeAttribute('disabled'));
  place.addEventListener('submit', (event) => {
    event.preventDefault();
    const question = questions[index];
    const chosen = place.querySelector<HTMLInputElement>(':checked');
    const button = place.querySelector('button');
    if (question && chosen && button && !judged) {
      judged = true;
      score += Number(judge(place, question, chosen));
      button.textContent = 'Weiter';
    } else {
      index += 1;
      draw();
    }
  });
  draw();
}

const loaded: Record<string, Promise<Content[]>> = {};
for (const [index, place] of document.querySelectorAll<HTMLElement>('[data-quiz]').entries()) {
  const url = place.dataset['quiz'] ?? '';
  loaded[url] ??= fetch(url).then((response) => response.json() as Promise<Content[]>);
  void loaded[url].then((questions) => play(place, questions, `quiz${index}`));
}
