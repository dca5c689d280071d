// What servers answer, shown: JSON, texts, pictures, sounds and resources.

import { button, disclosure, h } from './dom.js';
import { parse, same, stringify } from './json.js';

const LONGEST = 200_000;
const COLOURED = 50_000;
const TOKEN = /("(?:[^"\\\n]|\\.)*")(\s*:)?|(-?\d[\d.eE+-]*)|\b(true|false|null)\b/g;

/** A JSON value, indented and coloured. */
export function jsonView(value) {
  const whole = stringify(value === undefined ? null : value, 2);
  const text = whole.length > LONGEST ? `${whole.slice(0, LONGEST)}\n… cut, ${whole.length} characters` : whole;
  const view = h('pre', { class: 'json', tabindex: 0 });
  if (text.length > COLOURED) {
    view.append(text);
    return view;
  }
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [token, string, colon, number] = match;
    const kind = string ? (colon ? 'name' : 'string') : number ? 'number' : 'word';
    view.append(text.slice(at, match.index), h('span', { class: kind }, string ?? token), colon ?? '');
    at = match.index + token.length;
  }
  view.append(text.slice(at));
  return view;
}

/** The result of a tool: its contents, its structured content, and all of it as it came. */
export function resultView(result, readResource) {
  const structured = result.structuredContent;
  const contents = (result.content ?? []).filter((each) => !repeats(each, structured));
  return [
    contents.map((each) => contentView(each, readResource)),
    structured !== undefined && [h('h3', {}, 'Structured content'), jsonView(structured)],
    (result.content ?? []).length === 0 && structured === undefined && Array.isArray(result.content)
      && h('p', { class: 'hint' }, 'No content: the tool returns nothing.'),
    disclosure('The whole result', () => jsonView(result)),
  ];
}

/** Whether a text says the same as the structured content, as servers repeat it for older clients. */
function repeats(content, structured) {
  if (content.type !== 'text' || structured === undefined) return false;
  try {
    return same(parse(content.text), structured);
  } catch {
    return false;
  }
}

/** One content. */
export function contentView(content, readResource) {
  switch (content?.type) {
    case 'text':
      return h('pre', { class: 'text', tabindex: 0 }, content.text);
    case 'image':
      return picture(content.mimeType, content.data);
    case 'audio':
      return sound(content.mimeType, content.data);
    case 'resource':
      return resourceView(content.resource);
    case 'resource_link':
      return h('p', { class: 'link' }, '→ ', h('code', {}, content.uri), ` ${content.title ?? content.name ?? ''} `,
        button('Read', () => readResource(content.uri), { class: 'quiet' }));
    default:
      return jsonView(content);
  }
}

/** The contents of a resource. */
export function resourceView(resource) {
  const type = resource.mimeType ?? '';
  const body = typeof resource.blob === 'string' ? blob(type, resource.blob) : text(type, resource.text ?? '');
  return h('figure', {}, h('figcaption', {}, h('code', {}, resource.uri), ` ${type}`), body);
}

function text(type, value) {
  if (/[/+]json\b/.test(type)) {
    try {
      return jsonView(parse(value));
    } catch {
      // shown as the text it is
    }
  }
  return h('pre', { class: 'text', tabindex: 0 }, value);
}

function blob(type, data) {
  if (type.startsWith('image/')) return picture(type, data);
  if (type.startsWith('audio/')) return sound(type, data);
  return h('p', { class: 'hint' }, `${bytes(data)} of ${type || 'unknown type'}, in base64: ${data.slice(0, 64)}…`);
}

function picture(type, data) {
  const caption = `${type}, ${bytes(data)}`;
  return h('figure', {}, h('img', { src: dataUrl('image', type, data), alt: caption }), h('figcaption', {}, caption));
}

function sound(type, data) {
  const caption = `${type}, ${bytes(data)}`;
  const player = h('audio', { controls: true, src: dataUrl('audio', type, data), 'aria-label': caption });
  return h('figure', {}, player, h('figcaption', {}, caption));
}

/** Only what is shown as this kind of medium, whatever the server says it is. */
function dataUrl(kind, type, data) {
  const sane = new RegExp(`^${kind}/[a-z0-9.+-]+$`, 'i').test(type) ? type : `${kind}/unknown`;
  return `data:${sane};base64,${String(data).replace(/[^A-Za-z0-9+/=]/g, '')}`;
}

function bytes(data) {
  const padding = data.endsWith('==') ? 2 : data.endsWith('=') ? 1 : 0;
  return `${Math.max(0, (data.length * 3) / 4 - padding)} bytes`;
}
