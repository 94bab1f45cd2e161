// White space that nobody sees, taken out of the templates and styles in the embed file: fewer bytes, and fewer text nodes.

/** Elements beside whose tags white space is not shown, neither outside nor inside. */
const BLOCKS =
  /^(div|p|section|fieldset|legend|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|figure|figcaption|blockquote|svg|g|line|circle|path|rect|select|option|nq-[\w-]+)$/;
/** Elements in a line: white space is not shown inside, but it is outside. */
const BOXES = /^(button|summary)$/;

/** Stands for a value of the template. */
const VALUE = '\u0001';
const TAG = /<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^'">])*>/g;

/**
 * The static parts of an `html` or `svg` template, the strings between its values. White space beside a block goes, any
 * other run of it is one space; what stands in quotes stays.
 * @param {readonly string[]} parts
 * @returns {string[]}
 */
export function squeezeTemplate(parts) {
  const template = parts.join(VALUE);
  let out = '';
  let end = 0;
  let isOpen = true;
  for (const { 0: tag, 1: slash = '', 2: name = '', index } of template.matchAll(TAG)) {
    const isBlock = BLOCKS.test(name);
    const text = template.slice(end, index).replace(/\s+/g, ' ');
    out += trim(text, !isOpen, isBlock || (slash !== '' && BOXES.test(name)));
    out += tag.replace(/("[^"]*"|'[^']*')|\s+/g, (_run, quoted) => quoted ?? ' ').replace(/ >$/, '>');
    isOpen = !(isBlock || (slash === '' && BOXES.test(name)));
    end = index + tag.length;
  }
  out += trim(template.slice(end).replace(/\s+/g, ' '), !isOpen, false);
  return out.split(VALUE);
}

/** @param {string} text @param {boolean} start @param {boolean} end Whether white space there is not seen. */
function trim(text, start, end) {
  const rest = start ? text.trimStart() : text;
  return end ? rest.trimEnd() : rest;
}

/** A style sheet without the white space, quotes and zeros that say nothing. */
export const squeezeStyles = (/** @type {string} */ styles) =>
  styles
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>~]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/@(container|media|supports) \(/g, '@$1(')
    .replace(/\[([\w-]+)='([a-z-]+)'\]/g, '[$1=$2]')
    .replace(/(?<![\w.])0\.(?=\d)/g, '.');
