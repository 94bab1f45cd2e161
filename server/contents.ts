import type { TemplateResult } from 'lit';

/** An element whose one text is set as a property, as the last that is said of it. */
const SET = /\s\.textContent=$/;
const REST = /^\s*>/;

/** The strings of templates as they were written, and with such texts as content. */
const rewritten = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/**
 * A template whose texts stand inside of their elements. In a browser an element's one text is set by `.textContent`, which
 * spares it a comment for each; Lit's renderer for servers writes no such property.
 */
export function withContents(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withContents);
  if (!isTemplate(value)) return value;
  return { ...value, strings: inside(value.strings), values: value.values.map(withContents) };
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

function inside(strings: TemplateStringsArray): TemplateStringsArray {
  const before = rewritten.get(strings);
  if (before) return before;
  const parts = strings.map((part, index) => {
    const rest = index > 0 && SET.test(strings[index - 1] ?? '') ? part.replace(REST, '') : part;
    return SET.test(rest) ? rest.replace(SET, '>') : rest;
  });
  const made = Object.assign(parts, { raw: parts });
  rewritten.set(strings, made);
  return made;
}
