// The script of the view picker.html between a few elements and a host that is this test.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { runInNewContext } from 'node:vm';

const html = readFileSync(new URL('picker.html', import.meta.url), 'utf8');
const script = html.match(/<script>([\s\S]*)<\/script>/)[1];

class Element {
  children = [];
  listeners = {};
  textContent = '';
  append(...children) { this.children.push(...children); }
  replaceChildren(...children) { this.children = children; }
  addEventListener(type, listener) { this.listeners[type] = listener; }
  getBoundingClientRect() { return { width: 300, height: 150 }; }
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A view that runs; `posted` is what it sent and nobody has taken yet. */
class View {
  posted = [];
  parts = { said: new Element(), plan: new Element() };
  parent = { postMessage: (message) => this.posted.push(JSON.parse(JSON.stringify(message))) };
  listeners = [];

  constructor() {
    const window = {
      parent: this.parent,
      addEventListener: (type, listener) => this.listeners.push(listener),
    };
    const document = {
      documentElement: new Element(),
      getElementById: (id) => this.parts[id],
      createElement: () => new Element(),
    };
    runInNewContext(script, { window, document });
  }

  static async initialized() {
    const view = new View();
    await view.hear({ id: view.take().id, result: { hostContext: {} } });
    view.take();
    return view;
  }

  take() { return this.posted.shift(); }

  async hear(message, source = this.parent) {
    this.listeners.forEach((each) => each({ source, data: { jsonrpc: '2.0', ...message } }));
    await turn();
  }

  result(...rows) {
    return { content: [], structuredContent: { rows, taken: [] } };
  }

  buttons() { return this.parts.plan.children.flatMap((row) => row.children); }
  said() { return this.parts.said.textContent; }
}

const SHOW = (view) => ({
  method: 'ui/notifications/tool-result',
  params: view.result([{ name: 'A1', free: false }, { name: 'A2', free: true }]),
});

test('introduces itself, then says that it is ready', async () => {
  const view = new View();
  const first = view.take();
  assert.equal(first.jsonrpc, '2.0');
  assert.equal(first.method, 'ui/initialize');
  assert.equal(first.params.protocolVersion, '2026-01-26');
  assert.deepEqual(first.params.appInfo, { name: 'seats', version: '1.0.0' });
  assert.deepEqual(first.params.appCapabilities, {});
  assert.equal(view.take(), undefined);

  await view.hear({ id: first.id, result: { hostContext: {} } });
  assert.equal(view.take().method, 'ui/notifications/initialized');
});

test('shows what the tool returned, and says how large it is', async () => {
  const view = await View.initialized();
  await view.hear(SHOW(view));
  assert.deepEqual(view.buttons().map((each) => each.textContent), ['A1', 'A2']);
  assert.deepEqual(view.buttons().map((each) => each.disabled), [true, false]);
  assert.deepEqual(view.take(), {
    jsonrpc: '2.0',
    method: 'ui/notifications/size-changed',
    params: { width: 300, height: 150 },
  });
});

test('takes a seat by a tool, and lets the model know', async () => {
  const view = await View.initialized();
  await view.hear(SHOW(view));
  view.take();
  view.buttons()[1].listeners.click();
  const call = view.take();
  assert.equal(call.method, 'tools/call');
  assert.deepEqual(call.params, { name: 'take_seat', arguments: { seat: 'A2' } });

  await view.hear({ id: call.id, result: view.result([{ name: 'A2', free: false }]) });
  assert.equal(view.said(), 'A2 is yours.');
  assert.equal(view.take().method, 'ui/notifications/size-changed');
  const update = view.take();
  assert.equal(update.method, 'ui/update-model-context');
  assert.equal(update.params.content[0].text, 'The user has taken the seat A2.');
});

test('says why a seat could not be taken', async () => {
  const view = await View.initialized();
  await view.hear(SHOW(view));
  view.take();
  view.buttons()[1].listeners.click();
  const failed = { isError: true, content: [{ type: 'text', text: 'A2 is taken' }] };
  await view.hear({ id: view.take().id, result: failed });
  assert.equal(view.said(), 'A2 is taken');

  view.buttons()[1].listeners.click();
  await view.hear({ id: view.take().id, error: { code: -32000, message: 'not allowed' } });
  assert.equal(view.said(), 'not allowed');
  assert.equal(view.take(), undefined);
});

test('answers what the host asks', async () => {
  const view = await View.initialized();
  await view.hear({ id: 'a', method: 'ui/resource-teardown', params: { reason: 'done' } });
  await view.hear({ id: 'b', method: 'ping' });
  await view.hear({ id: 'c', method: 'tools/list' });
  assert.deepEqual(view.take(), { jsonrpc: '2.0', id: 'a', result: {} });
  assert.deepEqual(view.take(), { jsonrpc: '2.0', id: 'b', result: {} });
  assert.equal(view.take().error.code, -32601);
});

test('listens to nobody but its host', async () => {
  const view = await View.initialized();
  await view.hear(SHOW(view), { postMessage() {} });
  assert.equal(view.buttons().length, 0);
});
