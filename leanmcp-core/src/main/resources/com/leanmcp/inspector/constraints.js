// What a schema asks of a value, in a few words for a person.

import { stringify } from './json.js';

/** Bounds that only say how a number is kept. */
const OF_TYPES = new Set(['-2147483648', '2147483647', '-9223372036854775808', '9223372036854775807',
  '-1.7976931348623157e+308', '1.7976931348623157e+308', '-3.4028234663852886e+38', '3.4028234663852886e+38',
  '-32768', '32767', '-128', '127'].map((text) => text.toLowerCase()));
const LONGEST_PATTERN = 60;

/** Short phrases, such as "1 to 80 characters". */
export function constraints(schema) {
  return [
    range(schema.minLength, schema.maxLength, 'characters'),
    range(schema.minItems, schema.maxItems, 'items'),
    range(bound(schema.minimum), bound(schema.maximum), ''),
    schema.exclusiveMinimum !== undefined && `more than ${schema.exclusiveMinimum}`,
    schema.exclusiveMaximum !== undefined && `less than ${schema.exclusiveMaximum}`,
    schema.multipleOf !== undefined && `a multiple of ${schema.multipleOf}`,
    schema.uniqueItems === true && 'each only once',
    schema.pattern !== undefined && `matches ${cut(schema.pattern)}`,
    schema.contentEncoding !== undefined && `in ${schema.contentEncoding}`,
    schema.default !== undefined && `${stringify(schema.default)} if left out`,
    Array.isArray(schema.examples) && schema.examples.length > 0
      && `such as ${schema.examples.map((each) => stringify(each)).join(', ')}`,
  ].filter((phrase) => phrase);
}

function bound(value) {
  return value === undefined || OF_TYPES.has(String(value).toLowerCase()) ? undefined : value;
}

function cut(pattern) {
  return pattern.length > LONGEST_PATTERN ? `${pattern.slice(0, LONGEST_PATTERN)}…` : pattern;
}

function range(least, most, unit) {
  if (least === undefined && most === undefined) return undefined;
  const what = unit && ` ${unit}`;
  if (most === undefined) return `at least ${least}${what}`;
  if (least === undefined) return `at most ${most}${what}`;
  return `${least} to ${most}${what}`;
}

/** What a value is called, such as "integer" or "date". */
export function typeName(node) {
  const { schema, kind } = node;
  const names = { json: 'JSON', map: 'named values', array: 'list', choice: 'one of', variants: 'one of' };
  return schema.format ?? (kind === 'number' ? schema.type : names[kind] ?? kind);
}
