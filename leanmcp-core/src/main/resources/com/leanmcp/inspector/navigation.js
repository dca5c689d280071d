// The lists of what there is, and the address of what is shown: #/tools/NAME.

import { tokens } from './cost.js';
import { h, tabs } from './dom.js';

const KINDS = ['tools', 'prompts', 'resources'];
const NAMES = { tools: 'Tools', prompts: 'Prompts', resources: 'Resources' };

/** What an address names, if anything. */
export function parseAddress(hash) {
  const [, kind, name] = /^#\/(tools|prompts|resources|templates)\/(.+)$/.exec(hash) ?? [];
  try {
    return kind && { kind, name: decodeURIComponent(name) };
  } catch {
    return undefined;
  }
}

export function address(kind, name) {
  return `#/${kind}/${encodeURIComponent(name)}`;
}

/** What something goes by. */
export function keyOf(kind, item) {
  return { resources: item.uri, templates: item.uriTemplate }[kind] ?? item.name;
}

export class Navigation {
  #lists = Object.fromEntries(KINDS.map((kind) => [kind, h('ul', { class: 'list' })]));
  #labels = {};
  #kind = 'tools';

  constructor() {
    this.filter = h('input', { type: 'search', id: 'filter', placeholder: 'Filter (press /)', 'aria-label': 'Filter by name or description',
      oninput: () => this.#apply() });
    this.tabs = tabs('What the server offers',
      KINDS.map((kind) => ({ name: NAMES[kind], panel: h('div', {}, this.#lists[kind]) })),
      (index) => { this.#kind = KINDS[index]; });
    KINDS.forEach((kind, index) => (this.#labels[kind] = this.tabs.list.children[index]));
    this.sum = h('p', { class: 'hint' });
    this.element = h('nav', { 'aria-label': 'What the server offers' },
      this.tabs.list, this.filter, KINDS.map((kind) => this.#lists[kind].parentElement), this.sum);
    this.tabs.select(0);
    this.element.addEventListener('keydown', (event) => this.#move(event));
  }

  /** Shows what there is by now. */
  show(offer) {
    const { tools, prompts, resources, templates } = offer.lists;
    this.#fill('tools', tools.map((each) => entry('tools', each, `≈${tokens(each)}`)));
    this.#fill('prompts', prompts.map((each) => entry('prompts', each)));
    this.#fill('resources', [
      ...resources.map((each) => entry('resources', each)),
      ...templates.map((each) => entry('templates', each, 'template')),
    ]);
    this.sum.textContent = tools.length === 0 ? ''
      : `The tools cost about ${offer.tokens.toLocaleString('en')} tokens (≈) in every conversation.`;
    this.#apply();
    this.mark();
  }

  #fill(kind, entries) {
    this.#labels[kind].textContent = `${NAMES[kind]} ${entries.length}`;
    this.#lists[kind].replaceChildren(...entries.length > 0 ? entries : [h('li', { class: 'hint' }, 'none')]);
  }

  /** Marks what is shown, and opens its list. */
  mark() {
    const shown = parseAddress(location.hash);
    for (const link of this.element.querySelectorAll('a')) {
      if (link.hash === location.hash) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    const kind = shown?.kind === 'templates' ? 'resources' : shown?.kind;
    if (kind && kind !== this.#kind) this.tabs.select(KINDS.indexOf(kind));
  }

  #apply() {
    const wanted = this.filter.value.trim().toLowerCase();
    for (const item of this.element.querySelectorAll('li')) {
      item.hidden = !item.textContent.toLowerCase().includes(wanted);
    }
  }

  /** Up and down go through the list, from the filter too. */
  #move(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = [...this.#lists[this.#kind].querySelectorAll('li:not([hidden]) a')];
    const at = links.indexOf(document.activeElement);
    if (step === undefined || links.length === 0 || (at < 0 && document.activeElement !== this.filter)) return;
    event.preventDefault();
    (at + step < 0 ? this.filter : links[Math.min(at + step, links.length - 1)]).focus();
  }
}

function entry(kind, item, note) {
  const text = item.title ?? item.description ?? '';
  return h('li', {}, h('a', { href: address(kind, keyOf(kind, item)) },
    h('span', { class: 'name' }, item.name ?? keyOf(kind, item)),
    note && h('span', { class: 'note' }, note),
    text && h('span', { class: 'about' }, text.split('\n')[0])));
}
