// What the server suggests while an argument is typed (MCP, completion/complete).

import { h, newId } from './dom.js';

const PAUSE_MS = 150;

/** A list of suggestions for a text field, asked for when the typing pauses; nothing where the server has none. */
export function suggestions(box, app, ref, name, values) {
  if (!app.completes()) return undefined;
  const list = h('datalist', { id: newId() });
  box.setAttribute('list', list.id);
  let timer;
  let asked;

  async function ask() {
    asked?.abort();
    asked = new AbortController();
    const { [name]: value = '', ...others } = values;
    try {
      const { completion } = await app.client.request(
        'completion/complete',
        { ref, argument: { name, value }, context: { arguments: others } },
        { signal: asked.signal });
      list.replaceChildren(...completion.values.map((each) => h('option', { value: each })));
    } catch {
      list.replaceChildren(); // the log has the reason
    }
  }

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE_MS);
  };
  box.addEventListener('focus', later);
  box.addEventListener('input', later);
  return list;
}
