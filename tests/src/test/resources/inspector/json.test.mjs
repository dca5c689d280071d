import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Literal, number, parse, same, stringify } from './json.js';

test('keeps the digits of numbers that a double cannot hold', () => {
  const text = '{"id":9007199254740993,"price":1.10,"big":1e400,"small":-0,"plain":[1,-2.5]}';
  assert.equal(stringify(parse(text)), text);
  assert.ok(parse('1.10') instanceof Literal);
  assert.equal(parse('12'), 12);
  assert.equal(number('7'), 7);
});

test('keeps names that are special to JavaScript', () => {
  const value = parse('{"__proto__":{"a":1},"constructor":2,"toString":3}');
  assert.equal(stringify(value), '{"__proto__":{"a":1},"constructor":2,"toString":3}');
  assert.equal({}.a, undefined);
});

test('reads every kind of value, white space and escapes', () => {
  const text = ' { "a" : [ true , false , null , "\\"]},\\\\" ] ,\n "b" : { } , "c":[] } ';
  assert.equal(stringify(parse(text)), JSON.stringify(JSON.parse(text)));
  assert.equal(stringify(parse(text), 2), JSON.stringify(JSON.parse(text), null, 2));
});

test('refuses what is no JSON', () => {
  for (const text of ['', '{', '[1,]', '01', '{"a":1,}', 'nul', '"\n"']) {
    assert.throws(() => parse(text), SyntaxError, text);
  }
});

test('leaves out members that are undefined', () => {
  assert.equal(stringify({ a: undefined, b: 1 }), '{"b":1}');
});

test('compares without the order of members, and with the spelling of numbers', () => {
  assert.ok(same(parse('{"a":1,"b":[{"c":2,"d":3}]}'), parse('{"b":[{"d":3,"c":2}],"a":1}')));
  assert.ok(!same(parse('[1,2]'), parse('[2,1]')));
  assert.ok(!same(parse('{"a":null}'), parse('{}')));
  assert.ok(!same(parse('9007199254740993'), parse('9007199254740992')));
});
