// URI templates (RFC 6570): which variables there are, and the URI they make.

const EXPRESSION = /\{([+#./;?&]?)([^{}]+)\}/g;
const RULES = {
  '': { first: '', between: ',' },
  '+': { first: '', between: ',', reserved: true },
  '#': { first: '#', between: ',', reserved: true },
  '.': { first: '.', between: '.' },
  '/': { first: '/', between: '/' },
  ';': { first: ';', between: ';', named: true },
  '?': { first: '?', between: '&', named: true },
  '&': { first: '&', between: '&', named: true },
};

function variables(list) {
  return list.split(',').map((each) => {
    const [, name, cut] = /^(.*?)(?:\*|:(\d+))?$/.exec(each);
    return { name, cut: cut === undefined ? Infinity : Number(cut) };
  });
}

/** The names of the variables, each once, in their order. */
export function variableNames(template) {
  const names = [...template.matchAll(EXPRESSION)].flatMap(([, , list]) =>
    variables(list).map((each) => each.name));
  return [...new Set(names)];
}

/** The URI of these values, which are strings; a variable without one is left out. */
export function expand(template, values) {
  return template.replaceAll(EXPRESSION, (_, operator, list) => {
    const rule = RULES[operator];
    const parts = variables(list)
      .filter(({ name }) => values[name] !== undefined)
      .map(({ name, cut }) => {
        const text = encode([...values[name]].slice(0, cut).join(''), rule.reserved);
        if (!rule.named) return text;
        return operator === ';' && text === '' ? name : `${name}=${text}`;
      });
    return parts.length === 0 ? '' : rule.first + parts.join(rule.between);
  });
}

function encode(text, reserved) {
  const whole = text.toWellFormed ? text.toWellFormed() : text;
  if (reserved) return encodeURI(whole).replaceAll('%5B', '[').replaceAll('%5D', ']');
  return encodeURIComponent(whole).replace(/[!'()*]/g, (c) =>
    '%' + c.charCodeAt(0).toString(16).toUpperCase());
}
