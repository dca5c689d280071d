// What was said between the page and the server: a bounded list, newest first.

import { button, copy, disclosure, h } from './dom.js';
import { jsonView } from './content.js';
import { parse } from './json.js';

const MOST = 200;
const MOST_NOTIFICATIONS = 200;

export class Log {
  #list = h('ol', { class: 'entries' });

  constructor() {
    const clear = button('Clear', () => this.#list.replaceChildren(), { class: 'quiet' });
    this.element = h('section', { 'aria-label': 'Log', class: 'log' },
      h('div', { class: 'heading' }, h('h2', {}, 'Log'), clear),
      this.#list);
  }

  /** An entry of a request that has just been sent. */
  begin(request, curl) {
    const entry = new Entry(request, curl);
    this.#list.prepend(entry.element);
    while (this.#list.children.length > MOST) this.#list.lastElementChild.remove();
    return entry;
  }
}

class Entry {
  #began = performance.now();
  #notifications = [];
  #answer;
  #state = h('span', { class: 'state' }, '…');
  #time = h('span', { class: 'time' });
  #count = h('span', { class: 'count' });
  #details;

  constructor(request, curl) {
    const params = parse(request.body).params;
    const about = params.name ?? params.uri ?? params.ref?.name ?? '';
    this.request = request;
    this.curl = curl;
    this.#details = disclosure(
      h('span', { class: 'line' },
        h('time', {}, clock(new Date())),
        h('span', { class: 'what' }, request.method, about && h('b', {}, ` ${about}`)),
        this.#count, this.#state, this.#time),
      () => this.#body());
    this.element = h('li', {}, this.#details);
  }

  answered(status) {
    this.status = status;
  }

  message(answer) {
    this.#answer = answer;
  }

  notified(message) {
    this.#notifications.push({ at: new Date(), message });
    if (this.#notifications.length > MOST_NOTIFICATIONS) this.#notifications.shift();
    this.#count.textContent = `•${this.#notifications.length}`;
    this.#count.title = 'notifications';
    this.#refresh();
  }

  end(outcome) {
    const failed = outcome !== 'ok' && outcome !== 'cancelled';
    this.#state.textContent = this.status ?? (failed ? 'failed' : outcome);
    if (outcome === 'cancelled') this.#state.textContent = 'cancelled';
    this.element.classList.toggle('failed', failed);
    this.outcome = outcome;
    this.#time.textContent = duration(performance.now() - this.#began);
    this.#refresh();
  }

  /** What is open shows what has come meanwhile. */
  #refresh() {
    if (this.#details.children.length > 1) this.#details.lastElementChild.replaceWith(this.#body());
  }

  #body() {
    const { request } = this;
    const headers = Object.entries(request.headers)
      .map(([name, value]) => `${name}: ${name === 'Authorization' ? 'Bearer •••' : value}`)
      .join('\n');
    const line = button('Copy as curl', () => copy(this.curl, line), { class: 'quiet' });
    return h('div', { class: 'exchange' },
      h('h3', {}, '→ Request'),
      h('pre', { tabindex: 0 }, headers),
      jsonView(parse(request.body)),
      line,
      this.#notifications.map(({ at, message }) => [
        h('h3', {}, `• ${message.method} `, h('time', {}, clock(at))),
        jsonView(message.params),
      ]),
      this.#answer !== undefined && [h('h3', {}, `← Response ${this.status}`), jsonView(this.#answer)],
      this.outcome !== undefined && this.outcome !== 'ok' && h('p', { class: 'wrong' }, this.outcome));
  }
}

function clock(date) {
  return date.toLocaleTimeString('en-GB') + '.' + String(date.getMilliseconds()).padStart(3, '0');
}

/** So many milliseconds in words. */
export function duration(millis) {
  return millis < 1000 ? `${Math.round(millis)} ms` : `${(millis / 1000).toFixed(1)} s`;
}
