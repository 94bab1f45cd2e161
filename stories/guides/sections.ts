// Parts of the documents of the repository, for the guides: they are written once, there.
import accessibility from '../../docs/accessibility.md?raw';
import contributing from '../../CONTRIBUTING.md?raw';
import frameworks from '../../docs/frameworks.md?raw';
import grading from '../../docs/grading.md?raw';
import readme from '../../README.md?raw';

const DOCUMENTS = { accessibility, contributing, frameworks, grading, readme };

/** Where a link of a document leads in the stories: the guide of the same matter. */
const GUIDES: Readonly<Record<string, string>> = {
  '#embed': 'embed',
  '#evidence': 'evidence',
  '#theming': 'theming',
  '#events': 'events-and-analytics',
  '#use-the-package': 'start',
  '#write-a-first-bank': 'write-a-bank',
  '#what-a-bank-can-hold': 'write-a-bank',
  '#keyboard-and-accessibility': 'accessibility',
  'docs/frameworks.md': 'frameworks',
  'docs/grading.md': 'grading',
  'docs/accessibility.md': 'accessibility',
};

/** The part of a document below a heading, without the heading; throws where there is none, so that a guide never stays empty. */
export function section(document: keyof typeof DOCUMENTS, heading: string): string {
  const text = DOCUMENTS[document];
  const start = new RegExp(`^(#+) ${heading}\\n`, 'm').exec(text);
  if (!start) throw new Error(`${document} has no heading "${heading}".`);
  const rest = text.slice(start.index + start[0].length);
  const next = new RegExp(`^#{1,${start[1]?.length ?? 1}} `, 'm').exec(outsideCode(rest));
  return linked(rest.slice(0, next?.index).trim());
}

/** A document without its title. */
export function whole(document: keyof typeof DOCUMENTS): string {
  return linked(DOCUMENTS[document].replace(/^# .*\n/, '').trim());
}

/** The text with its code blanked out, each character at its place: a `#` in a shell script is no heading. */
function outsideCode(text: string): string {
  return text.replaceAll(/^( *)```[^]*?^\1```/gm, (block) => block.replaceAll('#', ' '));
}

function linked(text: string): string {
  return text.replaceAll(/<!-- .*? -->\n?/g, '').replaceAll(/\]\(([^)]+)\)/g, (link, target: string) => {
    const guide = GUIDES[target];
    return guide ? `](?path=/docs/guides-${guide}--docs)` : link;
  });
}
