// The table of checks: what holds for every part of the page in every state, by which criterion, and what finds out.
// The same table is run on the elements and on pages with one defect each.
import { setViewport } from '@web/test-runner-commands';
import { axe, hiddenFocus, ibm, referenceProblems, unexplained } from './a11y-checkers.js';
import { edgeProblems, markProblems, textContrastProblems } from './a11y-contrast.js';
import {
  clickProblems,
  disabledProblems,
  dragProblems,
  liveProblems,
  markWordProblems,
} from './a11y-controls.js';
import { tabProblems } from './a11y-focus.js';
import { languageProblems } from './a11y-languages.js';
import {
  largeTextProblems,
  layoutProblems,
  orderProblems,
  spacingProblems,
  targetProblems,
} from './a11y-layout.js';
import { motionProblems } from './a11y-motion.js';
import { groupProblems, headingProblems, nameProblems, pictureProblems } from './a11y-names.js';
import { treeProblems } from './a11y-tree.js';
import { elementsIn } from './elements-dom.js';
import { emulate } from './elements-input.js';

export interface Check {
  readonly name: string;
  /** What holds, as the end of a sentence. */
  readonly holds: string;
  /** The requirements and the success criteria of WCAG 2.2 that it is about. */
  readonly criteria: readonly string[];
  /** Whether it is of the whole page; else it is asked of each quiz. */
  readonly ofPage?: boolean;
  /** Whether it needs Chromium's DevTools. */
  readonly needsDevTools?: boolean;
  readonly find: (root: HTMLElement) => string[] | Promise<string[]>;
}

const WIDE = { width: 1280, height: 1024 };
const NARROW = { width: 320, height: 900 };
const USUAL = { width: 800, height: 900 };

/** Has something found at other sizes of the window. */
async function at<T>(
  sizes: readonly { width: number; height: number }[],
  find: () => T[] | Promise<T[]>,
): Promise<T[]> {
  const found: T[] = [];
  try {
    for (const size of sizes) {
      await setViewport(size);
      found.push(...(await find()));
    }
    return found;
  } finally {
    await setViewport(USUAL);
  }
}

/** Has something found for a reader who has set something in the system. */
async function under(features: Readonly<Record<string, string>>, find: () => string[]): Promise<string[]> {
  try {
    await emulate(features);
    return find();
  } finally {
    await emulate({});
  }
}

const contrast = (root: Element): string[] => [
  ...textContrastProblems(root),
  ...edgeProblems(root),
  ...markProblems(root),
];

const hidden = (root: Element): string[] =>
  hiddenFocus(root).map((it) => `has the focus but is hidden: ${it.outerHTML.slice(0, 80)}`);

const numbered = (root: Element): string[] =>
  [...elementsIn(root)]
    .filter((it) => it.tabIndex > 0)
    .map((it) => `Tab is numbered: ${it.outerHTML.slice(0, 80)}`);

export const CHECKS: readonly Check[] = [
  {
    name: 'axe',
    holds: 'axe-core finds nothing, with every rule on',
    criteria: ['45'],
    ofPage: true,
    find: async () => unexplained(await axe()),
  },
  {
    name: 'ibm',
    holds: 'IBM’s checker finds nothing, with every rule on',
    criteria: ['45'],
    ofPage: true,
    find: async () => unexplained(await ibm()),
  },
  {
    name: 'tree',
    holds: 'the accessibility tree names every control and picture',
    criteria: ['47', '4.1.2'],
    ofPage: true,
    needsDevTools: true,
    find: () => treeProblems(),
  },
  {
    name: 'names',
    holds: 'every control is named by what is seen on it',
    criteria: ['47', '2.5.3', '4.1.2'],
    find: nameProblems,
  },
  {
    name: 'groups',
    holds: 'choices stand in a group with a name',
    criteria: ['67', '1.3.1'],
    find: groupProblems,
  },
  {
    name: 'references',
    holds: 'references stay in their root',
    criteria: ['53', '1.3.1'],
    find: referenceProblems,
  },
  {
    name: 'hidden',
    holds: 'nothing that is hidden can have the focus',
    criteria: ['47', '4.1.2'],
    find: hidden,
  },
  {
    name: 'pictures',
    holds: 'pictures have a text that says something',
    criteria: ['62', '1.1.1'],
    find: pictureProblems,
  },
  {
    name: 'headings',
    holds: 'headings have levels without a jump',
    criteria: ['54', '1.3.1'],
    find: headingProblems,
  },
  {
    name: 'languages',
    holds: 'texts stand in the language that they are written in',
    criteria: ['55', '3.1.2'],
    find: languageProblems,
  },
  { name: 'live', holds: 'a question has one live region', criteria: ['50', '4.1.3'], find: liveProblems },
  {
    name: 'clicks',
    holds: 'a click is waited for only on controls',
    criteria: ['48', '2.1.1'],
    find: clickProblems,
  },
  { name: 'drags', holds: 'dragging is never the only way', criteria: ['48', '2.5.7'], find: dragProblems },
  { name: 'disabled', holds: 'no field is disabled away', criteria: ['69'], find: disabledProblems },
  {
    name: 'words',
    holds: 'right and wrong are told in words and by different signs',
    criteria: ['59', '1.4.1'],
    find: markWordProblems,
  },
  {
    name: 'contrast',
    holds: 'text has 7 : 1, edges and signs 3 : 1, on light',
    criteria: ['58', '1.4.6', '1.4.11'],
    find: contrast,
  },
  {
    name: 'dark',
    holds: 'text has 7 : 1, edges and signs 3 : 1, on dark',
    criteria: ['58', '1.4.6', '1.4.11'],
    ofPage: true,
    needsDevTools: true,
    find: (root) => under({ 'prefers-color-scheme': 'dark' }, () => contrast(root)),
  },
  {
    name: 'forced',
    holds: 'controls keep their edges in forced colours',
    criteria: ['59', '1.4.11'],
    ofPage: true,
    needsDevTools: true,
    find: (root) => under({ 'forced-colors': 'active' }, () => edgeProblems(root)),
  },
  {
    name: 'targets',
    holds: 'targets are 44 pixels wide and high, 8 apart',
    criteria: ['57', '2.5.5', '2.5.8'],
    ofPage: true,
    find: (root) => at([NARROW, WIDE], () => targetProblems(root)),
  },
  {
    name: 'reflow',
    holds: 'nothing leaves its place at 320 pixels',
    criteria: ['56', '1.4.10'],
    ofPage: true,
    find: (root) => at([NARROW], () => layoutProblems(root)),
  },
  {
    name: 'spacing',
    holds: 'nothing is cut off with wide spacing of text',
    criteria: ['56', '1.4.12'],
    ofPage: true,
    find: (root) => at([NARROW], () => spacingProblems(root)),
  },
  {
    name: 'large',
    holds: 'nothing is cut off with the text twice as large',
    criteria: ['56', '1.4.4'],
    ofPage: true,
    needsDevTools: true,
    find: (root) => at([USUAL], () => largeTextProblems(root)),
  },
  {
    name: 'order',
    holds: 'reading, Tab and the eye have one order',
    criteria: ['64', '1.3.2', '2.4.3'],
    find: (root) => at([NARROW, WIDE], () => [...orderProblems(root), ...numbered(root)]),
  },
  {
    name: 'tab',
    holds: 'Tab stops on what is seen, with a ring, and gets out again',
    criteria: ['48', '60', '2.1.2', '2.4.7', '2.4.13'],
    find: tabProblems,
  },
  {
    name: 'motion',
    holds: 'nothing moves for long, and nothing where motion is reduced',
    criteria: ['61', '2.3.3'],
    ofPage: true,
    needsDevTools: true,
    find: motionProblems,
  },
];
