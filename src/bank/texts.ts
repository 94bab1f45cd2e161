import type { QuestionTypeName } from '../question-types/index.js';
import type { PathSegment } from '../result.js';
import { isRecord } from '../shape.js';
import type { Shape } from '../shape.js';
import type { Bank } from './schema.js';
import { shapes } from './shapes.js';

/** Where a text stands: by index, as in the document, and by id, as in a translation. */
export interface TextPlace {
  readonly path: readonly PathSegment[];
  readonly keys: readonly string[];
  /** The language of the text, where it, or the question around it, names one of its own. */
  readonly lang?: string | undefined;
}

export type TextVisitor = (text: string, place: TextPlace) => string;

/** The shape of a question of some type, which says where its texts stand. */
export function questionTexts(type: QuestionTypeName): Shape {
  return shapes.questions[type] ?? {};
}

/** The document of a shape with what `visit` returns in the place of each text that a reader sees. */
export function mapTexts<T>(document: T, shape: Shape, visit: TextVisitor): T {
  return mapped(document, shape, visit) as T;
}

/** The same for a whole bank. */
export function mapBankTexts(bank: Bank, visit: TextVisitor): Bank {
  const { facts, quizzes, sources } = shapes;
  const fields = {
    title: TEXT,
    'corrections?': shapes.bank.fields?.['corrections?'] ?? {},
    sources: { each: sources },
    facts: { each: facts },
    quizzes: { each: quizzes },
  };
  const questions = bank.questions.map((question, index) => {
    const inside = below(visit, { path: ['questions', index], keys: ['questions', question.id] });
    return mapTexts(question, questionTexts(question.type), inside);
  });
  return { ...mapTexts(bank, { fields }, visit), questions };
}

const TEXT: Shape = { type: 'text' };

function mapped(value: unknown, { each, fields, type }: Shape, visit: TextVisitor): unknown {
  if (type === 'text' && typeof value === 'string') return visit(value, { path: [], keys: [] });
  if (typeof value !== 'object' || value === null) return value;
  const isList = Array.isArray(value);
  const lang = 'lang' in value && typeof value.lang === 'string' ? value.lang : undefined;
  const entries = Object.entries(value).map(([key, entry]: [string, unknown]): [string, unknown] => {
    const shape = each ?? fields?.[key] ?? fields?.[`${key}?`];
    const id = isList && isRecord(entry) && typeof entry.id === 'string' ? entry.id : key;
    const inside = below(visit, { path: [isList ? Number(key) : key], keys: [id], lang });
    return [key, shape ? mapped(entry, shape, inside) : entry];
  });
  return isList ? entries.map(([, entry]) => entry) : Object.fromEntries(entries);
}

/** Visits from inside a part of a document, told of places in all of it. */
function below(visit: TextVisitor, outer: TextPlace): TextVisitor {
  return (text, { path, keys, lang }) =>
    visit(text, { path: [...outer.path, ...path], keys: [...outer.keys, ...keys], lang: lang ?? outer.lang });
}
