import type { Settings } from './settings.js';

/** What a page that asks for trusted types has to allow besides the policy of the element itself. */
const POLICY = 'newsquiz-loader';

/** Gives the page news-quiz.js, once; nothing where its policy does not let us. */
export function elementScript({
  integrity,
  nonce,
  script: address,
}: Settings): HTMLScriptElement | undefined {
  const before = [...document.scripts].find(({ src }) => src === address);
  if (before) return before;
  const script = document.createElement('script');
  try {
    script.src = trusted(address);
  } catch (error) {
    console.warn(`newsquiz: this page needs "trusted-types ${POLICY}".`, error);
    return undefined;
  }
  script.nonce = nonce;
  if (integrity) {
    script.integrity = integrity;
    script.crossOrigin = 'anonymous';
  }
  document.head.append(script);
  return script;
}

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** A page that asks for trusted types takes no plain address. */
function trusted(address: string): string {
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
  if (!trustedTypes) return address;
  return trustedTypes.createPolicy(POLICY, { createScriptURL: (url) => url }).createScriptURL(address);
}
