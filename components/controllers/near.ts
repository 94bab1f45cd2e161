/**
 * Waits until an element is within a screen of what the reader sees, so that a page with many quizzes starts only those
 * that are looked at; and until a page that the browser prepares ahead is opened. For ever where that is not wanted any more.
 */
export async function near(element: HTMLElement, signal: AbortSignal): Promise<void> {
  const { ownerDocument: page } = element;
  if ((page as Document & { readonly prerendering?: boolean }).prerendering)
    await heard('prerenderingchange', page, signal);
  await new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: '100%' },
    );
    observer.observe(element);
    signal.addEventListener('abort', () => observer.disconnect());
  });
}

/** Waits for an event of the page; for ever where that is not wanted any more. */
export async function heard(type: string, page: Document, signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => page.addEventListener(type, resolve, { signal }));
}
