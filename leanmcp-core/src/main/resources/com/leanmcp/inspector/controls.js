// The nodes of a form that hold a value by themselves. A node reads as a JSON value, undefined where it is left out, and
// takes one to show.

import { isNumber, number, parse, stringify } from './json.js';
import { pointer } from './pointer.js';

/** One control of a form. */
export class Node {
  constructor(found, root, required, depth) {
    this.kind = found.kind;
    this.schema = found.schema;
    this.root = root;
    this.required = required;
    this.depth = depth;
  }

  /** The node below this one that a step of a pointer names. */
  child() {
    return undefined;
  }
}

/** Text of one line or several, and numbers. Left out while empty, if it may be or if nothing empty can be meant. */
export class TextNode extends Node {
  text = '';

  read() {
    if (this.kind === 'number') {
      if (this.text.trim() === '') return undefined;
      return isNumber(this.text.trim()) ? number(this.text.trim()) : this.text;
    }
    return this.text === '' && !this.required ? undefined : this.text;
  }

  write(value) {
    this.text = value === undefined || value === null ? '' : String(value);
  }
}

/** Anything, typed as JSON. */
export class JsonNode extends Node {
  text = '';

  read(problems, at) {
    if (this.text.trim() === '') return undefined;
    try {
      return parse(this.text);
    } catch (e) {
      problems.push({ pointer: pointer(at), message: `no JSON: ${e.message}` });
      return undefined;
    }
  }

  write(value) {
    this.text = value === undefined ? '' : stringify(value, 2);
  }
}

export class BooleanNode extends Node {
  constructor(...all) {
    super(...all);
    this.value = this.required ? false : undefined;
  }

  read() {
    return this.value;
  }

  write(value) {
    this.value = typeof value === 'boolean' ? value : this.required ? false : undefined;
  }
}

export class ConstantNode extends Node {
  constructor(found, ...all) {
    super(found, ...all);
    this.value = found.value;
    this.included = this.required;
  }

  read() {
    return this.included ? this.value : undefined;
  }

  write(value) {
    this.included = this.required || value !== undefined;
  }
}

/** One of some values; -1 is none. */
export class ChoiceNode extends Node {
  index = -1;

  constructor(found, ...all) {
    super(found, ...all);
    this.options = found.options;
  }

  read() {
    return this.options[this.index]?.value;
  }

  write(value) {
    const wanted = value === undefined ? undefined : stringify(value);
    this.index = this.options.findIndex((each) => stringify(each.value) === wanted);
  }
}
