import { bankJson } from './banks.js';

const basis = { basis: ['closure'], difficulty: 1, skill: 'recall' };

/** A bank from right to left, with a question of each kind of row. */
export const arabic = bankJson(
  [
    {
      ...basis,
      id: 'reason',
      type: 'single-choice',
      prompt: 'لماذا أغلق الجسر؟',
      options: [
        { id: 'crack', text: 'بسبب شق' },
        { id: 'flood', text: 'بسبب الفيضان' },
        { id: 'quote', text: 'Because of 3 cracks!', lang: 'en' },
      ],
      key: { option: 'crack', explanation: 'وجد المفتش شقا.' },
    },
    {
      ...basis,
      id: 'week',
      type: 'order',
      prompt: 'رتب الأحداث.',
      items: [
        { id: 'boat', text: 'أبحرت العبارة.' },
        { id: 'found', text: 'وجد الشق.' },
        { id: 'shut', text: 'أغلق الجسر.' },
      ],
      key: { order: ['found', 'shut', 'boat'], explanation: 'الشق أولا.' },
    },
  ],
  {
    language: 'ar',
    title: 'تقرير',
    quizzes: [{ id: 'all', title: 'اختبار', pick: {}, outcomes: [{ id: 'any', from: 0, text: 'انتهى.' }] }],
  },
);
