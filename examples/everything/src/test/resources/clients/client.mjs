// Drives the everything example with a client of the TypeScript SDK and prints what came back, as one line of JSON.
// Arguments: v1 | v2, legacy | auto | modern, then a URL or the command of a server on stdio.
const [library, mode, ...target] = process.argv.slice(2);

const { Client } = await (library === 'v1'
  ? import('@modelcontextprotocol/sdk/client/index.js') : import('@modelcontextprotocol/client'));
const { StreamableHTTPClientTransport } = await (library === 'v1'
  ? import('@modelcontextprotocol/sdk/client/streamableHttp.js') : import('@modelcontextprotocol/client'));
const { StdioClientTransport } = await (library === 'v1'
  ? import('@modelcontextprotocol/sdk/client/stdio.js') : import('@modelcontextprotocol/client/stdio'));

const versionNegotiation = {
  auto: { versionNegotiation: { mode: 'auto' } },
  modern: { versionNegotiation: { mode: { pin: '2026-07-28' } } },
}[mode];
const heard = [];
const capabilities = { elicitation: {}, sampling: {}, roots: {} };
const client = new Client({ name: 'leanmcp-test', version: '1.0.0' }, { capabilities, ...versionNegotiation });

// What the server asks, and what a person would say.
const answers = {
  'elicitation/create': ({ params }) => (params.requestedSchema.properties.color
    ? { action: 'accept', content: { color: 'blue' } }
    : { action: 'accept', content: { name: 'Ann', username: 'ann', email: 'ann@example.com' } }),
  'sampling/createMessage': ({ params }) => ({
    role: 'assistant', model: 'test', content: { type: 'text', text: `answer to ${params.messages[0].content.text}` },
  }),
  'roots/list': () => ({ roots: [{ uri: 'file:///project', name: 'project' }] }),
};
if (library === 'v1') {
  const schemas = await import('@modelcontextprotocol/sdk/types.js');
  client.setRequestHandler(schemas.ElicitRequestSchema, answers['elicitation/create']);
  client.setRequestHandler(schemas.CreateMessageRequestSchema, answers['sampling/createMessage']);
  client.setRequestHandler(schemas.ListRootsRequestSchema, answers['roots/list']);
} else {
  Object.entries(answers).forEach(([method, answer]) => client.setRequestHandler(method, async (request) => answer(request)));
}
client.fallbackNotificationHandler = async (notification) => { heard.push(notification); };
// The client's own handler forgets a call with its response, and then loses progress that arrived together with it.
client.removeNotificationHandler('notifications/progress');

const [url] = target;
await client.connect(url.startsWith('http')
  ? new StreamableHTTPClientTransport(new URL(url))
  : new StdioClientTransport({ command: target[0], args: target.slice(1), stderr: 'ignore' }));
// version: what was negotiated, where this client tells.
const version = client.getNegotiatedProtocolVersion?.() ?? client.transport?.protocolVersion ?? null;
const modern = version === '2026-07-28';

const call = async (name, args = {}, meta) => {
  const result = await client.callTool({ name, arguments: args, ...(meta && { _meta: meta }) });
  return { isError: result.isError ?? false, content: result.content };
};
const refused = async (action) => {
  try {
    await action();
    return null;
  } catch (error) {
    return { code: error.code, message: error.message };
  }
};
const named = (method) => heard.filter((each) => each.method === method).map((each) => each.params ?? {});
const awaited = async (method) => {
  for (let tries = 0; tries < 100 && named(method).length === 0; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return named(method).length;
};
const LOGS = { 'io.modelcontextprotocol/logLevel': 'info' };

const seen = { version, capabilities: client.getServerCapabilities() };
const { tools } = await client.listTools();
seen.tools = tools.map((tool) => tool.name);
seen.text = await call('test_simple_text');
seen.picture = await call('test_image_content');
seen.sound = await call('test_audio_content');
seen.several = await call('test_multiple_content_types');
seen.failed = await call('test_error_handling');
seen.unknown = await refused(() => call('no_such_tool'));
seen.region = await call('test_x_mcp_header', { region: 'Köln', level: 2 });
await call('test_tool_with_progress', {}, { progressToken: 'steps' });
seen.progress = named('notifications/progress');
if (!modern) {
  await client.setLoggingLevel('info');
}
await call('test_tool_with_logging', {}, modern ? LOGS : undefined);
seen.logs = named('notifications/message');

seen.elicited = await call('test_elicitation', { message: 'Who are you?' });
seen.sampled = await call('test_sampling', { prompt: 'anything' });
seen.everythingAsked = await call('test_input_required_result_multiple_inputs');
seen.twiceAsked = await call('test_input_required_result_multi_round');

seen.resources = (await client.listResources()).resources;
seen.templates = (await client.listResourceTemplates()).resourceTemplates;
const read = async (uri) => (await client.readResource({ uri })).contents;
seen.read = await read('test://static-text');
seen.bytes = await read('test://static-binary');
seen.filled = await read('test://template/123/data');
seen.absent = await refused(() => read('test://no-such-resource'));

seen.prompts = (await client.listPrompts()).prompts;
seen.prompt = await client.getPrompt({ name: 'test_prompt_with_arguments', arguments: { arg1: 'a', arg2: 'b' } });
seen.shown = await client.getPrompt({ name: 'test_prompt_with_image' });
const complete = async (ref, name, value) => (await client.complete({ ref, argument: { name, value } })).completion;
seen.cities = await complete({ type: 'ref/prompt', name: 'test_prompt_with_arguments' }, 'arg1', 'par');
seen.ids = await complete({ type: 'ref/resource', uri: 'test://template/{id}/data' }, 'id', '12');

const watched = 'test://watched-resource';
const subscription = modern
  ? await client.listen({ toolsListChanged: true, resourceSubscriptions: [watched] })
  : await client.subscribeResource({ uri: watched });
await call('test_update_watched_resource', { text: 'changed' });
seen.updated = await awaited('notifications/resources/updated');
seen.watched = await read(watched);
await call('test_trigger_tool_change');
seen.changed = await awaited('notifications/tools/list_changed');
await call('test_trigger_tool_change');
await subscription?.close?.();
await client.close();
console.log(JSON.stringify(seen));
