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
const s8: Shape = {
  type: 'object',
  fields: { source: s1, 'prefix?': s7, start: s7, 'end?': s7, 'suffix?': s7, 'digest?': s6 },
};
const s9: Shape = { type: 'array', each: s8, min: 1, max: 20 };
const s10: Shape = { type: 'integer', min: 1, max: 3 };
const s11: Shape = { oneOf: ['recall', 'comprehension', 'attribution', 'verification', 'chronology'] };
const s12: Shape = { type: 'boolean' };
const s13: Shape = { type: 'integer', min: 0, max: 100 };
const s14: Shape = { type: 'number', min: 0, max: 100 };
const s15: Shape = { type: 'array', each: s1, min: 1, max: 20 };
const s16: Shape = { type: 'integer', min: 1, max: 100 };
const s17: Shape = { type: 'array', each: s4, min: 1, max: 5 };
const s18: Shape = { type: 'string', min: 1, max: 300 };
const s19: Shape = { type: 'integer', min: 1, max: 10000 };
const s20: Shape = {
  type: 'object',
  fields: {
    src: {
      type: 'string',
      max: 2048,
      pattern: '^(?:https:\\/\\/[^\\s\\\\@]+|(?:[\\w-]+\\/)*[\\w-]+)\\.(?:avif|gif|jpe?g|png|svg|webp)$',
    },
    alt: {
      type: 'text',
      min: 1,
      pattern:
        '^(?![\\s\\S]*\\.(?:avif|gif|jpe?g|png|svg|webp|AVIF|GIF|JPE?G|PNG|SVG|WEBP)\\s*$)(?!\\s*(?:(?:[Aa]n?|[Tt]he|[Dd]as|[Dd]ie|[Ee]ine?) )?(?:[Bb]ild|[Ff]oto(?:grafie)?|[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Gg]rafik|[Gg]raphic|[Ii]llustration|[Ii]con|IMG\\w*|DSC\\w*|صورة)(?: (?:of|von))?[\\s.:]*$)',
    },
    width: s19,
    height: s19,
    'credit?': s4,
  },
};
const s21: Shape = {
  type: 'object',
  fields: { id: s1, text: s4, 'lang?': s3, 'fixed?': s12, 'image?': s20 },
};
const s22: Shape = { type: 'array', each: s21, min: 2, max: 8 };
const s23: Shape = {
  type: 'object',
  fields: {
    because: { oneOf: ['contradicted', 'not-stated', 'wrong-actor', 'wrong-time', 'other-fact'] },
    text: s4,
    'fact?': s1,
  },
};
const s24: Shape = { type: 'object', each: s23, keys: s1 };
const s25: Shape = { type: 'array', each: s21, min: 3, max: 10 };
const s26: Shape = { type: 'object', each: s4, keys: s1 };
const s27: Shape = { oneOf: ['ignore', 'exact'] };
const s28: Shape = { oneOf: ['either', 'exact'] };
const s29: Shape = {
  type: 'object',
  fields: {
    'case?': s27,
    'diacritics?': s27,
    'umlauts?': s28,
    'eszett?': s28,
    'typos?': { type: 'integer', min: 0, max: 2 },
  },
};
const s30: Shape = { type: 'array', each: s4, min: 1, max: 20 };
const s31: Shape = { type: 'object', each: s1, keys: s1 };
const s32: Shape = { type: 'number' };
const s33: Shape = { type: 'number', min: 0 };
const s34: Shape = {
  type: 'string',
  pattern: '^(?:\\d{4}-\\d\\d-\\d\\d|mon|tue|wed|thu|fri|sat|sun)(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$',
};

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
      'lint?': {},
      'corrections?': {
        type: 'array',
        each: {
          type: 'object',
          fields: {
            id: s1,
            date: { type: 'string', pattern: '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$' },
            text: s4,
          },
        },
        min: 1,
        max: 20,
      },
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
      evidence: s9,
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
            each: {
              oneOf: [
                'single-choice',
                'multiple-choice',
                'true-false',
                'order',
                'poll',
                'open',
                'cloze',
                'number',
                'short-text',
                'find-passage',
                'hotspot',
                'estimate',
                'timeline',
                'match',
                'categorise',
              ],
            },
            min: 1,
          },
          'difficulty?': { type: 'array', each: s10, min: 1 },
          'skills?': { type: 'array', each: s11, min: 1 },
          'order?': { oneOf: ['random', 'bank'] },
        },
      },
      'policy?': {
        type: 'object',
        fields: {
          'feedback?': { oneOf: ['immediate', 'end'] },
          'navigation?': { oneOf: ['forward', 'free'] },
          'hints?': s12,
          'hintCost?': s13,
          'attempts?': { type: 'integer', min: 1, max: 5 },
          'attemptCost?': s13,
          'confidence?': s12,
          'flags?': s12,
          'overview?': s12,
          'time?': { type: 'object', fields: { seconds: { type: 'integer', min: 10, max: 3600 } } },
          'shuffle?': s12,
        },
      },
      outcomes: {
        type: 'array',
        each: { type: 'object', fields: { id: s1, from: s14, text: s4 } },
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
        basis: s15,
        difficulty: s10,
        skill: s11,
        'points?': s16,
        'hints?': s17,
        'held?': s18,
        type: { oneOf: ['single-choice'] },
        options: s22,
        key: { type: 'object', fields: { explanation: s4, option: s1, 'rationales?': s24 } },
      },
    },
    'multiple-choice': {
      type: 'object',
      fields: {
        id: s1,
        prompt: s4,
        'lang?': s3,
        basis: s15,
        difficulty: s10,
        skill: s11,
        'points?': s16,
        'hints?': s17,
        'held?': s18,
        type: { oneOf: ['multiple-choice'] },
        options: s25,
        'choose?': { type: 'integer', min: 1, max: 9 },
        key: {
          type: 'object',
          fields: {
            explanation: s4,
            options: { type: 'array', each: s1, min: 1, max: 9 },
            'rationales?': s24,
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
        basis: s15,
        difficulty: s10,
        skill: s11,
        'points?': s16,
        'hints?': s17,
        'held?': s18,
        type: { oneOf: ['true-false'] },
        'notStated?': s12,
        key: {
          type: 'object',
          fields: {
            explanation: s4,
            answer: { oneOf: ['true', 'false', 'not-stated'] },
            'rationales?': { type: 'object', each: s23, keys: s0 },
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
        basis: s15,
        difficulty: s10,
        skill: s11,
        'points?': s16,
        'hints?': s17,
        'held?': s18,
        type: { oneOf: ['order'] },
        items: { type: 'array', each: s21, min: 3, max: 8 },
        key: {
          type: 'object',
          fields: {
            explanation: s4,
            order: { type: 'array', each: { anyOf: [s1, { type: 'array', each: s1, min: 2, max: 7 }] } },
            'notes?': s26,
          },
        },
      },
    },
    poll: {
      type: 'object',
      fields: {
        id: s1,
        prompt: s4,
        'lang?': s3,
        basis: s15,
        difficulty: s10,
        skill: s11,
        'hints?': s17,
        'held?': s18,
        type: { oneOf: ['poll'] },
        options: s22,
        key: { type: 'object', fields: { explanation: s4 } },
      },
    },
    open: {
      type: 'object',
      fields: {
        id: s1,
        prompt: s4,
        'lang?': s3,
        basis: s15,
        difficulty: s10,
        skill: s11,
        'points?': s16,
        'hints?': s17,
        'held?': s18,
        type: { oneOf: ['open'] },
        'graded?': s12,
        'maxLength?': { type: 'integer', min: 1, max: 5000 },
        key: {
          type: 'object',
          fields: {
            explanation: s4,
            model: s4,
            criteria: {
              type: 'array',
              each: { type: 'object', fields: { id: s1, text: s4, 'lang?': s3 } },
              min: 1,
              max: 6,
            },
          },
        },
      },
    },
    cloze: {
      type: 'object',
      fields: {
        id: s1,
        prompt: s4,
        'lang?': s3,
        basis: s15,
        difficulty: s10,
        skill: s11,
        'points?': s16,
        'hints?': s17,
        'held?': s18,
        type: { oneOf: ['cloze'] },
        text: s4,
        gaps: {
          type: 'array',
          each: {
            type: 'object',
            fields: {
              id: s1,
              'options?': {
                type: 'array',
                each: { type: 'object', fields: { id: s1, text: s4, 'lang?': s3, 'fixed?': s12 } },
                min: 2,
                max: 6,
              },
            },
          },
          min: 1,
          max: 8,
        },
        'rules?': s29,
        key: {
          type: 'object',
          fields: { explanation: s4, 'accept?': { type: 'object', each: s30, keys: s1 }, 'options?': s31 },
        },
      },
    },
    number: {
      type: 'object',
      fields: {
        id: s1,
        prompt: s4,
        'lang?': s3,
        basis: s15,
        difficulty: s10,
        skill: s11,
        'points?': s16,
        'hints?': s17,
        'held?': s18,
        type: { oneOf: ['number'] },
        'unit?': s4,
        'decimals?': { type: 'integer', min: 0, max: 6 },
        key: {
          type: 'object',
          fields: {
            explanation: s4,
            value: s32,
            'tolerance?': {
              anyOf: [
                { type: 'object', fields: { absolute: s33 } },
                { type: 'object', fields: { percent: s14 } },
              ],
            },
          },
        },
      },
    },
    'short-text': {
      type: 'object',
      fields: {
        id: s1,
        prompt: s4,
        'lang?': s3,
        basis: s15,
        difficulty: s10,
        skill: s11,
        'points?': s16,
        'hints?': s17,
        'held?': s18,
        type: { oneOf: ['short-text'] },
        'rules?': s29,
        'maxLength?': { type: 'integer', min: 1, max: 200 },
        key: { type: 'object', fields: { explanation: s4, accept: s30 } },
      },
    },
    'find-passage': {
      type: 'object',
      fields: {
        id: s1,
        prompt: s4,
        'lang?': s3,
        basis: s15,
        difficulty: s10,
        skill: s11,
        'points?': s16,
        'hints?': s17,
        'held?': s18,
        type: { oneOf: ['find-passage'] },
        'statement?': s4,
        relation: { oneOf: ['supports', 'contradicts'] },
        passages: {
          type: 'array',
          each: {
            type: 'object',
            fields: { id: s1, text: s4, 'lang?': s3, 'evidence?': { anyOf: [s8, s9] } },
          },
          min: 2,
          max: 12,
        },
        key: { type: 'object', fields: { explanation: s4, passage: s1, 'rationales?': s24 } },
      },
    },
    hotspot: {
      type: 'object',
      fields: {
        id: s1,
        prompt: s4,
        'lang?': s3,
        basis: s15,
        difficulty: s10,
        skill: s11,
        'points?': s16,
        'hints?': s17,
        'held?': s18,
        type: { oneOf: ['hotspot'] },
        picture: s20,
        areas: {
          type: 'array',
          each: {
            type: 'object',
            fields: {
              id: s1,
              text: s4,
              'lang?': s3,
              x: s14,
              y: s14,
              'width?': s14,
              'height?': s14,
              'radius?': s14,
            },
          },
          min: 2,
          max: 12,
        },
        key: { type: 'object', fields: { explanation: s4, area: s1, 'rationales?': s24 } },
      },
    },
    estimate: {
      type: 'object',
      fields: {
        id: s1,
        prompt: s4,
        'lang?': s3,
        basis: s15,
        difficulty: s10,
        skill: s11,
        'points?': s16,
        'hints?': s17,
        'held?': s18,
        type: { oneOf: ['estimate'] },
        min: s32,
        max: s32,
        step: { type: 'number', min: 0.01 },
        'unit?': s4,
        key: { type: 'object', fields: { explanation: s4, value: s32, full: s33, zero: s32 } },
      },
    },
    timeline: {
      type: 'object',
      fields: {
        id: s1,
        prompt: s4,
        'lang?': s3,
        basis: s15,
        difficulty: s10,
        skill: s11,
        'points?': s16,
        'hints?': s17,
        'held?': s18,
        type: { oneOf: ['timeline'] },
        from: s34,
        to: s34,
        step: s2,
        events: s22,
        key: {
          type: 'object',
          fields: {
            explanation: s4,
            at: { type: 'object', each: s34, keys: s1 },
            'tolerance?': { type: 'integer', min: 0 },
            'notes?': s26,
          },
        },
      },
    },
    match: {
      type: 'object',
      fields: {
        id: s1,
        prompt: s4,
        'lang?': s3,
        basis: s15,
        difficulty: s10,
        skill: s11,
        'points?': s16,
        'hints?': s17,
        'held?': s18,
        type: { oneOf: ['match'] },
        items: s22,
        options: { type: 'array', each: s21, min: 2, max: 10 },
        'reuse?': s12,
        key: { type: 'object', fields: { explanation: s4, pairs: s31 } },
      },
    },
    categorise: {
      type: 'object',
      fields: {
        id: s1,
        prompt: s4,
        'lang?': s3,
        basis: s15,
        difficulty: s10,
        skill: s11,
        'points?': s16,
        'hints?': s17,
        'held?': s18,
        type: { oneOf: ['categorise'] },
        groups: { type: 'array', each: s21, min: 2, max: 4 },
        items: s25,
        key: { type: 'object', fields: { explanation: s4, groups: s31, 'notes?': s26 } },
      },
    },
  },
};
