/** The commonest small words of a language, which no other of them has. */
const WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(
    'der die und den das nicht ist mit dem ein eine auf für sich von im zu es am an bei wurde hat sie er gab'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and of to a that is it for with as was by at not on are has were they he his from'.split(' '),
  ),
};
/** So many words in a hundred of a text must be among them. */
const SHARE = 0.08;

/** The language of a text, of those that samples are written in; `undefined` where it is none of them. */
export function languageOfText(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(WORDS).map(([language, known]): [string, number] => [
    language,
    words.filter((word) => known.has(word)).length,
  ]);
  const [best] = counts.sort(([, one], [, other]) => other - one);
  return best && best[1] >= words.length * SHARE ? best[0] : undefined;
}
