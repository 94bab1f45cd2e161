import { unknownIds } from '../../question-type.js';
import { say } from '../../result.js';
import type { Problem } from '../../result.js';
import type { MultipleChoice } from './schema.js';

export function problems({ options, choose, key }: MultipleChoice): Problem[] {
  const ids = options.map(({ id }) => id);
  const found = unknownIds(key.options, ids, ['key', 'options']);
  const right = new Set(key.options).size;
  const problem = (path: string[], message: string): void => {
    found.push({ path, code: 'schema/key', message });
  };
  if (right !== key.options.length) problem(['key', 'options'], say`names an option twice; name each once`);
  if (right >= options.length)
    problem(['key', 'options'], say`names every option; leave at least one that is wrong`);
  if (choose !== undefined && choose !== right) {
    problem(['choose'], say`asks for ${choose} options, but the key names ${right}; make them equal`);
  }
  return found;
}
