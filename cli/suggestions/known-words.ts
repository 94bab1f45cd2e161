import {
  isQuestionTypeName,
  isRecord,
  questionTypes,
  shapes,
  type PathSegment,
  type Shape,
} from '../../src/index.js';

type Path = readonly PathSegment[];

/** What may stand at the place of a field that is not known: the fields that are still free there. */
export function freeFields(value: unknown, path: Path): string[] {
  const shape = shapeAt(value, path.slice(0, -1));
  const there = valueAt(value, path.slice(0, -1));
  const names = (shape?.anyOf ?? (shape ? [shape] : [])).flatMap(({ fields }) => Object.keys(fields ?? {}));
  return names.map((name) => name.replace('?', '')).filter((name) => !isRecord(there) || !(name in there));
}

/** The values that a place can have, where it has to be one of some. */
export function allowedValues(value: unknown, path: Path): unknown[] {
  if (path[0] === 'questions' && path.length === 3 && path[2] === 'type') return Object.keys(questionTypes);
  const shape = shapeAt(value, path);
  return [...(shape?.oneOf ?? []), ...(shape?.anyOf ?? []).flatMap(({ oneOf }) => oneOf ?? [])];
}

/** The ids of the entries of a list of the bank. */
export function idsIn(value: unknown, list: 'sources' | 'facts' | 'questions'): string[] {
  const entries = isRecord(value) ? value[list] : undefined;
  return Array.isArray(entries) ? entries.flatMap(idOf) : [];
}

/** The ids of everything inside the question that a path leads into. */
export function idsInQuestion(value: unknown, path: Path): string[] {
  const inside = valueAt(value, path.slice(0, 2));
  return isRecord(inside) ? Object.values(inside).flatMap(idsBelow) : [];
}

function idsBelow(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => [...idOf(entry), ...idsBelow(entry)]);
  return isRecord(value) ? Object.values(value).flatMap(idsBelow) : [];
}

function idOf(entry: unknown): string[] {
  return isRecord(entry) && typeof entry.id === 'string' ? [entry.id] : [];
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((outer, name) => {
    if (Array.isArray(outer)) return outer[Number(name)] as unknown;
    return isRecord(outer) && Object.hasOwn(outer, name) ? outer[name] : undefined;
  }, value);
}

/** The shape of the value at a path of a bank. */
function shapeAt(value: unknown, path: Path): Shape | undefined {
  const [list, index, ...rest] = path;
  if (list === undefined || index === undefined) return fieldOf(shapes.bank, list);
  return rest.reduce<Shape | undefined>(fieldOf, entryShape(list, valueAt(value, path.slice(0, 2))));
}

function entryShape(list: PathSegment, entry: unknown): Shape | undefined {
  if (list === 'sources' || list === 'facts' || list === 'quizzes') return shapes[list];
  const type = list === 'questions' && isRecord(entry) ? entry.type : undefined;
  return isQuestionTypeName(type) ? shapes.questions[type] : undefined;
}

function fieldOf(shape: Shape | undefined, name: PathSegment | undefined): Shape | undefined {
  if (name === undefined) return shape;
  const inner = (one: Shape): Shape | undefined => one.fields?.[name] ?? one.fields?.[`${name}?`] ?? one.each;
  if (!shape) return undefined;
  return inner(shape) ?? shape.anyOf?.map(inner).find(Boolean);
}
