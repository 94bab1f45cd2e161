// Written by "npm run shapes" from the zod schemas in src/**/schema.ts. Change those, not this.
import type { Shape } from '../shape.js';

const s0: Shape = { type: 'string' };
const s1: Shape = {
  type: 'string',
  max: 64,
  pattern: '^(?!(?:constructor|prototype)$)[a-z0-9]+(?:-[a-z0-9]+)*$',
};
const s2: Shape = { type: 'integer', min: 1 };
const s3: Shape = {
  type: 'string',
  max: 35,
  pattern:
    '^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\\d{3}))?(?:-(?:[a-z\\d]{5,8}|\\d[a-z\\d]{3}))?(?:-x(?:-[a-z\\d]{1,8})+)?$',
};
const s4: Shape = { type: 'text', min: 1 };
const s5: Shape = { type: 'array', each: {} };
const s6: Shape = { type: 'string', pattern: '^[\\da-f]{16}$' };
const s7: Shape = { type: 'string', pattern: '^\\s*\\S+(?:\\s+\\S+){0,5}\\s*$' };
const s8: Shape = { type: 'integer', min: 1, max: 3 };
const s9: Shape = { oneOf: ['recall', 'comprehension', 'attribution', 'verification', 'chronology'] };
const s10: Shape = { type: 'boolean' };
const s11: Shape = { type: 'integer', min: 0, max: 100 };
const s12: Shape = { type: 'array', each: s1, min: 1, max: 20 };
const s13: Shape = { type: 'integer', min: 1, max: 100 };
const s14: Shape = { type: 'array', each: s4, min: 1, max: 5 };
const s15: Shape = { type: 'integer', min: 1, max: 10000 };
const s16: Shape = {
  type: 'object',
  fields: {
    id: s1,
    text: s4,
    'lang?': s3,
    'fixed?': s10,
    'image?': {
      type: 'object',
      fields: {
        src: {
          type: 'string',
          max: 2048,
          pattern: '^(?:https:\\/\\/[^\\s\\\\@]+|(?:[\\w-]+\\/)*[\\w-]+)\\.(?:avif|gif|jpe?g|png|svg|webp)$',
        },
        alt: s4,
        width: s15,
        height: s15,
        'credit?': s4,
      },
    },
  },
};
const s17: Shape = {
  type: 'object',
  fields: {
    because: { oneOf: ['contradicted', 'not-stated', 'wrong-actor', 'wrong-time', 'other-fact'] },
    text: s4,
    'fact?': s1,
  },
};
const s18: Shape = { type: 'object', each: s17, keys: s1 };

export const shapes: {
  bank: Shape;
  sources: Shape;
  facts: Shape;
  quizzes: Shape;
  questions: Readonly<Record<string, Shape>>;
} = {
  bank: {
    type: 'object',
    fields: {
      '$schema?': s0,
      format: { oneOf: ['newsquiz-bank/1'] },
      id: s1,
      revision: s2,
      language: s3,
      title: s4,
      licence: s4,
      sources: s5,
      facts: s5,
      questions: s5,
      quizzes: s5,
    },
  },
  sources: {
    type: 'object',
    fields: {
      id: s1,
      'headline?': s4,
      'publisher?': s4,
      'agency?': s4,
      language: s3,
      'url?': s0,
      'file?': { type: 'string', pattern: '^[\\w-]+(?:[./][\\w-]+)*$' },
      'digest?': s6,
    },
  },
  facts: {
    type: 'object',
    fields: {
      id: s1,
      statement: s4,
      status: { oneOf: ['reported', 'stated', 'alleged', 'unverified'] },
      'attribution?': s4,
      evidence: {
        type: 'array',
        each: {
          type: 'object',
          fields: { source: s1, 'prefix?': s7, start: s7, 'end?': s7, 'suffix?': s7, 'digest?': s6 },
        },
        min: 1,
        max: 20,
      },
    },
  },
  quizzes: {
    type: 'object',
    fields: {
      id: s1,
      title: s4,
      'intro?': s4,
      pick: {
        type: 'object',
        fields: {
          'count?': s2,
          'questions?': { type: 'array', each: s1, min: 1 },
          'types?': {
            type: 'array',
            each: { oneOf: ['single-choice', 'multiple-choice', 'true-false', 'order'] },
            min: 1,
          },
          'difficulty?': { type: 'array', each: s8, min: 1 },
          'skills?': { type: 'array', each: s9, min: 1 },
          'order?': { oneOf: ['random', 'bank'] },
        },
      },
      'policy?': {
        type: 'object',
        fields: {
          'feedback?': { oneOf: ['immediate', 'end'] },
          'navigation?': { oneOf: ['forward', 'free'] },
          'hints?': s10,
          'hintCost?': s11,
          'attempts?': { type: 'integer', min: 1, max: 5 },
          'attemptCost?': s11,
          'confidence?': s10,
          'flags?': s10,
          'overview?': s10,
          'time?': { type: 'object', fields: { seconds: { type: 'integer', min: 10, max: 3600 } } },
          'shuffle?': s10,
        },
      },
      outcomes: {
        type: 'array',
        each: { type: 'object', fields: { id: s1, from: { type: 'number', min: 0, max: 100 }, text: s4 } },
        min: 1,
        max: 20,
      },
    },
  },
  questions: {
    'single-choice': {
      type: 'object',
      fields: {
        id: s1,
        prompt: s4,
        'lang?': s3,
        basis: s12,
        difficulty: s8,
        skill: s9,
        'points?': s13,
        'hints?': s14,
        type: { oneOf: ['single-choice'] },
        options: { type: 'array', each: s16, min: 2, max: 8 },
        key: { type: 'object', fields: { explanation: s4, option: s1, 'rationales?': s18 } },
      },
    },
    'multiple-choice': {
      type: 'object',
      fields: {
        id: s1,
        prompt: s4,
        'lang?': s3,
        basis: s12,
        difficulty: s8,
        skill: s9,
        'points?': s13,
        'hints?': s14,
        type: { oneOf: ['multiple-choice'] },
        options: { type: 'array', each: s16, min: 3, max: 10 },
        'choose?': { type: 'integer', min: 1, max: 9 },
        key: {
          type: 'object',
          fields: {
            explanation: s4,
            options: { type: 'array', each: s1, min: 1, max: 9 },
            'rationales?': s18,
          },
        },
      },
    },
    'true-false': {
      type: 'object',
      fields: {
        id: s1,
        prompt: s4,
        'lang?': s3,
        basis: s12,
        difficulty: s8,
        skill: s9,
        'points?': s13,
        'hints?': s14,
        type: { oneOf: ['true-false'] },
        'notStated?': s10,
        key: {
          type: 'object',
          fields: {
            explanation: s4,
            answer: { oneOf: ['true', 'false', 'not-stated'] },
            'rationales?': { type: 'object', each: s17, keys: s0 },
          },
        },
      },
    },
    order: {
      type: 'object',
      fields: {
        id: s1,
        prompt: s4,
        'lang?': s3,
        basis: s12,
        difficulty: s8,
        skill: s9,
        'points?': s13,
        'hints?': s14,
        type: { oneOf: ['order'] },
        items: { type: 'array', each: s16, min: 3, max: 8 },
        key: {
          type: 'object',
          fields: {
            explanation: s4,
            order: { type: 'array', each: { anyOf: [s1, { type: 'array', each: s1, min: 2, max: 7 }] } },
            'notes?': { type: 'object', each: s4, keys: s1 },
          },
        },
      },
    },
  },
};
