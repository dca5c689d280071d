// How the builds go while the server is developed.

import { button, h } from './dom.js';
import { duration } from './log.js';

const SHOWN_MS = 4000;

/** A banner; {@code served} is called when something new is served. */
export class News {
  #timer;
  #first = true;
  #source;

  constructor(served) {
    this.served = served;
    this.element = h('div', { class: 'banner', role: 'status', hidden: true });
  }

  /** Listens, or stops while nobody looks. */
  follow(yes) {
    this.#source?.close();
    this.#source = undefined;
    if (!yes) return;
    this.#first = true;
    this.#source = new EventSource('events');
    this.#source.onmessage = (event) => this.show(JSON.parse(event.data));
  }

  show(news) {
    const first = this.#first;
    this.#first = false;
    clearTimeout(this.#timer);
    if (news.state === 'building') {
      this.#say('building', 'Building…');
    } else if (news.state === 'failed') {
      this.#say('broken', 'The build failed; what was served before still is.',
        h('pre', { tabindex: 0 }, news.report), button('Hide', () => this.#hide(), { class: 'quiet' }));
    } else if (first) {
      this.#hide(); // old news
    } else {
      this.#say('fresh', `The change is served, after ${duration(news.tookMillis)}.`);
      this.#timer = setTimeout(() => this.#hide(), SHOWN_MS);
      this.served();
    }
  }

  #say(kind, text, ...more) {
    this.element.className = `banner ${kind}`;
    this.element.hidden = false;
    this.element.replaceChildren(h('p', {}, text), ...more);
  }

  #hide() {
    this.element.hidden = true;
  }
}
