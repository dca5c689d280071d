// One prompt: its arguments, with what the server suggests for them, and the messages it gives.

import { callForm } from './call.js';
import { contentView, jsonView } from './content.js';
import { disclosure, h, newId } from './dom.js';
import { suggestions } from './suggest.js';

export function promptView(prompt, app) {
  const values = {};
  const ref = { type: 'ref/prompt', name: prompt.name };
  const { form, result } = callForm({
    app,
    label: 'Get',
    fields: h('div', { class: 'form' }, (prompt.arguments ?? []).map((each) => field(each, values, ref, app))),
    prepare: () => ({ method: 'prompts/get', params: { name: prompt.name, arguments: { ...values } } }),
    show: (answer) => ({
      elements: [
        answer.description !== undefined && h('p', {}, answer.description),
        (answer.messages ?? []).map((message) => h('section', { class: `message ${message.role === 'user' ? 'user' : 'assistant'}` },
          h('h4', {}, message.role), contentView(message.content, app.readResource))),
        disclosure('The whole result', () => jsonView(answer)),
      ],
    }),
  });
  const element = h('article', {},
    h('h2', { tabindex: -1 }, prompt.name),
    prompt.title !== undefined && h('p', { class: 'title' }, prompt.title),
    h('p', { class: 'description' }, prompt.description ?? 'No description.'),
    form, result);
  return { element };
}

function field({ name, description, required }, values, ref, app) {
  const id = newId();
  const box = h('input', { id, type: 'text', autocomplete: 'off', oninput: () => {
    if (box.value === '' && !required) delete values[name];
    else values[name] = box.value;
  } });
  if (required) values[name] = '';
  return h('div', { class: 'field' },
    h('label', { for: id }, h('span', { class: 'name' }, name), ' ', h('span', { class: 'need' }, required ? 'required' : 'optional')),
    box,
    description !== undefined && h('p', { class: 'hint' }, description),
    suggestions(box, app, ref, name, values));
}
