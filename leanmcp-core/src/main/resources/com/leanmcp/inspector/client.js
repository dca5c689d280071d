// An MCP client of the server this page came from: stateless requests of 2026-07-28 by fetch.

import { curl } from './curl.js';
import { headerValue } from './headers.js';
import { parse, stringify } from './json.js';
import { readEvents } from './sse.js';

const VERSION = '2026-07-28';
const META = 'io.modelcontextprotocol/';
const NAMED = { 'tools/call': 'name', 'prompts/get': 'name', 'resources/read': 'uri' };
const TALKATIVE = new Set(Object.keys(NAMED));

/** An answer that is no result: an error of the server, of HTTP, or none at all. */
export class Failure extends Error {
  constructor(message, { status, error, challenge } = {}) {
    super(message);
    this.status = status;
    this.error = error;
    this.challenge = challenge;
  }
}

export class McpClient {
  #next = 1;

  /** {@code token} tells the token of the moment, {@code log} keeps what is said. */
  constructor(endpoint, token, log) {
    this.endpoint = endpoint;
    this.token = token;
    this.log = log;
  }

  /** What would be sent: headers and body. */
  prepare(method, params = {}, more = {}) {
    const id = this.#next++;
    const meta = {
      [`${META}protocolVersion`]: VERSION,
      [`${META}clientInfo`]: { name: 'leanmcp-inspector', version: '1' },
      [`${META}clientCapabilities`]: {},
    };
    if (TALKATIVE.has(method)) {
      meta[`${META}logLevel`] = 'debug';
      meta.progressToken = id;
    }
    const headers = {
      'Content-Type': 'application/json',
      Accept: 'application/json, text/event-stream',
      'MCP-Protocol-Version': VERSION,
      'Mcp-Method': method,
      ...(method in NAMED ? { 'Mcp-Name': headerValue(params[NAMED[method]]) } : {}),
      ...more,
    };
    if (this.token() !== '') headers.Authorization = `Bearer ${this.token()}`;
    const body = stringify({ jsonrpc: '2.0', id, method, params: { ...params, _meta: meta } });
    return { id, method, headers, body };
  }

  /** The same request for a shell. */
  curl({ headers, body }) {
    return curl(this.endpoint, headers, body);
  }

  /** Asks, and gives back the result; throws Failure, and AbortError once {@code signal} has aborted. */
  async request(method, params, { headers, signal, onNotification = () => {} } = {}) {
    if (!/^[\x21-\x7e]*$/.test(this.token())) {
      throw new Failure('the token above has a space or a letter that no token has');
    }
    const request = this.prepare(method, params, headers);
    const entry = this.log.begin(request, this.curl(request));
    try {
      const result = await this.#send(request, entry, signal, onNotification);
      entry.end('ok');
      return result;
    } catch (e) {
      entry.end(e.name === 'AbortError' ? 'cancelled' : e.message);
      throw e;
    }
  }

  async #send(request, entry, signal, onNotification) {
    const { headers, body } = request;
    let response;
    try {
      response = await fetch(this.endpoint, { method: 'POST', headers, body, signal, credentials: 'omit' });
    } catch (e) {
      if (e.name === 'AbortError') throw e;
      throw new Failure(`the server does not answer (${e.message})`);
    }
    entry.answered(response.status);
    let answer;
    if (response.headers.get('Content-Type')?.startsWith('text/event-stream')) {
      await readEvents(response, (data) => {
        const message = parse(data);
        if (message.method === undefined) answer = data;
        else {
          entry.notified(message);
          onNotification(message);
        }
      });
    } else {
      answer = await response.text();
    }
    return outcome(response, answer, entry);
  }

  /** All items of a list, page by page. */
  async list(method, member) {
    const items = [];
    let cursor;
    do {
      const page = await this.request(method, { cursor });
      items.push(...(page[member] ?? []));
      cursor = page.nextCursor;
    } while (cursor !== undefined && cursor !== null);
    return items;
  }
}

function outcome(response, answer, entry) {
  const challenge = response.headers.get('WWW-Authenticate') ?? undefined;
  const { status } = response;
  let message;
  try {
    message = parse(answer ?? '');
  } catch {
    throw new Failure(`HTTP ${status} with no answer of MCP`, { status, challenge });
  }
  entry.message(message);
  if (message.error !== undefined) {
    const text = `${message.error.message} (${message.error.code})`;
    throw new Failure(text, { status, error: message.error, challenge });
  }
  return message.result;
}
