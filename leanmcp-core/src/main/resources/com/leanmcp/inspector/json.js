// JSON as it was written: a number that a double cannot hold keeps its digits.

/** JSON text that stands for a value exactly. */
export class Literal {
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
const WORDS = { true: true, false: false, null: null };

/** Whether a text is a number of JSON. */
export function isNumber(text) {
  return NUMBER.test(text);
}

/** A number as it was written. */
export function number(text) {
  return String(Number(text)) === text ? Number(text) : new Literal(text);
}

/** The value of a JSON text; throws SyntaxError. Objects have no prototype, so that no name is special. */
export function parse(text) {
  JSON.parse(text); // says what is wrong, and where
  let at = 0;

  function space() {
    while (' \t\n\r'.includes(text[at]) && at < text.length) at++;
  }

  function string() {
    let end = at + 1;
    for (; text[end] !== '"'; end++) if (text[end] === '\\') end++;
    const value = JSON.parse(text.slice(at, end + 1));
    at = end + 1;
    return value;
  }

  function members(close, each) {
    at++;
    for (space(); text[at] !== close; space()) {
      each();
      space();
      if (text[at] === ',') at++;
    }
    at++;
  }

  function value() {
    space();
    if (text[at] === '{') {
      const object = Object.create(null);
      members('}', () => {
        const name = string();
        space();
        at++; // the colon
        object[name] = value();
      });
      return object;
    }
    if (text[at] === '[') {
      const array = [];
      members(']', () => array.push(value()));
      return array;
    }
    if (text[at] === '"') return string();
    const begin = at;
    while (at < text.length && !',]} \t\n\r'.includes(text[at])) at++;
    const word = text.slice(begin, at);
    return word in WORDS ? WORDS[word] : number(word);
  }

  return value();
}

/** The JSON text of a value; members that are undefined are left out. */
export function stringify(value, indent = 0, margin = '') {
  if (value instanceof Literal) return value.text;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = margin + ' '.repeat(indent);
  const parts = Array.isArray(value)
    ? value.map((each) => stringify(each, indent, inner))
    : Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .map(([name, each]) =>
          JSON.stringify(name) + (indent ? ': ' : ':') + stringify(each, indent, inner));
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (parts.length === 0 || indent === 0) return open + parts.join(',') + close;
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${margin}${close}`;
}

/** Whether two values are the same JSON; the order of members does not count. */
export function same(one, other) {
  return stringify(sorted(one)) === stringify(sorted(other));
}

function sorted(value) {
  if (value === null || typeof value !== 'object' || value instanceof Literal) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(
    Object.keys(value)
      .filter((name) => value[name] !== undefined)
      .sort()
      .map((name) => [name, sorted(value[name])]));
}
