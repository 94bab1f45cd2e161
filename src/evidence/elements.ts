const INLINE = setOf(
  'a abbr b bdi bdo cite code data del dfn em font i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr',
);
const SKIPPED = setOf(
  'audio button canvas head iframe math news-quiz noscript object option script select style svg template textarea title video',
);

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

/**
 * Whether an element leaves its content in the line, so that no word ends at its tags. Every other element is a block,
 * unknown ones too: `<br>`, `<td>` and a host's own `<news-lead>` separate words.
 * The name is the local name in lower case.
 */
export function isInlineElement(name: string): boolean {
  return INLINE.has(name);
}

/** Whether an element's content is not text of the article: code, controls, other media, the quiz itself. */
export function isSkippedElement(name: string): boolean {
  return SKIPPED.has(name);
}
