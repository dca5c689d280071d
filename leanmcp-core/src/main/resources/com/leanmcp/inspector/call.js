// A form that asks the server and shows what it answers: the same for tools, prompts and resources.

import { failureView } from './access.js';
import { button, copy, h, newId } from './dom.js';
import { duration } from './log.js';

/**
 * A form with a button that asks, or cancels while it waits.
 *
 * @param prepare gives method, params and headers, or undefined if something is wrong with what was typed
 * @param show gives the elements for a result, and may say more about it in words
 */
export function callForm({ app, label, fields, prepare, show }) {
  const status = h('p', { class: 'status', role: 'status' });
  const output = h('div', { class: 'output' });
  const heading = h('h3', { id: newId() }, 'Result');
  const result = h('section', { class: 'result', 'aria-labelledby': heading.id, hidden: true }, heading, status, output);
  const submit = h('button', { type: 'submit', class: 'primary' }, label);
  const line = button('Copy as curl', () => {
    const request = prepare();
    if (request) copy(app.client.curl(app.client.prepare(request.method, request.params, request.headers)), line);
  }, { class: 'quiet' });
  let running;

  async function ask() {
    const request = prepare();
    result.hidden = false;
    if (request === undefined) {
      status.textContent = 'Not sent: see what is wrong above.';
      output.replaceChildren();
      return;
    }
    const began = performance.now();
    running = new AbortController();
    submit.textContent = 'Cancel';
    status.textContent = 'Waiting for the answer…';
    result.setAttribute('aria-busy', 'true');
    try {
      const answer = await app.client.request(request.method, request.params, {
        headers: request.headers,
        signal: running.signal,
        onNotification: (message) => (status.textContent = progress(message) ?? status.textContent),
      });
      const shown = show(answer);
      status.textContent = `${shown.words ?? 'Done'}, ${duration(performance.now() - began)}`;
      output.replaceChildren(...h('div', {}, shown.elements).childNodes);
      result.classList.toggle('bad', shown.bad === true);
    } catch (e) {
      result.classList.toggle('bad', e.name !== 'AbortError');
      status.textContent = e.name === 'AbortError' ? 'Cancelled' : `Refused${e.status ? `, HTTP ${e.status}` : ''}`;
      output.replaceChildren(...(e.name === 'AbortError' ? [] : h('div', {}, failureView(e, app.token() !== '')).childNodes));
    } finally {
      running = undefined;
      submit.textContent = label;
      result.removeAttribute('aria-busy');
      status.scrollIntoView({ block: 'nearest' });
    }
  }

  const form = h('form', { novalidate: true, autocomplete: 'off', onsubmit: (event) => {
    event.preventDefault();
    if (running) running.abort();
    else ask();
  } }, fields, h('div', { class: 'actions' }, submit, line));
  form.addEventListener('keydown', (event) => {
    const box = event.target;
    const plain = box.classList?.contains('prose') && !event.shiftKey;
    if (event.key === 'Enter' && !event.isComposing && box.tagName === 'TEXTAREA' && (plain || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (!running) form.requestSubmit(submit);
    }
  });
  return { form, result, ask };
}

function progress({ method, params }) {
  if (method === 'notifications/progress') {
    const of = params.total === undefined ? '' : ` of ${params.total}`;
    return `${params.progress}${of}${params.message ? `: ${params.message}` : ''}`;
  }
  if (method === 'notifications/message') {
    return typeof params.data === 'string' ? params.data : undefined;
  }
  return undefined;
}
