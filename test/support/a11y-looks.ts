// How a page looks where there are no colours: to a reader who sees none, and in a contrast theme of the system.
import { cdp, emulate } from './elements-input.js';
import { finallyDo } from './elements-page.js';

export interface Look {
  readonly name: 'grey' | 'colours';
  /** Has the page look so until the test is over. */
  readonly set: () => Promise<void>;
}

export const LOOKS: readonly Look[] = [
  {
    name: 'grey',
    async set() {
      await cdp('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });
      finallyDo(() => cdp('Emulation.setEmulatedVisionDeficiency', { type: 'none' }));
    },
  },
  {
    name: 'colours',
    set: () => emulate({ 'forced-colors': 'active' }),
  },
];
