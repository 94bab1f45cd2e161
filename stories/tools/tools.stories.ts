import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import { allByRole, byRole, textOf } from '../../test/support/elements-dom.js';
import { BankBrowserElement } from './bank-browser.js';
import { BankFuzzerElement } from './bank-fuzzer.js';
import { ThemeBuilderElement } from './theme-builder.js';

const elements = {
  'bank-browser': BankBrowserElement,
  'bank-fuzzer': BankFuzzerElement,
  'theme-builder': ThemeBuilderElement,
};
for (const [tag, element] of Object.entries(elements))
  if (!customElements.get(tag)) customElements.define(tag, element);

// The tools are in English, whatever language the toolbar has for the quizzes in them.
export default { title: 'Tools/Tools', tags: ['!autodocs'] };

export const ThemeBuilder: StoryObj = {
  render: () => html`<theme-builder lang="en" dir="ltr"></theme-builder>`,
  async play({ canvasElement }) {
    await waitFor(() =>
      expect(textOf(canvasElement)).toContain('All 28 pairs of colours are far enough apart.'),
    );
    const field = canvasElement
      .querySelector('theme-builder')
      ?.shadowRoot?.querySelector('input[aria-label="ink, light"]');
    await fireEvent.input(field as Element, { target: { value: '#999999' } });
    await waitFor(() => expect(textOf(canvasElement)).toMatch(/[1-9] of 28 pairs of colours are too close/u));
    await expect(
      (byRole(canvasElement, 'textbox', 'The style sheet') as HTMLTextAreaElement).value,
    ).toContain('--nq-ink: #999999;');
    await fireEvent.input(field as Element, { target: { value: '#16181d' } });
  },
};

export const BankBrowser: StoryObj = {
  render: () => html`<bank-browser lang="en" dir="ltr" src="x-outage/bank.json"></bank-browser>`,
  async play({ canvasElement }) {
    await waitFor(() => expect(textOf(canvasElement)).toContain('72 questions'), { timeout: 5000 });
    await userEvent.click(byRole(canvasElement, 'button', 'Next'));
    await waitFor(
      () => expect(allByRole(canvasElement, 'heading', /^Frage 1 von 1/u).length).toBeGreaterThan(2),
      { timeout: 5000 },
    );
  },
};

export const GeneratedBanks: StoryObj = {
  render: () => html`<bank-fuzzer lang="en" dir="ltr"></bank-fuzzer>`,
  async play({ canvasElement }) {
    const fuzzer = canvasElement.querySelector('bank-fuzzer');
    await fuzzer?.play(25);
    await fuzzer?.updateComplete;
    await expect(textOf(canvasElement)).toMatch(/banks 25 /u);
    await expect(textOf(canvasElement)).toMatch(/broken 0/u);
  },
};
