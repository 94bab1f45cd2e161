import type { Question, QuestionTypeName } from '../../src/index.js';

const files = import.meta.glob<readonly Question[]>('../../questions/samples/*.json', {
  eager: true,
  import: 'default',
});

/** The examples of a type, as authors find them; those with a picture on another host are left out, so that nothing is asked of it. */
export function samplesOf(type: QuestionTypeName): readonly Question[] {
  const samples = files[`../../questions/samples/${type}.json`] ?? [];
  return samples.filter((sample) => !JSON.stringify(sample).includes('"src":"https:'));
}

/** An example by its id; throws where there is none, so that no story shows another one unnoticed. */
export function sampleOf(type: QuestionTypeName, id: string): Question {
  const sample = samplesOf(type).find((it) => it.id === id);
  if (!sample) throw new Error(`questions/samples/${type}.json has no "${id}".`);
  return sample;
}
