// Elements. What comes from a server only ever becomes text: nothing here takes markup.

let ids = 0;

/** An id that no other element has. */
export function newId() {
  return `e${++ids}`;
}

/**
 * An element with attributes (on… is a listener, true stands for itself, false and undefined leave it out) and children,
 * of which strings become text.
 */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== false && child !== ''));
  return element;
}

/** A button that does something. */
export function button(text, action, attributes = {}) {
  return h('button', { type: 'button', ...attributes, onclick: action }, text);
}

/** A section that opens and closes, made when it is opened first. */
export function disclosure(title, make, attributes = {}) {
  const details = h('details', attributes, h('summary', {}, title));
  details.addEventListener('toggle', () => {
    if (details.open && details.children.length === 1) details.append(make());
  });
  return details;
}

/** Copies a text and says so on the button. */
export async function copy(text, from) {
  const label = from.textContent;
  try {
    await navigator.clipboard.writeText(text);
    from.textContent = 'Copied';
  } catch {
    from.textContent = 'The browser refused';
  }
  setTimeout(() => (from.textContent = label), 1500);
}

/** Tabs: of each name and panel one is shown; arrow keys move. {@code show} may refuse by returning false. */
export function tabs(label, entries, show = () => true) {
  const buttons = entries.map(({ name, panel }, index) => {
    const tab = button(name, () => select(index), { role: 'tab', id: newId() });
    panel.id ||= newId();
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    tab.setAttribute('aria-controls', panel.id);
    return tab;
  });

  function select(index) {
    if (show(index) === false) return;
    buttons.forEach((tab, at) => {
      tab.setAttribute('aria-selected', String(at === index));
      tab.tabIndex = at === index ? 0 : -1;
      entries[at].panel.hidden = at !== index;
    });
  }

  const list = h('div', { role: 'tablist', 'aria-label': label, class: 'tabs' }, buttons);
  list.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length;
    buttons[next].focus();
    buttons[next].click();
  });
  return { list, select };
}
