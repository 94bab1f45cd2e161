import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { issue, type Limits, type PathSegment } from '../../src/index.js';
import type { Span } from './positions.js';
import type { YamlIssue } from './yaml.js';

export interface YamlReading {
  readonly value: unknown;
  readonly issues: readonly YamlIssue[];
  readonly spans: readonly (readonly [readonly PathSegment[], Span])[];
}

interface Walk {
  readonly limits: Limits;
  readonly issues: YamlIssue[];
  readonly spans: [readonly PathSegment[], Span][];
}

/**
 * The value of a YAML document with the places of all that is in it. A bank is plain data: anchors, aliases and merge
 * keys, which can make a short text a huge value, are refused, and so are tags, because they change what a value is.
 */
export function readNodes(contents: Node | null, limits: Limits): YamlReading {
  const walk: Walk = { limits, issues: [], spans: [] };
  const value = valueOf(contents, [], walk);
  return { ...walk, value: walk.issues.length > 0 ? undefined : value };
}

function valueOf(node: unknown, path: readonly PathSegment[], walk: Walk): unknown {
  if (path.length > walk.limits.depth) {
    report(walk, path, 'schema/limit', `is nested deeper than ${walk.limits.depth} levels; make it smaller`);
    return null;
  }
  place(node, path, walk);
  if (isAlias(node)) {
    report(
      walk,
      path,
      'schema/yaml-alias',
      `is an alias, "*${node.source}"; write the value out, or put a text into quotes`,
    );
    return null;
  }
  if (isMap(node) || isSeq(node) || isScalar(node)) refuseProperties(node, path, walk);
  if (isMap(node)) return objectOf(node, path, walk);
  if (isSeq(node)) return node.items.map((item, index) => valueOf(item, [...path, index], walk));
  return isScalar(node) ? node.value : null;
}

function place(node: unknown, path: readonly PathSegment[], { spans }: Walk): void {
  const range = typeof node === 'object' && node && 'range' in node ? node.range : undefined;
  if (!Array.isArray(range)) return;
  const [start, end] = range as [number, number];
  spans.push([path, { start, end }]);
}

function refuseProperties(
  { anchor, tag }: { anchor?: string; tag?: string },
  path: readonly PathSegment[],
  walk: Walk,
): void {
  if (anchor !== undefined)
    report(
      walk,
      path,
      'schema/yaml-alias',
      `has an anchor, "&${anchor}"; remove it, or put a text into quotes`,
    );
  if (tag !== undefined)
    report(walk, path, 'schema/yaml-tag', `has a tag, "${tag}"; remove it, or put a text into quotes`);
}

function objectOf(map: YAMLMap, path: readonly PathSegment[], walk: Walk): Record<string, unknown> {
  const names = new Set<string>();
  const entries = map.items.flatMap((pair): [string, unknown][] => {
    const name = nameOf(pair, path, walk);
    if (name === undefined) return [];
    const inner = [...path, name];
    if (name === '<<') report(walk, path, 'schema/yaml-alias', 'has a merge key, "<<"; write the fields out');
    else if (names.has(name))
      report(walk, inner, 'schema/duplicate-key', `has the key "${name}" twice; keep one of them`);
    names.add(name);
    // A value that is left out has no place of its own.
    if (pair.value === null) place(pair.key, inner, walk);
    return [[name, valueOf(pair.value, inner, walk)]];
  });
  return Object.fromEntries(entries);
}

function nameOf({ key }: Pair, path: readonly PathSegment[], walk: Walk): string | undefined {
  if (isScalar(key) && (typeof key.value !== 'object' || key.value === null)) {
    refuseProperties(key, path, walk);
    return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
  }
  report(
    walk,
    path,
    'schema/yaml',
    'has a key that is a list or an object, or an alias; name fields by a text',
  );
  return undefined;
}

function report({ issues }: Walk, path: readonly PathSegment[], code: string, message: string): void {
  issues.push(issue(path, code, message));
}
