import { channelOfAddress, channelOfMessage } from './frame-channels.js';
import type { Channel } from './frame-channels.js';
import { LEAST, messageIn, MOST } from './frame-messages.js';
import type { FrameMessage } from './frame-messages.js';
import { OPTIONS } from './quiz-options.js';

/** Gives the quiz of the page what the address says of it. Runs before its elements are defined. */
function setOptions(): void {
  const parameters = new URLSearchParams(location.search);
  for (const name of OPTIONS) {
    const value = parameters.get(name);
    if (value !== null) document.querySelector('news-quiz')?.setAttribute(name, value);
  }
}

/** Tells the page around this one how high it is, once for each change, and nothing else of it. */
function tellHeight(): void {
  let channel = channelOfAddress(location.hash);
  let told: number | undefined;
  let settled = false;
  const say = (message: object): void => parent.postMessage(message, '*');
  const tell = (): void => {
    const { height } = document.documentElement.getBoundingClientRect();
    const whole = Math.min(Math.max(Math.ceil(height), LEAST), MOST);
    if (!channel || whole === told || !(settled || channel.early)) return;
    told = whole;
    say(channel.height(whole));
  };
  const take = (next: Channel | undefined): void => {
    if (!next) return;
    channel = next;
    told = undefined;
    tell();
  };
  const greet = (): void => say({ newsquiz: 1, type: 'hello' } satisfies FrameMessage);
  addEventListener('message', ({ data, source }) => {
    if (source !== parent) return;
    if (messageIn(data)?.type === 'hello') greet();
    else take(channelOfMessage(data));
  });
  addEventListener('click', (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (link && channel?.link) say(channel.link(link.href));
  });
  // The page keeps room for a quiz: it is not told of less while the quiz is on its way.
  for (const type of ['nq-ready', 'nq-error'])
    addEventListener(type, () => {
      settled = true;
      tell();
    });
  // A frame that is hidden draws nothing, and observes nothing.
  new ResizeObserver(tell).observe(document.documentElement);
  if (channel) tell();
  else greet();
}

setOptions();
if (parent !== window) tellHeight();
