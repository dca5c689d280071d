// The arguments of a call: a form made from a schema, and the same as JSON.

import { h, newId, tabs } from './dom.js';
import { Form } from './form.js';
import { Literal, parse, same, stringify } from './json.js';
import { model, readAll } from './model.js';

const FORM = 0;
const JSON_TEXT = 1;

export class Arguments {
  #mode = FORM;
  #violations = [];
  #problem = h('p', { class: 'problem', id: newId(), hidden: true });

  constructor(schema, changed) {
    this.model = model(schema);
    this.form = new Form(this.model, changed);
    this.text = h('textarea', {
      id: newId(), class: 'code', rows: 8, spellcheck: 'false', autocomplete: 'off', 'aria-describedby': this.#problem.id,
      oninput: () => {
        this.#say();
        this.#violations = [];
        changed();
      },
    });
    const raw = h('div', { class: 'raw' },
      h('label', { for: this.text.id }, 'Arguments as JSON'), this.text, this.#problem);
    this.tabs = tabs('How to give the arguments',
      [{ name: 'Form', panel: this.form.element }, { name: 'JSON', panel: raw }],
      (index) => this.#switch(index));
    this.element = h('div', { class: 'arguments' }, this.tabs.list, this.form.element, raw);
    this.tabs.select(FORM);
  }

  /** What was typed is taken over, as far as it can be shown. */
  #switch(index) {
    if (index === this.#mode) return true;
    if (index === JSON_TEXT) {
      const { value, problems } = readAll(this.model);
      this.form.mark(problems);
      if (problems.length > 0) return false;
      this.text.value = stringify(value ?? {}, 2);
    } else if (!this.#fillForm()) {
      return false;
    }
    this.#mode = index;
    return true;
  }

  #fillForm() {
    const value = this.#parsed();
    if (value === undefined) return false;
    const before = readAll(this.model).value;
    this.model.write(value);
    if (same(readAll(this.model).value ?? {}, value)) {
      this.form.draw();
      this.form.mark(this.#violations);
      this.#say();
      return true;
    }
    this.model.write(before);
    this.#say('The form cannot show all of this; it can be called as it stands.');
    return false;
  }

  #parsed() {
    try {
      const value = parse(this.text.value);
      this.#say();
      return value;
    } catch (e) {
      this.#say(`No JSON: ${e.message}`);
      return undefined;
    }
  }

  #say(problem = '') {
    this.#problem.textContent = problem;
    this.#problem.hidden = problem === '';
    this.text.toggleAttribute('aria-invalid', problem !== '');
  }

  /** The arguments: what they are and how they are sent; undefined, with the reason shown, if they cannot be. */
  read() {
    if (this.#mode === JSON_TEXT) {
      const value = this.#parsed();
      return value === undefined ? undefined : { value, sent: new Literal(this.text.value) };
    }
    const { value, problems } = readAll(this.model);
    this.form.mark(problems);
    return problems.length > 0 ? undefined : { value: value ?? {}, sent: value ?? {} };
  }

  /** Shows violations at their fields. */
  mark(violations) {
    this.#violations = violations;
    this.form.mark(violations);
  }

  /** Leads to the field of a violation. */
  focus(pointer) {
    if (this.#mode === JSON_TEXT) {
      this.tabs.select(FORM);
      if (this.#mode === JSON_TEXT) this.text.focus();
    }
    if (this.#mode === FORM) this.form.focus(pointer);
  }

  /** Takes over what other arguments hold, as far as it fits. */
  takeOver(other) {
    this.text.value = other.text.value;
    this.model.write(readAll(other.model).value);
    this.form.draw();
  }
}
