/** The forms in which the name of a type stands in code: `short-text`, `shortText`, `ShortText`. */
function forms(name: string): string[] {
  const pascal = name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [name, pascal.charAt(0).toLowerCase() + pascal.slice(1), pascal];
}

/** A text with the name of one type for that of another, in all forms. */
export function renamed(text: string, from: string, to: string): string {
  const others = forms(to);
  return forms(from).reduce((out, form, index) => out.replaceAll(form, others[index] ?? to), text);
}

/** A registry in which every entry of one type, and every line that imports or exports it, stands for another as well. */
export function entriesOf(
  text: string,
  from: string,
  to: string,
): { readonly text: string; readonly added: number } {
  const names = forms(from);
  const out: string[] = [];
  let added = 0;
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const entry = entryAt(lines, index);
    if (!isEntryOf(lines[index] ?? '', names)) {
      out.push(lines[index] ?? '');
      continue;
    }
    out.push(...entry, ...entry.map((line) => renamed(line, from, to)));
    index += entry.length - 1;
    added++;
  }
  return { text: out.join('\n'), added };
}

/** `import { shortText } …`, `export { NqShortText } …`, or an entry with the name, or `nq-` and the name, as its key. */
function isEntryOf(line: string, names: readonly string[]): boolean {
  const isDeclared = /^(?:import|export) [^=]* from /.test(line) && names.some((name) => line.includes(name));
  return isDeclared || new RegExp(`^ +'(?:nq-)?${names[0] ?? ''}': `).test(line);
}

/** The lines of an entry: until its brackets are closed. */
function entryAt(lines: readonly string[], start: number): string[] {
  let open = 0;
  for (let index = start; index < lines.length; index++) {
    const line = lines[index] ?? '';
    open += (line.match(/[([{]/g)?.length ?? 0) - (line.match(/[)\]}]/g)?.length ?? 0);
    if (open <= 0) return lines.slice(start, index + 1);
  }
  return lines.slice(start, start + 1);
}
