// The page: puts its parts together.

import { McpClient } from './client.js';
import { Connection } from './connection.js';
import { h } from './dom.js';
import { stringify } from './json.js';
import { Log } from './log.js';
import { address, keyOf, Navigation, parseAddress } from './navigation.js';
import { News } from './news.js';
import { Offer } from './offer.js';
import { promptView } from './prompt.js';
import { resourceOf, templateOf } from './resource.js';
import { toolView } from './tool.js';

const VIEWS = { tools: toolView, prompts: promptView, resources: resourceOf, templates: templateOf };

const element = (id) => document.getElementById(id);
const token = () => element('token').value.trim();
const log = new Log();
const client = new McpClient(new URL('/mcp', location).href, token, log);
const offer = new Offer(client, () => {
  navigation.show(offer);
  header();
  open();
});
const connection = new Connection(offer, (words, good) => {
  element('connection').textContent = words;
  element('connection').className = good ? 'good' : 'bad';
});
const navigation = new Navigation();
const news = new News(() => connection.follow());
const views = new Map();
let hasNews = false;
let open_;

const app = {
  client,
  token,
  completes: () => offer.server.capabilities?.completions !== undefined,
  readResource: (uri) => {
    location.hash = address('resources', uri);
  },
};

function header() {
  element('server').textContent = offer.name;
  document.title = `${offer.name} · Inspector`;
  const { instructions } = offer.server;
  element('instructions').replaceChildren(
    ...(instructions ? [h('h2', {}, 'Instructions'), h('p', { class: 'description' }, instructions)] : []));
}

/** The view of what an address names; one is kept until what it shows changes. */
function viewOf({ kind, name }) {
  const item = offer.lists[kind].find((each) => keyOf(kind, each) === name)
    ?? (kind === 'resources' ? { uri: name, description: 'Not in the list of resources.' } : undefined);
  if (item === undefined) return undefined;
  const key = address(kind, name);
  const version = stringify(item);
  const before = views.get(key);
  if (before?.version !== version) {
    views.set(key, { version, ...VIEWS[kind](item, app, before) });
  }
  return views.get(key);
}

/** Shows what the address names. */
function open() {
  const shown = parseAddress(location.hash);
  const view = shown && viewOf(shown);
  const detail = element('detail');
  element('start').hidden = view !== undefined;
  element('missing').hidden = shown === undefined || view !== undefined;
  if (view === open_) return;
  detail.querySelector('article')?.remove();
  open_ = view;
  if (view) detail.append(view.element);
}

function opened() {
  open();
  navigation.mark();
  element('detail').scrollTop = 0;
  open_?.element.querySelector('h2').focus();
  open_?.opened?.();
}

function shortcuts(event) {
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    navigation.filter.focus();
  }
}

/** A page that nobody looks at holds no stream: browsers allow a server six connections, for all tabs. */
function follow() {
  news.follow(hasNews && !document.hidden);
  if (document.hidden) connection.stop();
  else connection.follow();
}

async function start() {
  element('banner').replaceWith(news.element);
  element('navigation').replaceWith(navigation.element);
  element('log').replaceWith(log.element);
  element('token').addEventListener('change', () => connection.follow());
  addEventListener('hashchange', opened);
  addEventListener('keydown', shortcuts);
  document.addEventListener('visibilitychange', follow);
  const settings = await (await fetch('settings.json')).json();
  hasNews = settings.news;
  follow();
}

start();
