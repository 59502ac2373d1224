import fc from 'fast-check';

/** As much of JSON Schema as the API's document uses. */
export interface Schema {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema | false;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  format?: string;
  $ref?: string;
}

/** Texts that have broken programs before. */
const NASTY = [
  '',
  ' ',
  '../../etc/passwd',
  "'; DROP TABLE jobs;--",
  '%00',
  '\u0000',
  '\ud800',
  '🙂'.repeat(50),
  '{{7*7}}',
  '__proto__',
  'constructor',
  '1e999',
  'Ⅷ',
  '\u202e',
  'a'.repeat(3000),
];

/** Draws a value that a schema mostly allows; `ids` are of what is stored, so that calls reach something. */
export function drawValue(schema: Schema | undefined, ids: readonly string[]): fc.Arbitrary<unknown> {
  const draw = (inner: Schema | undefined): fc.Arbitrary<unknown> => drawValue(inner, ids);
  if (schema === undefined || Object.keys(schema).length === 0) return fc.jsonValue({ maxDepth: 2 });
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants) return fc.oneof(...variants.map(draw));
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type) {
    case 'string':
      return drawText(schema, ids);
    case 'integer':
    case 'number':
      return drawNumber(schema, type === 'integer');
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(draw(schema.items === false ? {} : schema.items), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, 3),
      });
    case 'object':
      return drawObject(schema, draw);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function drawText(
  { format, minLength = 0, maxLength = 60 }: Schema,
  ids: readonly string[],
): fc.Arbitrary<unknown> {
  if (format === 'uri')
    return fc.oneof(
      fc.webUrl(),
      fc.constantFrom(
        'file:///etc/passwd',
        'javascript:alert(1)',
        'http://169.254.169.254/',
        'http://[::1]:22/',
      ),
    );
  if (format === 'date')
    return fc.oneof(fc.constantFrom('2026-01-31', '2026-02-30', '0000-00-00'), fc.string());
  const words = fc.string({
    minLength,
    maxLength: Math.min(Math.max(maxLength, minLength), 200),
    unit: 'binary',
  });
  return fc.oneof(words, fc.constantFrom(...NASTY), fc.constantFrom(...ids, 'x'));
}

function drawNumber(
  { minimum = -10, maximum = 1_000, exclusiveMinimum }: Schema,
  whole: boolean,
): fc.Arbitrary<unknown> {
  const least = Math.max(minimum, exclusiveMinimum ?? minimum);
  const most = Math.max(least, Math.min(maximum, least + 1_000));
  const within = whole
    ? fc.integer({ min: Math.ceil(least), max: Math.floor(most) })
    : fc.double({ min: least, max: most, noNaN: true });
  return fc.oneof(
    { weight: 8, arbitrary: within },
    { weight: 1, arbitrary: fc.constantFrom(-1, 0, 1e308, 2 ** 53) },
  );
}

function drawObject(
  { properties = {}, required = [], additionalProperties }: Schema,
  draw: (schema: Schema) => fc.Arbitrary<unknown>,
) {
  const known = Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, draw(inner)]));
  if (Object.keys(known).length > 0)
    return fc.record(known, { requiredKeys: required.filter((name) => name in known) });
  const values =
    typeof additionalProperties === 'object' ? draw(additionalProperties) : fc.jsonValue({ maxDepth: 1 });
  return fc.dictionary(fc.string({ maxLength: 20 }), values, { maxKeys: 3 });
}
