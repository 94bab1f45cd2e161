import { isBroken } from '../evidence/fates.js';
import type { Messages } from '../messages/index.js';
import { passageOf } from '../rules/evidence.js';
import type { Difference } from './differences.js';

/** Where the evidence of a changed passage is led, or that somebody has to do so. */
export function leadOf(
  { after, fate, to }: Difference['passages'][number],
  said: Messages['diff'],
): string | undefined {
  if (!isBroken(fate)) return undefined;
  if (to) return said.led(passageOf(to));
  return after === undefined ? said.gone : said.notLed;
}
