// A real browser on the real page, and what every test of it watches.
import assert from 'node:assert/strict';
import { after, afterEach } from 'node:test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [, , url, executablePath] = process.argv;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const contexts = [];

after(() => browser.close());
afterEach(async () => {
  for (const context of contexts.splice(0)) {
    const { complaints } = context;
    await context.close();
    assert.deepEqual(complaints, []);
  }
});

/** The page at an address, once it is connected; {@code prepare} may answer in the server's stead. */
export async function open(address = '', { width = 1300, height = 850, dark = false, prepare = () => {} } = {}) {
  const context = await browser.newContext({
    viewport: { width, height }, colorScheme: dark ? 'dark' : 'light', permissions: ['clipboard-read', 'clipboard-write'],
  });
  contexts.push(context);
  context.complaints = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => context.complaints.push(error.stack));
  page.on('dialog', (dialog) => context.complaints.push(`dialog ${dialog.message()}`));
  page.on('console', (message) => {
    const refused = /the server responded with a status of (401|403)|ERR_CONNECTION_REFUSED/.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !refused) context.complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^data:/.test(request.url()) && new URL(request.url()).origin !== new URL(url).origin) {
      context.complaints.push(`asked ${request.url()}`);
    }
  });
  page.setDefaultTimeout(20_000);
  await prepare(page);
  await page.goto(url + address);
  await page.waitForSelector('#connection.good');
  return page;
}

/** What a screen reader would call the element that has the focus. */
export const focused = (page) => page.evaluate(() => {
  const element = document.activeElement;
  const label = element.labels?.[0]?.querySelector('.name') ?? element.labels?.[0];
  return (element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent).trim();
});

/** Presses Tab until what has the focus is called so. */
export async function tabTo(page, name, key = 'Tab') {
  for (let i = 0; i < 150; i++) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press(key);
  }
  assert.fail(`no way by ${key} to ${name}`);
}

/** The status line of the result, once there is one with these words. */
export async function status(page, words) {
  await page.waitForFunction(
    (wanted) => document.querySelector('.result .status')?.textContent.includes(wanted), words);
}

/** No violation that axe-core calls serious or critical. */
export async function assertAccessible(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => window.axe.run(document));
  assert.deepEqual(
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`),
    []);
}

export { url };
