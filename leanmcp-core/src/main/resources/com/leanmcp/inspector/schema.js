// What a JSON Schema asks for, as far as a form can show it; everything else is typed as JSON. The server alone judges.

import { Literal, stringify } from './json.js';
import { lookUp } from './pointer.js';

/** The schema with references followed and allOf merged. */
export function resolve(schema, root, seen = []) {
  if (schema === null || typeof schema !== 'object') return {};
  let { $ref, allOf, ...own } = schema;
  if (typeof $ref === 'string') {
    const target = seen.includes($ref) || !/^#($|\/)/.test($ref)
      ? undefined
      : lookUp(root, decodeURIComponent($ref.slice(1)));
    own = { named: $ref.split('/').pop(), ...resolve(target, root, [...seen, $ref]), ...own };
  }
  for (const part of Array.isArray(allOf) ? allOf : []) own = merge(own, resolve(part, root, seen));
  return own;
}

function merge(one, other) {
  const merged = { ...other, ...one };
  if (one.properties && other.properties) {
    merged.properties = { ...one.properties, ...other.properties };
  }
  if (one.required || other.required) {
    merged.required = [...new Set([...(one.required ?? []), ...(other.required ?? [])])];
  }
  return merged;
}

/**
 * What kind of control a schema wants: object, map, array, choice, constant, variants, boolean, number, string or json;
 * with the resolved schema, and options (choice: value and label; variants: schema and label).
 */
export function kindOf(schema, root) {
  const whole = resolve(schema, root);
  if ('const' in whole) return { kind: 'constant', schema: whole, value: whole.const };
  if (Array.isArray(whole.enum)) return choice(whole, whole.enum.map((value) => option(value)));
  const alternatives = whole.oneOf ?? whole.anyOf;
  if (Array.isArray(alternatives)) {
    const found = ofAlternatives(whole, alternatives, root);
    if (found) return found;
  }
  if (Array.isArray(whole.type)) return ofTypes(whole, root);
  return ofType(whole);
}

function ofAlternatives(whole, alternatives, root) {
  const { oneOf, anyOf, ...base } = whole;
  const branches = alternatives.map((each) => resolve(each, root));
  if (branches.every((each) => 'const' in each)) {
    return choice(base, branches.map((each) => option(each.const, each.title ?? each.description)));
  }
  const shaped = branches.some((each) =>
    ['type', 'properties', 'enum', 'const', 'oneOf', 'anyOf', 'items'].some((key) => key in each));
  if (!shaped) return undefined; // such as "one of these members is required"
  const filled = branches.filter((each) => each.type !== 'null');
  if (filled.length === 1) return kindOf({ ...filled[0], ...base, ...described(base, filled[0]) }, root);
  return {
    kind: 'variants',
    schema: base,
    options: branches.map((each, index) => ({ schema: merge(each, base), label: nameOf(each, index) })),
  };
}

function described(base, branch) {
  return { description: base.description ?? branch.description, title: base.title ?? branch.title };
}

function nameOf(branch, index) {
  const tag = Object.values(branch.properties ?? {}).find((each) => each && 'const' in each);
  return String(tag ? tag.const : branch.title ?? branch.named ?? branch.type ?? `variant ${index + 1}`);
}

function ofTypes(whole, root) {
  const types = whole.type.filter((type) => type !== 'null');
  if (types.length === 1) return kindOf({ ...whole, type: types[0] }, root);
  const options = whole.type.map((type) => ({ schema: { ...whole, type }, label: String(type) }));
  return { kind: 'variants', schema: whole, options };
}

function ofType(whole) {
  switch (whole.type ?? (whole.properties ? 'object' : undefined)) {
    case 'object':
      if (whole.properties) return { kind: 'object', schema: whole };
      if (isSchema(whole.additionalProperties)) return { kind: 'map', schema: whole };
      return { kind: whole.additionalProperties === false ? 'object' : 'json', schema: whole };
    case 'array':
      return { kind: isSchema(whole.items) && !whole.prefixItems ? 'array' : 'json', schema: whole };
    case 'boolean':
    case 'string':
      return { kind: whole.type, schema: whole };
    case 'integer':
    case 'number':
      return { kind: 'number', schema: whole };
    case 'null':
      return { kind: 'constant', schema: whole, value: null };
    default:
      return { kind: 'json', schema: whole };
  }
}

function isSchema(value) {
  return value !== null && typeof value === 'object';
}

function choice(schema, options) {
  return { kind: 'choice', schema, options };
}

function option(value, label) {
  const text = typeof value === 'string' ? value : stringify(value);
  return { value, label: label === undefined || label === text ? text : `${text} · ${label}` };
}

/** Whether a value could be meant for a schema, by its type, its constants and its required members. */
export function fits(value, schema, root) {
  const { kind, schema: whole, value: constant } = kindOf(schema, root);
  const isObject = value !== null && typeof value === 'object' && !(value instanceof Literal);
  switch (kind) {
    case 'constant':
      return stringify(value) === stringify(constant);
    case 'choice':
      return true;
    case 'object':
      return isObject && !Array.isArray(value)
        && (whole.required ?? []).every((name) => Object.hasOwn(value, name))
        && Object.entries(whole.properties ?? {}).every(([name, property]) =>
          !Object.hasOwn(value, name) || kindOf(property, root).kind !== 'constant'
            || fits(value[name], property, root));
    case 'map':
      return isObject && !Array.isArray(value);
    case 'array':
      return Array.isArray(value);
    case 'number':
      return typeof value === 'number' || value instanceof Literal;
    case 'boolean':
    case 'string':
      return typeof value === kind;
    default:
      return true;
  }
}
