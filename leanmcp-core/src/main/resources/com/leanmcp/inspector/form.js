// A model as a form: a labelled control for each node, and what is wrong with it beside it.

import { constraints, typeName } from './constraints.js';
import { button, h, newId } from './dom.js';
import { inputOf } from './inputs.js';
import { stringify } from './json.js';
import { nearest } from './model.js';

export class Form {
  #model;
  #shown = new Map();
  #changed;

  /** {@code changed} is called after every change by the person. */
  constructor(model, changed) {
    this.#model = model;
    this.#changed = changed;
    this.element = h('div', { class: 'form' });
    this.draw();
  }

  /** Shows what the model holds by now. */
  draw() {
    this.#shown.clear();
    this.element.replaceChildren(...this.#root());
  }

  #root() {
    const problem = problemSlot();
    const node = this.#model;
    const rows = node.kind === 'object' ? node.fields.map((field) => this.#field(field)) : [this.#control(node, 'Arguments', newId())];
    this.#shown.set(node, { problem, focus: () => this.element.querySelector('input, select, textarea, button')?.focus() });
    return [...(rows.length > 0 ? rows : [h('p', { class: 'hint' }, 'No arguments.')]), problem];
  }

  #field({ name, node }) {
    return this.#control(node, name, newId());
  }

  /** A node with its label, its description and the place for what is wrong with it. */
  #control(node, name, id, remove) {
    const problem = problemSlot();
    const hint = h('p', { class: 'hint', id: newId() },
      [node.schema.description, constraints(node.schema).join(' · ')].filter((part) => part).join(' — '));
    const heading = [
      h('span', { class: 'name' }, name), ' ',
      h('span', { class: 'type' }, typeName(node)), ' ',
      remove === undefined && h('span', { class: 'need' }, node.required ? 'required' : 'optional'),
    ];
    const about = hint.textContent === '' ? undefined : hint.id;
    const parts = { node, name, id, remove, problem, hint: about && hint, heading, about };
    const element = ['object', 'array', 'map', 'variants'].includes(node.kind)
      ? this.#group(parts)
      : node.kind === 'constant' ? this.#constant(parts) : this.#single(parts);
    const described = [about, problem.id].filter((each) => each).join(' ');
    const control = element.querySelector(`#${id}`) ?? element;
    control.setAttribute('aria-describedby', described);
    this.#shown.set(node, { problem, control, element, focus: () => control.focus() });
    return element;
  }

  #single({ node, id, heading, hint, problem, remove }) {
    const inputs = inputOf(node, { id }, () => this.#touched(node));
    const check = inputs[0].type === 'checkbox';
    return h('div', { class: check ? 'field check' : 'field' },
      h('label', { for: id }, heading),
      h('div', { class: 'row' }, inputs, remove),
      hint, problem);
  }

  #constant({ node, heading, hint, problem, id, remove }) {
    return h('div', { class: 'field' },
      h('span', { class: 'label' }, heading),
      h('div', { class: 'row' }, h('code', { id, tabindex: -1 }, stringify(node.value)), remove),
      hint, problem);
  }

  #group(parts) {
    const { heading, hint, problem, remove, id } = parts;
    const body = h('div', { class: 'body' });
    const set = h('fieldset', { id, tabindex: -1 },
      h('legend', {}, heading), remove, hint, body, problem);
    this.#fill(parts, body);
    return set;
  }

  #fill(parts, body) {
    const { node } = parts;
    const again = (focus) => {
      body.replaceChildren();
      this.#fill(parts, body);
      this.#touched(node);
      focus?.();
    };
    const fill = { object: this.#object, array: this.#array, map: this.#map, variants: this.#variants }[node.kind];
    body.append(...fill.call(this, node, parts.name, again).flat().filter((each) => each !== undefined));
  }

  #object(node, name, again) {
    if (!node.included) return [button(`Add ${name}`, () => { node.include(); again(() => this.#focusIn(node)); })];
    const rows = node.fields.map((field) => this.#field(field));
    return [rows, node.required ? undefined
      : button(`Leave ${name} out`, () => { node.leaveOut(); again(() => this.#shown.get(node).focus()); }, { class: 'quiet' })];
  }

  #array(node, name, again) {
    const rows = node.items.map((item, index) => this.#control(item, `${name} ${index + 1}`, newId(),
      button('Remove', () => { node.remove(item); again(() => this.#shown.get(node).focus()); },
        { class: 'quiet', 'aria-label': `Remove ${name} ${index + 1}` })));
    return [rows, button(`Add to ${name}`, () => {
      const item = node.add();
      again(() => this.#focusIn(item));
    })];
  }

  #map(node, name, again) {
    const rows = node.entries.map((entry) => this.#entry(node, entry, name, again));
    return [rows, button(`Add to ${name}`, () => {
      const entry = node.add();
      again(() => this.#shown.get(entry.node).name.focus());
    })];
  }

  #entry(node, entry, name, again) {
    const id = newId();
    const key = h('input', { id, type: 'text', autocomplete: 'off', oninput: () => {
      entry.name = key.value;
      this.#touched(entry.node);
    } });
    key.value = entry.name;
    const value = this.#control(entry.node, 'value', newId(),
      button('Remove', () => { node.remove(entry); again(() => this.#shown.get(node).focus()); },
        { class: 'quiet', 'aria-label': `Remove ${entry.name || 'this entry'} from ${name}` }));
    this.#shown.get(entry.node).name = key;
    return h('div', { class: 'entry' }, h('div', { class: 'field' }, h('label', { for: id }, 'name'), key), value);
  }

  #variants(node, name, again) {
    const box = inputOf(node, { 'aria-label': `Which kind of ${name}` }, () => again(() => this.#choiceOf(node)?.focus()))[0];
    const chosen = node.chosen;
    this.#choices.set(node, box);
    if (chosen === undefined) return [box];
    if (chosen.kind === 'object') return [box, chosen.fields
      .filter((field) => field.node.kind !== 'constant') // the choice says it
      .map((field) => this.#field(field))];
    return [box, this.#control(chosen, name, newId())];
  }

  #choices = new WeakMap();

  #choiceOf(node) {
    return this.#choices.get(node);
  }

  #focusIn(node) {
    const { element } = this.#shown.get(node);
    const first = element.querySelector('input, select, textarea') ?? element.querySelector('.body button');
    (first ?? element).focus();
  }

  /** What the person changes is not judged until the next call. */
  #touched(node) {
    this.#clear(this.#shown.get(node));
    this.#changed();
  }

  #clear(shown) {
    if (shown === undefined) return;
    shown.problem.hidden = true;
    shown.problem.textContent = '';
    shown.control?.removeAttribute('aria-invalid');
  }

  /** Shows violations at the fields they name, or at the nearest around them. */
  mark(violations) {
    for (const shown of this.#shown.values()) this.#clear(shown);
    for (const { pointer, message } of violations) {
      const { shown, exact } = this.#at(pointer);
      const text = exact ? message : `${pointer}: ${message}`;
      shown.problem.textContent += (shown.problem.hidden ? '' : '\n') + text;
      shown.problem.hidden = false;
      shown.control?.setAttribute('aria-invalid', 'true');
    }
  }

  /** Puts the focus where a pointer leads. */
  focus(pointer) {
    this.#at(pointer).shown.focus();
  }

  #at(pointer) {
    const { node, exact } = nearest(this.#model, pointer);
    const shown = this.#shown.get(node);
    return { shown: shown ?? this.#shown.get(this.#model), exact: exact && shown !== undefined };
  }
}

function problemSlot() {
  return h('p', { class: 'problem', id: newId(), hidden: true });
}
