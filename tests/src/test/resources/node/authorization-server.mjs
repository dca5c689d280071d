// An authorization server with one user, ann, who signs in and agrees to everything at once. Prints its issuer as one
// line, and ends when its standard input does. Any http://localhost:PORT/mcp is a resource it issues JWTs for.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import Provider, { errors } from 'oidc-provider';

const http = createServer();
await new Promise((listening) => http.listen(0, '127.0.0.1', listening));
const issuer = `http://127.0.0.1:${http.address().port}`;

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const provider = new Provider(issuer, {
  jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'first', use: 'sig', alg: 'RS256' }] },
  // The SDK of TypeScript registers for the scopes it needs first, and registrations may not name scopes of resources here.
  // The last two are servers that refresh tokens themselves, one of which may not.
  clients: [{
    client_id: 'typescript',
    application_type: 'native',
    redirect_uris: ['http://127.0.0.1:9/callback'],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    token_endpoint_auth_method: 'none',
  }, {
    client_id: 'shop:server',
    client_secret: 'hush:100%+/?',
    application_type: 'native',
    redirect_uris: ['http://127.0.0.1:9/callback'],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
  }, {
    client_id: 'once',
    client_secret: 'hush',
    application_type: 'native',
    redirect_uris: ['http://127.0.0.1:9/callback'],
    grant_types: ['authorization_code'],
    response_types: ['code'],
  }],
  cookies: { keys: [randomBytes(16).toString('hex')] },
  findAccount: (ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
  interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
  issueRefreshToken: (ctx, client) => client.grantTypeAllowed('refresh_token'),
  rotateRefreshToken: true,
  features: {
    devInteractions: { enabled: false },
    registration: { enabled: true },
    resourceIndicators: {
      enabled: true,
      getResourceServerInfo(ctx, resource) {
        if (!/^http:\/\/localhost:\d+\/mcp$/.test(resource)) {
          throw new errors.InvalidTarget();
        }
        return {
          scope: 'orders:read orders:write',
          audience: resource,
          accessTokenTTL: 600,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        };
      },
    },
  },
});

const consent = async ({ grantId, session, params, prompt }) => {
  const grant = grantId
    ? await provider.Grant.find(grantId)
    : new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
  grant.addOIDCScope((prompt.details.missingOIDCScope ?? []).join(' '));
  for (const [resource, scopes] of Object.entries(prompt.details.missingResourceScopes ?? {})) {
    grant.addResourceScope(resource, scopes.join(' '));
  }
  return { consent: { grantId: await grant.save() } };
};

const interact = async (request, response) => {
  const interaction = await provider.interactionDetails(request, response);
  const result = interaction.prompt.name === 'login' ? { login: { accountId: 'ann' } } : await consent(interaction);
  await provider.interactionFinished(request, response, result);
};

const callback = provider.callback();
http.on('request', (request, response) => {
  if (!request.url.startsWith('/interaction/')) {
    callback(request, response);
    return;
  }
  interact(request, response).catch((error) => {
    console.error(error);
    response.writeHead(500).end();
  });
});
process.stdin.resume().on('end', () => process.exit(0));
console.log(issuer);
