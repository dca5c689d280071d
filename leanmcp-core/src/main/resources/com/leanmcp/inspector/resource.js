// One resource, or a template of many: its URI, and what is read there.

import { callForm } from './call.js';
import { jsonView, resourceView } from './content.js';
import { disclosure, h, newId } from './dom.js';
import { suggestions } from './suggest.js';
import { expand, variableNames } from './template.js';

/** A resource that is read at once. */
export function resourceOf(resource, app) {
  const view = about(resource, resource.uri, [], () => resource.uri, app);
  return { element: view.element, opened: view.ask };
}

/** A template, whose variables are asked for. */
export function templateOf(template, app) {
  const values = {};
  const ref = { type: 'ref/resource', uri: template.uriTemplate };
  const uri = h('output', {}, expand(template.uriTemplate, values));
  const fields = variableNames(template.uriTemplate).map((name) => {
    const id = newId();
    const box = h('input', { id, type: 'text', autocomplete: 'off', oninput: () => {
      if (box.value === '') delete values[name];
      else values[name] = box.value;
      uri.textContent = expand(template.uriTemplate, values);
    } });
    return h('div', { class: 'field' },
      h('label', { for: id }, h('span', { class: 'name' }, name)), box, suggestions(box, app, ref, name, values));
  });
  const shown = h('p', { class: 'hint' }, 'URI: ', uri);
  return about(template, template.uriTemplate, [fields, shown], () => expand(template.uriTemplate, values), app);
}

function about(item, address, fields, uri, app) {
  const { form, result, ask } = callForm({
    app,
    label: 'Read',
    fields: h('div', { class: 'form' }, fields),
    prepare: () => ({ method: 'resources/read', params: { uri: uri() } }),
    show: (answer) => ({
      elements: [(answer.contents ?? []).map(resourceView), disclosure('The whole result', () => jsonView(answer))],
    }),
  });
  const element = h('article', {},
    h('h2', { tabindex: -1 }, item.name ?? address),
    item.title !== undefined && h('p', { class: 'title' }, item.title),
    h('p', {}, h('code', {}, address), item.mimeType ? ` ${item.mimeType}` : ''),
    h('p', { class: 'description' }, item.description ?? 'No description.'),
    form, result);
  return { element, ask };
}
