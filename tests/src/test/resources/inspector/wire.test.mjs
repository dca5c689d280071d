import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { challengeParameters } from './access.js';
import { tokens, totalTokens } from './cost.js';
import { curl } from './curl.js';
import { headerValue, parameterHeaders } from './headers.js';
import { parse } from './json.js';
import { address, parseAddress } from './navigation.js';
import { lookUp, path, pointer } from './pointer.js';
import { EventParser } from './sse.js';

test('pointers lead there and back', () => {
  const steps = ['items', 0, 'a/b', '~1', ''];
  assert.equal(pointer(steps), '/items/0/a~1b/~01/');
  assert.deepEqual(path(pointer(steps)), steps.map(String));
  assert.deepEqual(path(''), []);
  assert.equal(lookUp({ a: [{ 'b/c': 7 }] }, '/a/0/b~1c'), 7);
  assert.equal(lookUp({ a: 1 }, '/toString'), undefined);
  assert.equal(lookUp({ a: 1 }, '/a/b'), undefined);
});

test('the cost is a fourth of the characters, rounded up', () => {
  assert.equal(tokens({ name: 'abc' }), 4); // {"name":"abc"}: 14 characters
  assert.equal(tokens({ name: 'abcd' }), 4); // 15
  assert.equal(tokens({ name: 'abcdef' }), 5); // 17
  assert.equal(totalTokens([{ name: 'abc' }, { name: 'abcdef' }]), 9);
});

test('events come whole, however they are cut', () => {
  const stream = ':\n\ndata: {"a":1}\n\ndata: x\r\ndata: y\r\n\r\nid: 7\ndata:\n\ndata:z\n\n';
  for (let size = 1; size <= stream.length; size++) {
    const parser = new EventParser();
    const events = [];
    for (let at = 0; at < stream.length; at += size) events.push(...parser.push(stream.slice(at, at + size)));
    assert.deepEqual(events, ['{"a":1}', 'x\ny', 'z'], `in pieces of ${size}`);
  }
});

test('header values are encoded where a header cannot have them', () => {
  assert.equal(headerValue('create_order'), 'create_order');
  assert.equal(headerValue('Zürich'), '=?base64?WsO8cmljaA==?=');
  assert.equal(headerValue(' a'), '=?base64?IGE=?=');
  assert.equal(headerValue('a\nb'), '=?base64?YQpi?=');
  assert.equal(headerValue('=?base64?x?='), '=?base64?PT9iYXNlNjQ/eD89?=');
});

test('arguments are repeated in the headers their schema names', () => {
  const schema = {
    properties: {
      region: { 'x-mcp-header': 'Region' },
      level: { 'x-mcp-header': 'Level' },
      on: { 'x-mcp-header': 'On' },
      gone: { 'x-mcp-header': 'Gone' },
      nothing: { 'x-mcp-header': 'Nothing' },
      deep: { properties: { id: { 'x-mcp-header': 'Id' } } },
      list: { items: { properties: { no: { 'x-mcp-header': 'No' } } } },
    },
  };
  const args = parse('{"region":"ü","level":12345678901234567890,"on":false,"nothing":null,"deep":{"id":"7"},"list":[{"no":"x"}]}');
  assert.deepEqual(parameterHeaders(schema, args), {
    'Mcp-Param-Region': '=?base64?w7w=?=',
    'Mcp-Param-Level': '12345678901234567890',
    'Mcp-Param-On': 'false',
    'Mcp-Param-Id': '7',
  });
});

test('a shell takes the curl line for what was meant, and finds no token in it', () => {
  const body = `{"a":"it's \\"$HOME\\" \`id\` \\\\"}`;
  const line = curl('http://localhost:1/mcp', { Accept: "a'b", Authorization: 'Bearer secret' }, body);
  assert.ok(!line.includes('secret'));
  const seen = execFileSync('sh', ['-c', `curl() { for each; do printf '%s\\0' "$each"; done; }; TOKEN=t; ${line}`])
    .toString().split('\0').slice(0, -1);
  assert.deepEqual(seen, [
    '-sN', 'http://localhost:1/mcp', '-H', "Accept: a'b", '-H', 'Authorization: Bearer t', '--data-binary', body,
  ]);
});

test('addresses name one thing, whatever it is called', () => {
  for (const name of ['a', 'a/b#c?d', 'ü %', 'page:///{+path}']) {
    assert.deepEqual(parseAddress(address('templates', name)), { kind: 'templates', name });
  }
  assert.equal(parseAddress('#/other/a'), undefined);
  assert.equal(parseAddress('#/tools/%'), undefined);
  assert.equal(parseAddress(''), undefined);
});

test('a challenge has parameters', () => {
  assert.deepEqual(
    challengeParameters('Bearer error="insufficient_scope", scope="a b", error_description="say \\"x\\""'),
    { error: 'insufficient_scope', scope: 'a b', error_description: 'say "x"' });
});
