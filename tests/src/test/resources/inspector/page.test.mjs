// The page as a person uses it, on a server with all services of the tests.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible, focused, open, status, tabTo, url } from './browser.mjs';

const text = (page, selector) => page.locator(selector).first().innerText();

test('a nested form is found, filled in, refused at its fields, mended and called by keyboard alone', async () => {
  const page = await open();
  await page.keyboard.press('/');
  await page.keyboard.type('create_o');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForSelector('article');
  assert.equal(await focused(page), 'create_order');

  await tabTo(page, 'customer');
  await page.keyboard.type('Ann');
  await tabTo(page, 'Add to items');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'sku');
  await page.keyboard.type('abc');
  await tabTo(page, 'quantity');
  await page.keyboard.type('0');
  await tabTo(page, 'price');
  await page.keyboard.type('2.5');
  await page.keyboard.press('Enter');
  await status(page, '2 violations');

  const sku = page.getByLabel('sku');
  assert.equal(await sku.getAttribute('aria-invalid'), 'true');
  const described = (await sku.getAttribute('aria-describedby')).split(' ');
  const words = await page.locator(described.map((id) => `#${id}:visible`).join()).allInnerTexts();
  assert.match(words.join('\n'), /expected a string that matches \^\[A-Z\]\{3\}-\[0-9\]\+\$, got "abc"/);
  assert.match(await text(page, '.field:has(> label:has-text("quantity")) .problem:visible'), /at least 1/);
  assert.equal(await page.getByLabel('price').getAttribute('aria-invalid'), null);

  await tabTo(page, '/items/0/sku');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'sku');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('ABC-1');
  assert.equal(await sku.getAttribute('aria-invalid'), null);
  await tabTo(page, 'quantity');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('4');
  await tabTo(page, 'priority');
  await page.keyboard.type('URG');
  await tabTo(page, 'Call');
  await page.keyboard.press('Enter');
  await status(page, 'Done');
  const shown = await text(page, '.output .json');
  assert.match(shown, /"total": 10/);
  assert.match(shown, /"priority": "URGENT"/);
  assert.equal(await page.locator('.problem:visible').count(), 0);
});

test('what the form holds is what the JSON tab shows, there and back, exactly', async () => {
  const page = await open('#/tools/book_trip');
  await page.getByLabel('day').fill('2026-02-28');
  await page.getByLabel('length').fill('PT1H');
  await page.getByLabel('Which kind of vehicle').selectOption('Car');
  await page.getByLabel('doors').fill('9007199254740993');
  await page.getByRole('button', { name: 'Add to seats' }).click();
  await page.getByLabel('name', { exact: true }).fill('front');
  await page.getByLabel('value').fill('2');
  await page.getByRole('button', { name: 'Add to tags' }).click();
  await page.getByRole('textbox', { name: 'tags 1' }).fill('two\nlines');
  await page.getByRole('tab', { name: 'JSON' }).click();

  const typed = '{"day":"2026-02-28","length":"PT1H","vehicle":{"type":"Car","doors":9007199254740993},'
    + '"seats":{"front":2},"tags":["two\\nlines"],"onward":[]}';
  const raw = page.getByLabel('Arguments as JSON');
  assert.equal((await raw.inputValue()).replaceAll(/\n */g, '').replaceAll('": ', '":'), typed);

  await raw.fill(typed.replace('9007199254740993', '4').replace('02-28', '02-30'));
  await page.getByRole('button', { name: 'Call' }).click();
  await status(page, 'One violation');
  await page.getByRole('tab', { name: 'Form' }).click();
  assert.equal(await page.getByLabel('doors').inputValue(), '4');
  assert.equal(await page.getByLabel('day').inputValue(), '2026-02-30');
  assert.equal(await page.getByLabel('day').getAttribute('aria-invalid'), 'true');

  await page.getByRole('tab', { name: 'JSON' }).click();
  await raw.fill('{"surprise":1}');
  await page.getByRole('tab', { name: 'Form' }).click();
  assert.match(await text(page, '.raw .problem'), /cannot show all of this/);
  await raw.fill('{');
  await page.getByRole('button', { name: 'Call' }).click();
  await status(page, 'Not sent');
});

test('a token is asked for, explained, used and kept nowhere', async () => {
  const page = await open('#/tools/whoami');
  await page.getByRole('button', { name: 'Call' }).click();
  await status(page, 'HTTP 401');
  await page.waitForSelector('text=https://issuer.example');
  assert.match(await text(page, '.output'), /put an access token into the field Token/);

  await page.getByLabel('Token').fill('user~ann');
  await page.getByRole('button', { name: 'Call' }).click();
  await status(page, 'Done');
  assert.equal(await text(page, '.output .text'), 'ann');
  await page.locator('.entries summary', { hasText: 'whoami' }).first().click();
  assert.match(await text(page, '.exchange'), /Authorization: Bearer •••/);
  await page.getByRole('button', { name: 'Copy as curl' }).first().click();
  const line = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(line, /Bearer \$TOKEN/);
  assert.doesNotMatch(line + (await page.content()), /user~ann/);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);

  await page.goto(`${url}#/tools/delete_account`);
  await page.getByRole('button', { name: 'Call' }).click();
  await status(page, 'HTTP 403');
  assert.match(await text(page, '.challenge'), /account:delete/);
});

test('arguments that go into headers too are accepted', async () => {
  const page = await open('#/tools/weather');
  await page.getByLabel('region').fill('Zürich');
  await page.getByLabel('days').fill('3');
  await page.getByRole('button', { name: 'Call' }).click();
  await status(page, 'Done');
});

test('progress and log messages are in the log, with their times', async () => {
  const page = await open('#/tools/dawdle');
  await page.getByRole('button', { name: 'Call' }).click();
  await status(page, 'Done');
  const entry = page.locator('.entries li', { hasText: 'dawdle' });
  assert.match(await entry.locator('summary').innerText(), /^\d\d:\d\d:\d\d\.\d{3}/);
  await entry.locator('summary').click();
  await entry.getByText('← Response').waitFor(); // what is opened is filled in a moment later
  const said = await entry.innerText();
  assert.match(said, /• notifications\/progress \d\d:\d\d:\d\d/);
  assert.match(said, /→ Request/);
  assert.match(said, /← Response 200/);
});

test('prompts are filled in with what the server suggests', async () => {
  const page = await open('#/prompts/trip');
  await page.getByLabel('country').fill('fr');
  await page.getByLabel('city').fill('P');
  await page.waitForFunction(() => [...document.querySelectorAll('datalist option')].some(({ value }) => value === 'Paris'));
  await page.getByLabel('city').fill('Paris');
  await page.getByRole('button', { name: 'Get' }).click();
  await status(page, 'Done');
  assert.match(await text(page, '.message'), /Plan a trip to Paris, fr/);
});

test('resources are read, and templates are filled in', async () => {
  const page = await open();
  await page.getByRole('tab', { name: /^Resources/ }).click();
  await page.getByRole('link', { name: /^motto/ }).click();
  await status(page, 'Done');
  assert.match(await text(page, '.output'), /library:\/\/motto/);

  await page.getByRole('link', { name: /^page/ }).click();
  await page.getByLabel('path').fill('a b/c');
  assert.equal(await text(page, 'article output'), 'page:///a%20b/c');
  await page.getByRole('button', { name: 'Read' }).click();
  await status(page, 'Done');
  assert.match(await text(page, '.output'), /the page a b\/c/);
});

test('a build is in the banner, and what it changed in the lists', async () => {
  const page = await open('#/tools/wait');
  const banner = page.locator('.banner');
  const call = () => page.getByRole('button', { name: 'Call' }).click();
  const list = page.locator('nav');
  assert.ok(await banner.isHidden());

  await call(); // the test's gate lets a build fail
  await page.waitForSelector('.banner.broken');
  assert.match(await banner.innerText(), /the build failed/i);
  assert.match(await banner.locator('pre').innerText(), /Tools\.java:7: error: <b>';' expected<\/b>/);
  assert.equal(await banner.locator('b').count(), 0);
  await assertAccessible(page);

  await status(page, 'Done');
  assert.match(await list.innerText(), /priorities/);
  await call(); // the next one is served, without a service
  await page.waitForSelector('.banner.fresh');
  assert.match(await banner.innerText(), /after 210 ms/);
  await page.waitForFunction(() => !document.querySelector('nav').innerText.includes('priorities'));

  await status(page, 'Done');
  await call(); // and it comes back, with no news but the server's own
  await page.waitForFunction(() => document.querySelector('nav').innerText.includes('priorities'));
});

for (const dark of [false, true]) {
  test(`${dark ? 'dark' : 'light'}, everything can be perceived, and at 400 px too`, async () => {
    for (const width of [1300, 400]) {
      const page = await open('#/tools/create_order', { width, dark });
      await page.getByRole('button', { name: 'Add to items' }).click();
      await page.getByRole('button', { name: 'Call' }).click();
      await status(page, 'violations');
      await page.locator('.entries summary').first().click();
      await page.locator('summary', { hasText: 'Input schema' }).click();
      await assertAccessible(page);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= width);

      await page.goto(`${url}#/tools/book_trip`);
      for (const each of ['seats', 'tags', 'onward']) {
        await page.getByRole('button', { name: `Add to ${each}` }).first().click();
      }
      await page.getByRole('tab', { name: 'JSON' }).click();
      await page.getByRole('tab', { name: 'Form' }).click();
      await assertAccessible(page);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= width);
    }
  });
}

test('a server that is gone is said to be, and what is typed outlives it', async () => {
  const page = await open('#/tools/echo');
  await page.getByLabel('message').fill('still here');
  await page.route('**/*', (route) => route.abort('connectionrefused'));
  await page.getByLabel('Token').fill('user~ann');
  await page.getByLabel('Token').blur(); // asks for everything anew
  await page.waitForSelector('#connection.bad');
  await page.waitForFunction(() => document.querySelector('#connection').textContent.includes('waiting for it'));
  await page.unroute('**/*');
  await page.waitForSelector('#connection.good');
  assert.equal(await page.getByLabel('message').inputValue(), 'still here');
});
