import { html } from 'lit';
import type { TemplateResult } from 'lit';
import report from '../../questions/x-outage/report.de.html?raw';

/** The paragraphs of the article that the bank in questions/x-outage is about, as they stand in its file. */
function paragraphs(): Element[] {
  const { body } = new DOMParser().parseFromString(report, 'text/html');
  return [...(body.querySelector('article')?.children ?? [])];
}

/** A quiz in the article that it is about. */
export function article(quiz: HTMLElement): TemplateResult {
  return html`<article id="report" lang="de">${paragraphs()} ${quiz}</article>`;
}
