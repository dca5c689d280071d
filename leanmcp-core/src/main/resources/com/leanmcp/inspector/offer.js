// What the server offers: the lists, kept up to date.

import { totalTokens } from './cost.js';

const NOTHING = { tools: [], prompts: [], resources: [], templates: [] };
const CHANGES = {
  'notifications/tools/list_changed': ['tools'],
  'notifications/prompts/list_changed': ['prompts'],
  'notifications/resources/list_changed': ['resources', 'templates'],
};
const METHODS = {
  tools: ['tools/list', 'tools'],
  prompts: ['prompts/list', 'prompts'],
  resources: ['resources/list', 'resources'],
  templates: ['resources/templates/list', 'resourceTemplates'],
};
const NEEDS = { tools: 'tools', prompts: 'prompts', resources: 'resources', templates: 'resources' };

export class Offer {
  lists = NOTHING;
  server = { capabilities: {} };
  #capable = (list) => this.server.capabilities?.[NEEDS[list]] !== undefined;

  /** {@code changed} is called when there is something new to show. */
  constructor(client, changed) {
    this.client = client;
    this.changed = changed;
  }

  /** Asks for everything anew. */
  async refresh() {
    this.server = await this.client.request('server/discover');
    await this.#load(Object.keys(METHODS));
  }

  async #load(names) {
    const loaded = await Promise.all(names.filter(this.#capable).map(async (name) =>
      [name, await this.client.list(...METHODS[name])]));
    const gone = names.filter((name) => !this.#capable(name)).map((name) => [name, []]);
    this.lists = { ...this.lists, ...Object.fromEntries([...loaded, ...gone]) };
    this.changed();
  }

  /** Listens for changes until the stream ends. */
  async listen(signal) {
    await this.client.request(
      'subscriptions/listen',
      { notifications: { toolsListChanged: true, promptsListChanged: true, resourcesListChanged: true } },
      {
        signal,
        onNotification: ({ method }) => {
          if (method in CHANGES) this.#load(CHANGES[method]).catch(() => {}); // the log has the reason
        },
      });
  }

  /** Who the server says it is. */
  get name() {
    const info = this.server._meta?.['io.modelcontextprotocol/serverInfo'] ?? {};
    return `${info.title ?? info.name ?? 'A server'} ${info.version ?? ''}`.trim();
  }

  get tokens() {
    return totalTokens(this.lists.tools);
  }
}
