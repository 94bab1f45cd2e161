// The table of checks that are made in every state: what finds out whether a criterion is met.
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
import type { CriterionName } from './a11y-criteria.js';
import { elementsIn } from './elements-dom.js';
import { emulate } from './elements-input.js';

export interface Check {
  readonly name: CriterionName;
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
  { name: 'axe', ofPage: true, find: async () => unexplained(await axe()) },
  { name: 'ibm', ofPage: true, find: async () => unexplained(await ibm()) },
  { name: 'tree', ofPage: true, needsDevTools: true, find: () => treeProblems() },
  { name: 'names', find: nameProblems },
  { name: 'groups', find: groupProblems },
  { name: 'references', find: referenceProblems },
  { name: 'hidden', find: hidden },
  { name: 'pictures', find: pictureProblems },
  { name: 'headings', find: headingProblems },
  { name: 'languages', find: languageProblems },
  { name: 'live', find: liveProblems },
  {
    name: 'clicks',
    find: clickProblems,
  },
  { name: 'drags', find: dragProblems },
  { name: 'disabled', find: disabledProblems },
  {
    name: 'words',
    find: markWordProblems,
  },
  { name: 'contrast', find: contrast },
  {
    name: 'dark',
    ofPage: true,
    needsDevTools: true,
    find: (root) => under({ 'prefers-color-scheme': 'dark' }, () => contrast(root)),
  },
  {
    name: 'forced',
    ofPage: true,
    needsDevTools: true,
    find: (root) => under({ 'forced-colors': 'active' }, () => edgeProblems(root)),
  },
  { name: 'targets', ofPage: true, find: (root) => at([NARROW, WIDE], () => targetProblems(root)) },
  { name: 'reflow', ofPage: true, find: (root) => at([NARROW], () => layoutProblems(root)) },
  { name: 'spacing', ofPage: true, find: (root) => at([NARROW], () => spacingProblems(root)) },
  {
    name: 'large',
    ofPage: true,
    needsDevTools: true,
    find: (root) => at([USUAL], () => largeTextProblems(root)),
  },
  { name: 'order', find: (root) => at([NARROW, WIDE], () => [...orderProblems(root), ...numbered(root)]) },
  { name: 'tab', find: tabProblems },
  { name: 'motion', ofPage: true, needsDevTools: true, find: motionProblems },
];
