import { inflateSync } from 'node:zlib';

// As much of PDF (ISO 32000-1) as Chromium writes: numbered objects, streams that are deflated, fonts whose glyphs are told
// apart by two bytes, and a map from each glyph to its characters.

type Objects = ReadonlyMap<string, string>;

/** The text of each page of a PDF that Chromium has written, in the order in which it is painted, without any space. */
export function pagesOfPdf(pdf: Uint8Array): string[] {
  const objects = objectsIn(Buffer.from(pdf).toString('latin1'));
  return [...objects.values()]
    .filter((object) => /\/Type\s*\/Page\b/.test(object))
    .map((page) => textOfPage(page, objects).normalize('NFKC').replace(/\s/g, ''));
}

function objectsIn(file: string): Objects {
  return new Map(
    [...file.matchAll(/\b(\d+) 0 obj\b([^]*?)\bendobj\b/g)].map(([, id = '', body = '']) => [id, body]),
  );
}

/** What stands between `stream` and `endstream`. */
function streamOf(object = ''): string {
  const [, dictionary = '', data = ''] = /^([^]*?)\bstream\r?\n([^]*?)\r?\nendstream/.exec(object) ?? [];
  const bytes = Buffer.from(data, 'latin1');
  return (dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

function textOfPage(page: string, objects: Objects): string {
  const fonts = new Map<string, Map<string, string>>();
  const [, listed = ''] = /\/Font\s*<<([^>]*)>>/.exec(page) ?? [];
  for (const [, name = '', id = ''] of listed.matchAll(/\/(\w+)\s+(\d+) 0 R/g)) {
    const [, map = ''] = /\/ToUnicode\s+(\d+) 0 R/.exec(objects.get(id) ?? '') ?? [];
    fonts.set(name, charactersIn(streamOf(objects.get(map))));
  }
  const [, content = ''] = /\/Contents\s+(\d+) 0 R/.exec(page) ?? [];
  return painted(streamOf(objects.get(content)), fonts);
}

/** The characters of each glyph, out of a CMap. */
function charactersIn(cmap: string): Map<string, string> {
  const characters = new Map<string, string>();
  const decode = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block = ''] of cmap.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, glyph = '', hex = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      characters.set(glyph.toLowerCase(), decode(hex));
  for (const [, block = ''] of cmap.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, from = '', to = '', hex = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let glyph = parseInt(from, 16); glyph <= parseInt(to, 16); glyph++) {
        const code = parseInt(hex, 16) + glyph - parseInt(from, 16);
        characters.set(glyph.toString(16).padStart(4, '0'), decode(code.toString(16).padStart(4, '0')));
      }
  return characters;
}

/** What the operators of a page paint as text: `/F4 12 Tf` chooses a font, `<0012> Tj` paints glyphs. */
function painted(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let text = '';
  let font: ReadonlyMap<string, string> | undefined;
  for (const [, name, hex] of content.matchAll(/\/(\w+)\s+[\d.]+\s+Tf|<([\da-fA-F]+)>/g)) {
    if (name !== undefined) font = fonts.get(name);
    for (const glyph of hex?.match(/.{4}/g) ?? []) text += font?.get(glyph.toLowerCase()) ?? '';
  }
  return text;
}
