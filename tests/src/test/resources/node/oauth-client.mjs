// Drives the shop with the TypeScript SDK's client and its OAuth flow, and prints what it saw, as one line of JSON.
// Arguments: a URL; legacy | modern.
import { Client, StreamableHTTPClientTransport, UnauthorizedError } from '@modelcontextprotocol/client';

const [server, mode] = process.argv.slice(2);
const options = { legacy: {}, modern: { versionNegotiation: { mode: { pin: '2026-07-28' } } } }[mode];
const callback = 'http://127.0.0.1:9/callback'; // nobody listens there: what comes back stands in the redirect

// What a browser does with the user's way through the authorization server; gives the parameters of the callback.
const browse = async (start) => {
  const cookies = new Map();
  let here = start;
  for (let redirects = 0; redirects < 12; redirects++) {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const response = await fetch(here, { redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = line.match(/^([^=]+)=([^;]*)/);
      cookies.set(name, value);
    }
    here = new URL(response.headers.get('location'), here);
    if (here.href.startsWith(`${callback}?`)) {
      return here.searchParams;
    }
  }
  throw new Error(`no way from ${start} to ${callback}`);
};

const asked = [];
let registration = { client_id: 'typescript' };
let tokens, verifier, discovery, answered;
const authProvider = {
  redirectUrl: callback,
  clientMetadata: {
    client_name: 'test',
    application_type: 'native',
    redirect_uris: [callback],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    token_endpoint_auth_method: 'none',
  },
  clientInformation: () => registration,
  saveClientInformation: (stamped) => { registration = stamped; },
  tokens: () => tokens,
  saveTokens: (issued) => { tokens = issued; },
  codeVerifier: () => verifier,
  saveCodeVerifier: (made) => { verifier = made; },
  discoveryState: () => discovery,
  saveDiscoveryState: (found) => { discovery = found; },
  redirectToAuthorization: async (url) => {
    const { scope, resource, code_challenge_method: pkce } = Object.fromEntries(url.searchParams);
    asked.push({ scope, resource, pkce });
    answered = await browse(url);
  },
};

const transport = new StreamableHTTPClientTransport(new URL(server), { authProvider });
const client = new Client({ name: 'leanmcp-test', version: '1.0.0' }, options);
await client.connect(transport);

const call = async (name) => (await client.callTool({ name, arguments: {} })).content[0].text;
const callSignedIn = async (name) => {
  try {
    return `without asking: ${await call(name)}`;
  } catch (error) {
    if (!(error instanceof UnauthorizedError)) {
      throw error;
    }
    await transport.finishAuth(answered);
    return call(name);
  }
};

const seen = { hours: await call('shop_hours'), askedForHours: asked.length };
seen.orders = await callSignedIn('shop_orders');
seen.reorder = await callSignedIn('shop_reorder');
const before = tokens;
tokens = { ...before, access_token: 'no.longer.good' };
seen.refreshed = await call('shop_reorder');
seen.rotated = tokens.refresh_token !== before.refresh_token && tokens.access_token !== before.access_token;
seen.asked = asked;
console.log(JSON.stringify(seen));
await client.close();
