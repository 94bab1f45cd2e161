/**
 * What the page does when something was saved: it loads itself again and goes back to where it was, also while the quiz
 * and the frames above that place are still growing, until the reader moves.
 */
export const pageScript = `'use strict';
{
  const KEY = 'newsquiz-preview';
  const { version } = document.documentElement.dataset;
  const kept = sessionStorage.getItem(KEY);
  let aim = kept === null ? undefined : Number(kept);
  sessionStorage.removeItem(KEY);
  const events = new EventSource('/-/events');
  events.addEventListener('message', ({ data }) => {
    if (data === version) return;
    events.close();
    sessionStorage.setItem(KEY, String(aim ?? scrollY));
    location.reload();
  });
  if (aim !== undefined) {
    history.scrollRestoration = 'manual';
    const growing = new ResizeObserver(() => scrollTo(0, aim));
    growing.observe(document.documentElement);
    const stop = () => {
      growing.disconnect();
      aim = undefined;
    };
    for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
      addEventListener(type, stop, { once: true, passive: true });
    setTimeout(stop, 5000);
  }
}
`;
