// JSON Pointers (RFC 6901).

/** The pointer of a path of names and indexes. */
export function pointer(path) {
  return path.map((step) => '/' + String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('');
}

/** The path of a pointer. */
export function path(text) {
  return text === ''
    ? []
    : text.slice(1).split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What a pointer names in a value; undefined if there is nothing. */
export function lookUp(value, text) {
  let found = value;
  for (const step of path(text)) {
    if (found === null || typeof found !== 'object' || !Object.hasOwn(found, step)) return undefined;
    found = found[step];
  }
  return found;
}
