import assert from 'node:assert/strict';
import { test } from 'node:test';
import { constraints } from './constraints.js';
import { parse, stringify } from './json.js';
import { model, nearest, readAll } from './model.js';
import { kindOf } from './schema.js';

const ORDER = {
  type: 'object',
  properties: {
    customer: { type: 'string' },
    items: { type: 'array', items: { $ref: '#/$defs/Item' } },
    priority: { enum: ['NORMAL', 'URGENT'], default: 'NORMAL' },
    address: { $ref: '#/$defs/Address' },
    vehicle: { oneOf: [
      { type: 'object', properties: { type: { const: 'Train' }, number: { type: 'string' } }, required: ['type', 'number'] },
      { type: 'object', properties: { type: { const: 'Car' }, doors: { type: 'integer' } }, required: ['type', 'doors'] },
    ] },
    seats: { type: 'object', additionalProperties: { type: 'integer' } },
    gift: { type: 'boolean' },
    free: { type: 'object' },
    day: { type: ['string', 'null'], format: 'date' },
  },
  required: ['customer', 'items', 'vehicle', 'gift'],
  $defs: {
    Item: { type: 'object', properties: { sku: { type: 'string' }, quantity: { type: 'integer' } }, required: ['sku', 'quantity'] },
    Address: { type: 'object', properties: { city: { type: 'string' }, next: { $ref: '#/$defs/Address' } }, required: ['city'] },
  },
};

const read = (node) => {
  const { value, problems } = readAll(node);
  return { text: stringify(value), problems };
};

test('reads what is required and nothing else while nothing is filled in', () => {
  assert.deepEqual(read(model(ORDER)), {
    text: '{"customer":"","items":[],"vehicle":{"type":"Train","number":""},"gift":false}',
    problems: [],
  });
});

test('gives back what it is given, member for member', () => {
  const text = '{"customer":"Ann","items":[{"sku":"ABC-1","quantity":9007199254740993}],"priority":"URGENT",'
    + '"address":{"city":"Bonn","next":{"city":"Köln"}},"vehicle":{"type":"Car","doors":5},"seats":{"front":2,"":1},'
    + '"gift":true,"free":{"a":[1.10]},"day":"2026-02-28"}';
  const node = model(ORDER);
  node.write(parse(text));
  assert.deepEqual(read(node), { text, problems: [] });
});

test('shows another value without a trace of the one before', () => {
  const node = model(ORDER);
  node.write(parse('{"customer":"Ann","items":[{"sku":"a","quantity":1}],"priority":"URGENT","address":{"city":"B"},"seats":{"a":1},"day":"x"}'));
  node.write(parse('{"customer":"Bob","items":[],"vehicle":{"type":"Train","number":"1"},"gift":true}'));
  assert.equal(read(node).text, '{"customer":"Bob","items":[],"vehicle":{"type":"Train","number":"1"},"gift":true}');
});

test('leaves the judging of numbers to the server', () => {
  const node = model({ type: 'object', properties: { n: { type: 'integer' } }, required: ['n'] });
  const box = node.child('n');
  for (const [typed, sent] of [['', '{}'], ['5', '{"n":5}'], [' 5 ', '{"n":5}'], ['1e3', '{"n":1e3}'], ['05', '{"n":"05"}'], ['x', '{"n":"x"}']]) {
    box.text = typed;
    assert.equal(read(node).text, sent);
  }
});

test('adds and removes items of lists and entries of maps', () => {
  const node = model(ORDER);
  const items = node.child('items');
  const first = items.add();
  items.add().child('sku').text = 'B';
  items.remove(first);
  const seats = node.child('seats');
  const entry = seats.add();
  entry.name = 'a';
  entry.node.text = '1';
  assert.match(read(node).text, /"items":\[\{"sku":"B"\}\].*"seats":\{"a":1\}/);
  seats.remove(entry);
  assert.doesNotMatch(read(node).text, /seats/);
});

test('an entry whose name comes twice is a problem', () => {
  const node = model({ type: 'object', additionalProperties: { type: 'string' } });
  node.add().name = 'a/b';
  node.add().name = 'a/b';
  assert.deepEqual(readAll(node).problems, [{ pointer: '/a~1b', message: 'this name is given twice' }]);
});

test('JSON that is none is a problem at its place', () => {
  const node = model({ type: 'object', properties: { a: { type: 'object', properties: { free: {} } } }, required: ['a'] });
  node.child('a').child('free').text = '{';
  const { problems } = readAll(node);
  assert.equal(problems.length, 1);
  assert.equal(problems[0].pointer, '/a/free');
  assert.match(problems[0].message, /^no JSON: /);
});

test('an optional object is there once it is included', () => {
  const node = model(ORDER);
  const address = node.child('address');
  address.include();
  assert.match(read(node).text, /"address":\{"city":""\}/);
  address.leaveOut();
  assert.doesNotMatch(read(node).text, /address/);
});

test('keeps what was typed into a variant while another one is looked at', () => {
  const node = model(ORDER);
  const vehicle = node.child('vehicle');
  vehicle.child('number').text = 'ICE 5';
  vehicle.index = 1;
  assert.match(read(node).text, /"vehicle":\{"type":"Car"\}/);
  vehicle.index = 0;
  assert.match(read(node).text, /"number":"ICE 5"/);
});

test('a violation is found at its field, or at the nearest around it', () => {
  const node = model(ORDER);
  const item = node.child('items').add();
  assert.deepEqual(nearest(node, '/items/0/sku'), { node: item.child('sku'), exact: true });
  assert.deepEqual(nearest(node, '/items/1'), { node: node.child('items'), exact: false });
  assert.deepEqual(nearest(node, '/vehicle/number'), { node: node.child('vehicle').child('number'), exact: true });
  assert.deepEqual(nearest(node, '/prioity'), { node, exact: false });
  assert.deepEqual(nearest(node, ''), { node, exact: true });
});

test('takes the default of what is required, and leaves that of the rest to the server', () => {
  const node = model({ type: 'object', properties: { a: { type: 'integer', default: 3 }, b: { type: 'string', default: 'x' } }, required: ['a'] });
  assert.equal(read(node).text, '{"a":3}');
});

const KINDS = [
  ['string', { type: 'string' }],
  ['number', { type: ['integer', 'null'] }],
  ['choice', { enum: [1, 'a', null] }],
  ['choice', { oneOf: [{ const: 'A', title: 'first' }, { const: 'B' }] }],
  ['constant', { const: 5 }],
  ['string', { anyOf: [{ type: 'string' }, { type: 'null' }] }],
  ['variants', { anyOf: [{ type: 'string' }, { type: 'integer' }] }],
  ['variants', { type: ['string', 'integer'] }],
  ['object', { type: 'object', properties: { a: {} }, anyOf: [{ required: ['a'] }] }],
  ['object', { allOf: [{ properties: { a: {} } }, { properties: { b: {} } }] }],
  ['object', { $ref: '#/$defs/o' }],
  ['object', { type: 'object', additionalProperties: false }],
  ['map', { type: 'object', additionalProperties: { type: 'string' } }],
  ['json', { type: 'object' }],
  ['json', {}],
  ['json', true],
  ['json', { $ref: '#/$defs/nowhere' }],
  ['json', { $ref: '#/$defs/loop' }],
  ['json', { $ref: 'https://elsewhere.example/schema' }],
  ['array', { type: 'array', items: { type: 'string' } }],
  ['json', { type: 'array' }],
  ['json', { type: 'array', items: {}, prefixItems: [{}] }],
];

for (const [kind, schema] of KINDS) {
  test(`${JSON.stringify(schema)} is a ${kind}`, () => {
    const root = { ...schema, $defs: { o: { type: 'object', properties: {} }, loop: { $ref: '#/$defs/loop' } } };
    assert.equal(kindOf(schema, root).kind, kind);
  });
}

test('allOf brings the members of all parts together', () => {
  const node = model({ allOf: [{ properties: { a: { type: 'string' } }, required: ['a'] }, { properties: { b: { type: 'string' } }, required: ['b'] }] });
  assert.equal(read(node).text, '{"a":"","b":""}');
});

test('a type that requires itself ends', () => {
  const root = { $ref: '#/$defs/t', $defs: { t: { type: 'object', properties: { t: { $ref: '#/$defs/t' } }, required: ['t'] } } };
  assert.ok(read(model(root)).text.length < 500);
});

test('says in words what is asked for, without the bounds of number types', () => {
  assert.deepEqual(constraints({ minLength: 1, maxLength: 80, default: 'x' }), ['1 to 80 characters', '"x" if left out']);
  assert.deepEqual(constraints({ minimum: parse('-9223372036854775808'), maximum: 10 }), ['at most 10']);
  assert.deepEqual(constraints({ minimum: -2147483648, maximum: 2147483647 }), []);
});
