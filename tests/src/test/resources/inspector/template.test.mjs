// The examples of RFC 6570, sections 1.2 and 2.4.1, as far as values are strings.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expand, variableNames } from './template.js';

const VALUES = { var: 'value', hello: 'Hello World!', path: '/foo/bar', empty: '', x: '1024', y: '768', half: '50%' };

const EXAMPLES = {
  '{var}': 'value',
  '{hello}': 'Hello%20World%21',
  '{half}': '50%25',
  'O{empty}X': 'OX',
  'O{undef}X': 'OX',
  '{x,y}': '1024,768',
  '{+var}': 'value',
  '{+hello}': 'Hello%20World!',
  '{+path}/here': '/foo/bar/here',
  'here?ref={+path}': 'here?ref=/foo/bar',
  '{#var}': '#value',
  '{#hello}': '#Hello%20World!',
  '{#x,hello,y}': '#1024,Hello%20World!,768',
  'X{.var}': 'X.value',
  'X{.x,y}': 'X.1024.768',
  '{/var}': '/value',
  '{/var,x}/here': '/value/1024/here',
  '{;x,y}': ';x=1024;y=768',
  '{;x,y,empty}': ';x=1024;y=768;empty',
  '{?x,y}': '?x=1024&y=768',
  '{?x,y,empty}': '?x=1024&y=768&empty=',
  '{?undef}': '',
  '?fixed=yes{&x}': '?fixed=yes&x=1024',
  '{var:3}': 'val',
  '{var:30}': 'value',
  '{path*}': '%2Ffoo%2Fbar',
};

for (const [template, uri] of Object.entries(EXAMPLES)) {
  test(`${template} makes ${uri}`, () => assert.equal(expand(template, VALUES), uri));
}

test('names each variable once', () => {
  assert.deepEqual(variableNames('book://{number}/{+path}{?number,limit:3,tags*}'), ['number', 'path', 'limit', 'tags']);
  assert.deepEqual(variableNames('plain://uri'), []);
});
