import { LEAST, messageIn, MOST } from './frame-messages.js';
import type { FrameMessage } from './frame-messages.js';
import { quizPageOf } from './quiz-page.js';
import { ownTag, placesOf } from './settings.js';

/**
 * Gives frames that show a quiz the height that it asks for. A message counts only if it comes from the window of a
 * frame with the address of a quiz on the list, in its version, and with the nonce that this frame was given last; and
 * all that it can do is to set that frame's height.
 */
function sizeFrames(places: readonly string[]): void {
  const nonces = new WeakMap<HTMLIFrameElement, string>();
  const frames = (): HTMLIFrameElement[] =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => quizPageOf(src, places));
  addEventListener('message', ({ data, source }) => {
    const message = messageIn(data);
    const frame = message && frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    if (message.type === 'hello') {
      const nonce = String(crypto.getRandomValues(new Uint32Array(4)));
      nonces.set(frame, nonce);
      tell(frame, { newsquiz: 1, type: 'nonce', nonce });
    }
    const { height, nonce } = message;
    if (message.type === 'height' && nonce && nonce === nonces.get(frame) && isHeight(height)) {
      // The borders that the page may have given the frame come on top, if they count as part of its height.
      frame.style.height = `${height + frame.offsetHeight - frame.clientHeight}px`;
    }
  });
  for (const frame of frames()) tell(frame, { newsquiz: 1, type: 'hello' });
}

function isHeight(height: unknown): height is number {
  return Number.isInteger(height) && (height as number) >= LEAST && (height as number) <= MOST;
}

/** A frame in a sandbox has no origin that could be named; what it is told is no secret. */
function tell({ contentWindow }: HTMLIFrameElement, message: FrameMessage): void {
  contentWindow?.postMessage(message, '*');
}

const tag = ownTag();
if (tag) sizeFrames(placesOf(tag));
