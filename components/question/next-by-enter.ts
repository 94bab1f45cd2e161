/** Enter on a native list goes on to its next option, for readers who have no other key than Tab and Enter. */
export function nextByEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const list = event.currentTarget as HTMLSelectElement;
  if (event.repeat) return;
  list.selectedIndex = (list.selectedIndex + 1) % list.length;
  list.dispatchEvent(new Event('change'));
}
