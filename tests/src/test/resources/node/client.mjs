// Drives a server with the TypeScript SDK's client and prints what it saw, as one line of JSON.
// Arguments: a URL, or the command of a stdio server as a JSON array; legacy | auto | modern; a bearer token or nothing.
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

const [server, mode, token] = process.argv.slice(2);
const options = {
  legacy: {},
  auto: { versionNegotiation: { mode: 'auto' } },
  modern: { versionNegotiation: { mode: { pin: '2026-07-28' } } },
}[mode];
const headers = token ? { Authorization: `Bearer ${token}` } : {};

const overHttp = (url) => new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } });
const overStdio = ([command, ...args]) => new StdioClientTransport({ command, args, stderr: 'ignore' });

const client = new Client({ name: 'leanmcp-test', version: '1.0.0' }, options);
await client.connect(server.startsWith('[') ? overStdio(JSON.parse(server)) : overHttp(server));

const call = async (name, args) => {
  try {
    const result = await client.callTool({ name, arguments: args });
    return { isError: result.isError ?? false, text: result.content[0]?.text, structured: result.structuredContent };
  } catch (error) {
    return { refused: error.message };
  }
};

const { tools } = await client.listTools();
console.log(JSON.stringify({
  version: client.getNegotiatedProtocolVersion(),
  tools: tools.map((tool) => tool.name),
  echo: await call('echo', { message: 'hi' }),
  invalid: await call('echo', { message: '' }),
  wait: await call('wait', {}),
  whoami: await call('whoami', {}),
}));
await client.close();
