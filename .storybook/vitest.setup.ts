// What the tests can do that a page cannot: have the browser say what else the system decides, and compare pictures.
import { expect } from 'vitest';
import { cdp, page } from 'vitest/browser';

interface DevTools {
  readonly send: (method: string, params: object) => Promise<unknown>;
}

globalThis.emulateMedia = async (media) => {
  const features = Object.entries(media).map(([name, value]) => ({ name, value }));
  await (cdp() as unknown as DevTools).send('Emulation.setEmulatedMedia', { features });
};

globalThis.comparePicture = async (element, name) => {
  await expect(page.elementLocator(element)).toMatchScreenshot(name);
};
