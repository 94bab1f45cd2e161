// The two checkers, with every rule they have, as lists of findings in one form.
import type { AxeResults, Result as AxeResult } from 'axe-core';
import 'axe-core/axe.min.js';
import { ALLOWED } from './a11y-allowed.js';
import { ancestorsOf, elementsIn, rootsIn } from './elements-dom.js';

interface IbmChecker {
  check(node: Node, policies: string[]): Promise<{ readonly results: readonly IbmResult[] }>;
}
interface IbmResult {
  readonly ruleId: string;
  readonly value: readonly [string, string];
  readonly message: string;
  readonly snippet: string;
  readonly path: { readonly dom: string };
}

declare global {
  interface Window {
    axe: typeof import('axe-core');
    ace?: { readonly Checker: new () => IbmChecker };
  }
}

/** What a checker found: whether it is sure, and where. */
export interface Finding {
  readonly rule: string;
  readonly isSure: boolean;
  readonly where: string;
  readonly message: string;
}

const axeFindings = (results: readonly AxeResult[], isSure: boolean): Finding[] =>
  results.flatMap(({ id, nodes }) =>
    nodes.map(({ any, all, html, none, target }) => ({
      rule: `axe ${id}`,
      isSure,
      where: `${target.flat().join(' > ')} ${html}`,
      message: [...any, ...all, ...none].map(({ message }) => message).join('; '),
    })),
  );

/** Runs every rule of axe, experimental ones too, over the page. */
export async function axe(): Promise<Finding[]> {
  const rules = Object.fromEntries(window.axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
  const options = { rules, resultTypes: ['violations', 'incomplete'] } as const;
  const found: AxeResults = await window.axe.run(document, {
    ...options,
    resultTypes: [...options.resultTypes],
  });
  return [...axeFindings(found.violations, true), ...axeFindings(found.incomplete, false)];
}

let checker: IbmChecker | undefined;

async function ibmChecker(): Promise<IbmChecker> {
  if (checker) return checker;
  await new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    script.src = '/node_modules/accessibility-checker-engine/ace.js';
    document.head.append(script);
  });
  checker = new window.ace!.Checker();
  return checker;
}

/**
 * IBM's rule takes choices of one `name` for one group though they stand in different shadow roots, where they are not:
 * with several quizzes in a page it is sure of what is not so. `groupProblems` looks at groups root by root.
 */
const isAcrossRoots = ({ message, ruleId }: IbmResult): boolean =>
  ruleId === 'input_checkboxes_grouped' &&
  message.includes('is in a different group than another') &&
  document.querySelectorAll('news-quiz').length > 1;

/** Runs every rule of IBM's checker over the page. */
export async function ibm(): Promise<Finding[]> {
  const { results } = await (await ibmChecker()).check(document, ['WCAG_2_2', 'IBM_Accessibility']);
  return results
    .filter((result) => result.value[1] !== 'PASS' && !isAcrossRoots(result))
    .map(({ message, path, ruleId, snippet, value }) => ({
      rule: `ibm ${ruleId}`,
      isSure: value[0] === 'VIOLATION' && value[1] === 'FAIL',
      where: `${path.dom} ${snippet}`,
      message,
    }));
}

/** The places in the list of what explains a finding; nothing explains what a checker is sure of. */
function explanations({ isSure, message, rule, where }: Finding): number[] {
  const text = `${message} @ ${where}`;
  return ALLOWED.flatMap((entry, index) =>
    !isSure && entry.rule === rule && entry.what.test(text) ? [index] : [],
  );
}

/** The findings that stand in no list, in words. */
export const unexplained = (findings: readonly Finding[]): string[] =>
  findings
    .filter((finding) => explanations(finding).length === 0)
    .map(
      ({ isSure, message, rule, where }) =>
        `${isSure ? '' : '(?) '}${rule}: ${message} @ ${where.slice(-220)}`,
    );

/** The places in the list that explain any of the findings. */
export const explainedBy = (findings: readonly Finding[]): number[] => findings.flatMap(explanations);

const IDREFS = [
  ...['aria-activedescendant', 'aria-controls', 'aria-describedby', 'aria-details', 'aria-errormessage'],
  ...['aria-flowto', 'aria-labelledby', 'aria-owns', 'for', 'form', 'headers', 'list', 'popovertarget'],
];

/** References that lead nowhere in their own root, ids that stand twice in one, ARIA where it means nothing. */
export function referenceProblems(root: Element): string[] {
  const inside = [...elementsIn(root)];
  const lost = inside.flatMap((element) =>
    IDREFS.flatMap((name) =>
      (element.getAttribute(name)?.trim().split(/\s+/u) ?? [])
        .filter((id) => id && !(element.getRootNode() as ShadowRoot).getElementById(id))
        .map((id) => `${name}="${id}" leads out of its root`),
    ),
  );
  const twice = rootsIn(root).flatMap((inner) => {
    const ids = [...inner.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `the id "${id}" stands twice`);
  });
  const slots = inside
    .filter(
      (it) => it.localName === 'slot' && it.getAttributeNames().some((name) => /^aria-|^role$/u.test(name)),
    )
    .map((it) => `ARIA on a slot: ${it.outerHTML}`);
  const titled = inside
    .filter((it) => it.title || it.hasAttribute('placeholder'))
    .map((it) => `a name from title or placeholder: ${it.outerHTML.slice(0, 80)}`);
  return [...lost, ...twice, ...slots, ...titled];
}

/** Elements with the focus inside of what assistive technology is not told of. */
export const hiddenFocus = (root: Element): Element[] =>
  [...elementsIn(root)].filter(
    (it) =>
      it.tabIndex >= 0 &&
      it.checkVisibility() &&
      [it, ...ancestorsOf(it)].some(({ ariaHidden }) => ariaHidden === 'true'),
  );
