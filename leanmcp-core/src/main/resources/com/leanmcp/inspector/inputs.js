// The control of a single value.

import { button, h } from './dom.js';
import { stringify } from './json.js';

const LEFT_OUT = '-1';

/** The elements of a control; the first is what is focused and labelled. */
export function inputOf(node, attributes, changed) {
  switch (node.kind) {
    case 'boolean':
      return node.required ? [checkbox(node, attributes, changed)] : [ternary(node, attributes, changed)];
    case 'choice':
    case 'variants':
      return [select(node, attributes, changed)];
    case 'json':
      return [area(node, { ...attributes, rows: 3, placeholder: 'JSON', spellcheck: 'false', class: 'code' }, changed)];
    case 'number':
      return [line(node, { ...attributes, inputmode: node.schema.type === 'integer' ? 'numeric' : 'decimal' }, changed)];
    default:
      return text(node, attributes, changed);
  }
}

function checkbox(node, attributes, changed) {
  const box = h('input', { type: 'checkbox', ...attributes, onchange: () => {
    node.write(box.checked);
    changed();
  } });
  box.checked = node.value;
  return box;
}

/** True, false or left out. */
function ternary(node, attributes, changed) {
  const values = [undefined, false, true];
  const box = h('select', { ...attributes, onchange: () => {
    node.write(values[box.selectedIndex]);
    changed();
  } }, h('option', {}, '(left out)'), h('option', {}, 'false'), h('option', {}, 'true'));
  box.selectedIndex = values.indexOf(node.value);
  return box;
}

function select(node, attributes, changed) {
  const none = h('option', { value: LEFT_OUT }, node.required ? '(choose)' : '(left out)');
  const box = h('select', { ...attributes, onchange: () => {
    node.index = Number(box.value);
    changed();
  } }, none, node.options.map((each, index) => h('option', { value: index }, each.label)));
  box.value = String(node.index);
  return box;
}

function text(node, attributes, changed) {
  const { format, pattern, maxLength, contentEncoding, examples } = node.schema;
  const placeholder = examples?.length > 0 ? stringify(examples[0]).replace(/^"|"$/g, '') : undefined;
  const named = { placeholder, ...attributes };
  if (contentEncoding === 'base64') return file(node, named, changed);
  if (format === 'date') {
    const type = isDate(node.text) ? 'date' : 'text'; // the control for dates would hide what is none
    return [line(node, { ...named, type }, changed)];
  }
  if (format === 'date-time') {
    return filled(node, { placeholder: '2026-02-28T10:15:30Z', ...named }, changed, 'Now', () =>
      new Date().toISOString().replace(/\.\d+Z$/, 'Z'));
  }
  if (format === 'uuid') return filled(node, named, changed, 'New', () => crypto.randomUUID());
  const short = format !== undefined || pattern !== undefined || maxLength <= 40;
  return [short ? line(node, named, changed) : area(node, { ...named, rows: 1, class: 'prose' }, changed)];
}

function isDate(text) {
  return text === '' || (/^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.startsWith(text));
}

function line(node, attributes, changed) {
  const box = h('input', { type: 'text', autocomplete: 'off', spellcheck: 'false', ...attributes, oninput: () => {
    node.text = box.value;
    changed();
  } });
  box.value = node.text;
  return box;
}

function area(node, attributes, changed) {
  const box = h('textarea', { autocomplete: 'off', ...attributes, oninput: () => {
    node.text = box.value;
    grow(box);
    changed();
  } });
  box.value = node.text;
  grow(box);
  return box;
}

/** As many rows as there are lines, up to a bound. */
function grow(box) {
  const least = box.classList.contains('prose') ? 1 : 3;
  box.rows = Math.min(20, Math.max(least, box.value.split('\n').length));
}

function filled(node, attributes, changed, label, make) {
  const box = line(node, attributes, changed);
  const fill = button(label, () => {
    box.value = node.text = make();
    changed();
  }, { class: 'quiet', 'aria-label': `${label}: fill in` });
  return [box, fill];
}

function file(node, attributes, changed) {
  const box = area(node, { ...attributes, rows: 1, class: 'code' }, changed);
  const picker = h('input', { type: 'file', 'aria-label': 'Take the bytes of a file', onchange: async () => {
    const bytes = new Uint8Array(await picker.files[0].arrayBuffer());
    box.value = node.text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    changed();
  } });
  return [box, picker];
}
