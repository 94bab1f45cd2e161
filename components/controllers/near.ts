/**
 * Waits until an element is within a screen of what the reader sees, so that a page with many quizzes starts only those
 * that are looked at; and until a page that the browser prepares ahead is opened. For ever where that is not wanted any more.
 */
export async function near(element: HTMLElement, signal: AbortSignal): Promise<void> {
  const { ownerDocument: page } = element;
  if ((page as Document & { readonly prerendering?: boolean }).prerendering)
    await new Promise((resolve) =>
      page.addEventListener('prerenderingchange', resolve, { once: true, signal }),
    );
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
