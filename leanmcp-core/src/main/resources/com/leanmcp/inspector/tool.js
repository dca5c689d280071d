// One tool: what it is, its arguments, a call and its result.

import { Arguments } from './arguments.js';
import { callForm } from './call.js';
import { jsonView, resultView } from './content.js';
import { tokens } from './cost.js';
import { button, disclosure, h } from './dom.js';
import { parameterHeaders } from './headers.js';

const VIOLATIONS = 'com.leanmcp/violations';

const HINTS = [
  ['readOnlyHint', 'reads only', undefined],
  ['destructiveHint', 'may destroy', 'destroys nothing'],
  ['idempotentHint', 'may be repeated', undefined],
  ['openWorldHint', 'reaches outside', undefined],
];

/** The view of a tool; {@code before} is the view of its last version, if there was one. */
export function toolView(tool, app, before) {
  const args = new Arguments(tool.inputSchema ?? {}, () => {});
  if (before) args.takeOver(before.args);
  const { form, result } = callForm({
    app,
    label: 'Call',
    fields: args.element,
    prepare: () => {
      const read = args.read();
      return read && {
        method: 'tools/call',
        params: { name: tool.name, arguments: read.sent },
        headers: parameterHeaders(tool.inputSchema, read.value),
      };
    },
    show: (answer) => showResult(answer, args, app),
  });
  const element = h('article', {},
    h('h2', { tabindex: -1 }, tool.name),
    (tool.title ?? tool.annotations?.title) && h('p', { class: 'title' }, tool.title ?? tool.annotations.title),
    h('p', { class: 'description' }, tool.description ?? 'No description.'),
    h('ul', { class: 'facts' }, facts(tool).map((fact) => h('li', {}, fact))),
    form,
    result,
    disclosure('Input schema', () => jsonView(tool.inputSchema)),
    tool.outputSchema !== undefined && disclosure('Output schema', () => jsonView(tool.outputSchema)));
  return { element, args };
}

function facts(tool) {
  const hints = HINTS.map(([name, yes, no]) => ({ true: yes, false: no })[tool.annotations?.[name]]);
  return [`about ${tokens(tool)} tokens in every conversation`, ...hints.filter((hint) => hint)];
}

function showResult(answer, args, app) {
  const violations = answer._meta?.[VIOLATIONS] ?? [];
  args.mark(violations);
  const shown = resultView(answer, app.readResource);
  if (answer.resultType === 'input_required') {
    return { words: 'The tool asks for more, which this page cannot answer yet', elements: [jsonView(answer)] };
  }
  if (violations.length > 0) {
    const many = violations.length === 1 ? 'One violation' : `${violations.length} violations`;
    return { words: many, bad: true, elements: [listOf(violations, args), h('h3', {}, 'What the model reads'), shown] };
  }
  return { words: answer.isError ? 'The tool reports an error' : 'Done', bad: answer.isError === true, elements: shown };
}

function listOf(violations, args) {
  return h('ul', { class: 'violations' }, violations.map(({ pointer, message }) =>
    h('li', {}, button(pointer || 'all of it', () => args.focus(pointer), { class: 'quiet' }), ` ${message}`)));
}
