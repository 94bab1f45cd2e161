import { messageIn } from './frame-messages.js';
import type { FrameMessage } from './frame-messages.js';

/** How the page around a frame is told of a height, and of a link that was clicked in the frame where it follows links. */
export interface Channel {
  /** Whether it is told before there is a quiz: until then, the page hides the frame. */
  readonly early?: true;
  height(height: number): object;
  link?(address: string): object;
}

/** WordPress (wp-includes/js/wp-embed.js): takes 200 to 1,000 pixels, and follows links to the host of the frame. */
const wordPress = (secret: string): Channel => ({
  early: true,
  height: (value) => ({ message: 'height', value, secret }),
  link: (value) => ({ message: 'link', value, secret }),
});

/** The `<amp-iframe resizable>` of AMP: asks its reader where it may not resize by itself. */
const amp: Channel = { height: (height) => ({ sentinel: 'amp', type: 'embed-size', height }) };

/** Our own loader. */
const ours = (nonce: string): Channel => ({
  height: (height) => ({ newsquiz: 1, type: 'height', nonce, height }) satisfies FrameMessage,
});

/** What the address says of the page around: AMP and WordPress write themselves behind its `#`. */
export function channelOfAddress(hash: string): Channel | undefined {
  const [, secret] = /[#?&]secret=(\w+)/.exec(hash) ?? [];
  if (secret) return wordPress(secret);
  return /[#?&]amp=1/.test(hash) ? amp : undefined;
}

/** What the page around says of itself. */
export function channelOfMessage(data: unknown): Channel | undefined {
  const { nonce, type } = messageIn(data) ?? {};
  if (type === 'nonce' && typeof nonce === 'string') return ours(nonce);
  const { message, secret } = Object(data) as { message?: unknown; secret?: unknown };
  return message === 'ready' && typeof secret === 'string' ? wordPress(secret) : undefined;
}
