import type { Evidence } from '../bank/index.js';

/**
 * The URL fragment that makes a browser show the passage: `#:~:text=prefix-,start,end,-suffix`, in the author's own words,
 * because browsers look for them as they stand in the page.
 * See https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function textFragment({ prefix, start, end, suffix }: Evidence): string {
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end && encode(end),
    suffix && `-${encode(suffix)}`,
  ];
  return `#:~:text=${parts.filter(Boolean).join(',')}`;
}

/** `-`, `&` and `,` are the directive's own syntax; `encodeURIComponent` leaves the first and throws on lone surrogates. */
function encode(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
}
