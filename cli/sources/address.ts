/** Whether what was given for a file is the address of a page. */
export function isAddress(given: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(given);
}
