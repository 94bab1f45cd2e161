import type * as z from 'zod';
import type { Shape } from '../src/shape.js';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The shape that a JSON Schema (as zod writes it) describes. A keyword that shapes cannot say is an error. */
export function shapeOf({
  $schema: _,
  format,
  type,
  const: constant,
  description: _description,
  examples: _examples,
  enum: values,
  ...rest
}: JsonSchema): Shape {
  const { additionalProperties, anyOf, items, pattern, properties, propertyNames, required, ...bounds } =
    rest;
  const each = items ?? (properties ? undefined : additionalProperties);
  const oneOf = values ?? (constant === undefined ? undefined : [constant]);
  if (properties && additionalProperties !== false) throw new Error('a shape has no open objects');
  return {
    ...(type && !oneOf && { type: (format ?? type) as NonNullable<Shape['type']> }),
    ...(properties && { fields: fieldsOf(properties as Record<string, JsonSchema>, required ?? []) }),
    ...(each && { each: shapeOf(each as JsonSchema) }),
    ...(propertyNames && { keys: shapeOf(propertyNames as JsonSchema) }),
    ...boundsOf(bounds),
    ...(pattern && { pattern }),
    ...(oneOf && { oneOf }),
    ...(anyOf && { anyOf: anyOf.map((one) => shapeOf(one)) }),
  };
}

/** The fields of an object, with `?` behind the names of those that may be left out. */
function fieldsOf(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
): Record<string, Shape> {
  const fields = Object.entries(properties).map(([name, field]): [string, Shape] => [
    required.includes(name) ? name : `${name}?`,
    shapeOf(field),
  ]);
  return Object.fromEntries(fields);
}

function boundsOf(bounds: JsonSchema): Pick<Shape, 'min' | 'max'> {
  const { minLength, maxLength, minItems, maxItems, minimum, maximum, ...unknown } = bounds;
  if (Object.keys(unknown).length > 0)
    throw new Error(`a shape cannot say ${Object.keys(unknown).join(', ')}`);
  // zod bounds every whole number by what a program can count to.
  const [min, max] = [minLength ?? minItems ?? minimum, maxLength ?? maxItems ?? maximum].map((bound) =>
    Math.abs(bound ?? 0) === Number.MAX_SAFE_INTEGER ? undefined : bound,
  );
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}
