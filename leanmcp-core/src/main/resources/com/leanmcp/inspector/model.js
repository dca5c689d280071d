// What stands in a form, without the form: a tree of nodes, one for each control.

import { BooleanNode, ChoiceNode, ConstantNode, JsonNode, Node, TextNode } from './controls.js';
import { stringify } from './json.js';
import { path, pointer } from './pointer.js';
import { fits, kindOf } from './schema.js';

/** So deep a form goes by itself; what is below is typed as JSON. */
const DEEPEST = 12;

/** A node with nodes below it. */
class Group extends Node {
  make(schema, required) {
    return make(schema, this.root, required, this.depth + 1);
  }
}

/** One of some shapes; -1 is none. What was typed into another one is kept. */
class VariantsNode extends Group {
  #nodes = new Map();

  constructor(found, ...all) {
    super(found, ...all);
    this.options = found.options;
    this.index = this.required ? 0 : -1;
  }

  get chosen() {
    if (this.index < 0) return undefined;
    if (!this.#nodes.has(this.index)) {
      this.#nodes.set(this.index, this.make(this.options[this.index].schema, true));
    }
    return this.#nodes.get(this.index);
  }

  read(problems, at) {
    return this.chosen?.read(problems, at);
  }

  write(value) {
    this.#nodes.clear();
    this.index = this.required ? 0 : -1;
    if (value === undefined) return;
    const fitting = this.options.findIndex((each) => fits(value, each.schema, this.root));
    this.index = Math.max(fitting, 0);
    this.chosen.write(value);
  }

  child(step) {
    return this.chosen?.child(step);
  }
}

/** Named members; its fields are there once it is included. */
class ObjectNode extends Group {
  fields = [];

  constructor(...all) {
    super(...all);
    if (this.required) this.include();
  }

  include() {
    const required = this.schema.required ?? [];
    this.included = true;
    this.fields = Object.entries(this.schema.properties ?? {}).map(([name, schema]) => ({
      name,
      node: this.make(schema, required.includes(name)),
    }));
  }

  leaveOut() {
    this.included = false;
    this.fields = [];
  }

  read(problems, at) {
    if (!this.included) return undefined;
    const value = Object.create(null);
    for (const { name, node } of this.fields) {
      const member = node.read(problems, [...at, name]);
      if (member !== undefined) value[name] = member;
    }
    return value;
  }

  write(value) {
    if (value === undefined && !this.required) {
      this.leaveOut();
      return;
    }
    this.include();
    const members = value !== null && typeof value === 'object' ? value : {};
    for (const { name, node } of this.fields) {
      node.write(Object.hasOwn(members, name) ? members[name] : undefined);
    }
  }

  child(step) {
    return this.fields.find(({ name }) => name === step)?.node;
  }
}

/** A list; left out while empty, if it may be. */
class ArrayNode extends Group {
  items = [];

  add() {
    const item = this.make(this.schema.items, true);
    this.items.push(item);
    return item;
  }

  remove(item) {
    this.items = this.items.filter((each) => each !== item);
  }

  read(problems, at) {
    if (this.items.length === 0 && !this.required) return undefined;
    return this.items.map((item, index) => item.read(problems, [...at, index]) ?? null);
  }

  write(value) {
    this.items = [];
    for (const each of Array.isArray(value) ? value : []) this.add().write(each);
  }

  child(step) {
    return /^\d+$/.test(step) ? this.items[Number(step)] : undefined;
  }
}

/** Members whose names are free; left out while empty, if it may be. */
class MapNode extends Group {
  entries = [];

  add() {
    const entry = { name: '', node: this.make(this.schema.additionalProperties, true) };
    this.entries.push(entry);
    return entry;
  }

  remove(entry) {
    this.entries = this.entries.filter((each) => each !== entry);
  }

  read(problems, at) {
    if (this.entries.length === 0 && !this.required) return undefined;
    const value = Object.create(null);
    for (const { name, node } of this.entries) {
      if (name in value) {
        problems.push({ pointer: pointer([...at, name]), message: 'this name is given twice' });
      }
      value[name] = node.read(problems, [...at, name]) ?? null;
    }
    return value;
  }

  write(value) {
    this.entries = [];
    const members = value !== null && typeof value === 'object' ? value : {};
    for (const [name, each] of Object.entries(members)) {
      const entry = this.add();
      entry.name = name;
      entry.node.write(each);
    }
  }

  child(step) {
    return this.entries.find(({ name }) => name === step)?.node;
  }
}

const NODES = {
  string: TextNode,
  number: TextNode,
  json: JsonNode,
  boolean: BooleanNode,
  constant: ConstantNode,
  choice: ChoiceNode,
  variants: VariantsNode,
  object: ObjectNode,
  array: ArrayNode,
  map: MapNode,
};

function make(schema, root, required, depth) {
  let found = depth > DEEPEST ? { kind: 'json', schema: {} } : kindOf(schema, root);
  if (found.kind === 'constant' && !required) {
    const options = [{ value: found.value, label: stringify(found.value) }];
    found = { kind: 'choice', schema: found.schema, options };
  }
  const node = new NODES[found.kind](found, root, required, depth);
  if (required && node.schema.default !== undefined) node.write(node.schema.default);
  return node;
}

/** The node of a whole schema. */
export function model(schema) {
  return make(schema, schema, true, 0);
}

/** What the nodes read as, and what cannot be read, as pointers and messages. */
export function readAll(node) {
  const problems = [];
  return { value: node.read(problems, []), problems };
}

/** The node that a pointer names, or the nearest around it, and whether it is that very one. */
export function nearest(node, text) {
  let found = node;
  for (const step of path(text)) {
    const next = found.child(step);
    if (next === undefined) return { node: found, exact: false };
    found = next;
  }
  return { node: found, exact: true };
}
