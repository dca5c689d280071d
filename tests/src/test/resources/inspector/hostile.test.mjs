// A server that would like to be more than text on the page, and one that shows every control and every content.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible, open, status } from './browser.mjs';

const MARKUP = '<img src=x onerror="document.title=\'pwned\'"><script>document.title="pwned"</script><b>bold</b>';
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

const CONTROLS = {
  name: 'controls',
  inputSchema: {
    type: 'object',
    properties: {
      yes: { type: 'boolean' },
      maybe: { type: 'boolean' },
      when: { type: 'string', format: 'date-time' },
      id: { type: 'string', format: 'uuid' },
      bytes: { type: 'string', contentEncoding: 'base64' },
      free: {},
      level: { oneOf: [{ const: 1, title: 'low' }, { const: 2, title: 'high' }] },
      mixed: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
      inner: { type: 'object', properties: { x: { type: 'number' } }, required: ['x'] },
      fixed: { const: 'v1' },
    },
    required: ['yes', 'fixed'],
  },
};

const HOSTILE = {
  name: MARKUP,
  title: MARKUP,
  description: MARKUP,
  annotations: { title: MARKUP },
  inputSchema: {
    type: 'object',
    properties: { [MARKUP]: { type: 'string', description: MARKUP, default: MARKUP }, e: { enum: [MARKUP] } },
    required: [MARKUP],
  },
};

const RESULTS = {
  [MARKUP]: {
    content: [
      { type: 'text', text: MARKUP },
      { type: 'image', mimeType: 'image/svg+xml"><script>', data: '"><script>' },
      { type: 'audio', mimeType: 'text/html', data: MARKUP },
      { type: 'resource_link', uri: 'javascript:document.title="pwned"', name: MARKUP },
      { type: 'resource', resource: { uri: MARKUP, mimeType: 'text/html', text: MARKUP } },
      { type: MARKUP },
    ],
    structuredContent: { [MARKUP]: MARKUP },
    _meta: { 'com.leanmcp/violations': [{ pointer: `/${MARKUP.replaceAll('/', '~1')}`, message: MARKUP }] },
  },
  controls: {
    content: [
      { type: 'text', text: 'a picture' },
      { type: 'image', mimeType: 'image/png', data: PIXEL },
      { type: 'resource', resource: { uri: 'x://y', mimeType: 'application/json', text: '{"a":1}' } },
    ],
  },
};

/** Answers tools/list and tools/call, and keeps the arguments it is sent. */
function fake(sent) {
  return (page) => page.route('**/mcp', async (route) => {
    const { id, method, params } = JSON.parse(route.request().postData());
    const result = {
      'tools/list': () => ({ tools: [HOSTILE, CONTROLS], ttlMs: 0, cacheScope: 'private' }),
      'tools/call': () => {
        sent.push(params.arguments);
        return RESULTS[params.name];
      },
    }[method]?.();
    if (result === undefined) await route.continue();
    else await route.fulfill({ json: { jsonrpc: '2.0', id, result: { resultType: 'complete', ...result } } });
  });
}

test('nothing that a server says becomes markup', async () => {
  const page = await open('', { prepare: fake([]) });
  await page.locator('nav a', { hasText: 'onerror' }).click();
  assert.equal(await page.locator('h2').first().innerText(), MARKUP);
  await page.getByRole('button', { name: 'Call' }).click();
  await status(page, 'One violation');
  for (const summary of await page.locator('article summary, .entries summary').all()) await summary.click();
  await page.getByRole('tab', { name: 'JSON' }).click();

  assert.doesNotMatch(await page.title(), /pwned/);
  assert.equal(await page.locator('main b, nav b, main script, nav script, .log script').count(), 0);
  assert.deepEqual(await page.locator('img').evaluateAll((all) => all.map(({ src }) => src)), ['data:image/unknown;base64,script']);
  assert.equal(await page.locator('a[href^="javascript"]').count(), 0);
  assert.ok((await page.locator('.problem').allInnerTexts()).every((each) => each === '' || each.includes(MARKUP)));
});

test('every control says what was put into it', async () => {
  const sent = [];
  const page = await open('#/tools/controls', { prepare: fake(sent) });
  await page.getByRole('button', { name: 'Call' }).click();
  await status(page, 'Done');
  assert.deepEqual(sent.pop(), { yes: false, fixed: 'v1' });

  await page.getByLabel('yes').check();
  await page.getByLabel('maybe').selectOption('false');
  await page.getByRole('button', { name: 'Now' }).click();
  await page.getByRole('button', { name: 'New' }).click();
  await page.getByLabel('Take the bytes of a file').setInputFiles({ name: 'a', mimeType: 'text/plain', buffer: Buffer.from([0, 255, 128]) });
  await page.waitForFunction(() => [...document.querySelectorAll('textarea')].some(({ value }) => value === 'AP+A'));
  await page.getByLabel('free').fill('[1, {"a": null}]');
  await page.getByLabel('level').selectOption('2 · high');
  await page.getByLabel('Which kind of mixed').selectOption('integer');
  await page.getByRole('group', { name: /^mixed/ }).getByRole('textbox').fill('7');
  await page.getByRole('button', { name: 'Add inner' }).click();
  await page.getByLabel('x', { exact: false }).last().fill('-1.5');
  await assertAccessible(page);
  await page.getByRole('button', { name: 'Call' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.entries b').length > 1);
  await status(page, 'Done');
  const { when, id, ...rest } = sent.pop();
  assert.match(when, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  assert.match(id, /^[0-9a-f-]{36}$/);
  assert.deepEqual(rest, {
    yes: true, maybe: false, bytes: 'AP+A', free: [1, { a: null }], level: 2, mixed: 7, inner: { x: -1.5 }, fixed: 'v1',
  });

  await page.getByLabel('free').fill('{');
  await page.getByRole('button', { name: 'Call' }).click();
  await status(page, 'Not sent');
  assert.equal(sent.length, 0);
  assert.equal(await page.getByLabel('free').getAttribute('aria-invalid'), 'true');
  await page.getByLabel('free').fill('');
  await page.getByRole('button', { name: 'Leave inner out' }).click();
  await page.getByRole('button', { name: 'Call' }).click();
  await status(page, 'Done');
  assert.equal(sent.pop().inner, undefined);
});

test('a picture is one, and JSON in a resource is shown as such', async () => {
  const page = await open('#/tools/controls', { prepare: fake([]) });
  await page.getByRole('button', { name: 'Call' }).click();
  await status(page, 'Done');
  await page.waitForFunction(() => document.querySelector('figure img')?.naturalWidth === 1);
  assert.equal(await page.locator('figure img').getAttribute('alt'), 'image/png, 70 bytes');
  assert.match(await page.locator('figure .json').innerText(), /"a": 1/);
});
