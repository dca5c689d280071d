// What is wrong when a server refuses to answer, and what to do about it.

import { h } from './dom.js';
import { jsonView } from './content.js';
import { parse } from './json.js';

const METADATA = '/.well-known/oauth-protected-resource';

/** The parameters of a challenge such as: Bearer error="invalid_token", scope="a b". */
export function challengeParameters(challenge) {
  const found = {};
  for (const [, name, value] of challenge.matchAll(/([a-z_]+)="((?:[^"\\]|\\.)*)"/gi)) {
    found[name] = value.replaceAll(/\\(.)/g, '$1');
  }
  return found;
}

/** Elements that explain a failure. */
export function failureView(failure, hasToken) {
  return [
    h('p', { class: 'wrong' }, failure.message),
    failure.status === 401 && h('p', {}, hasToken
      ? 'The server does not accept the token above. It may have expired, or be meant for another server.'
      : 'This wants a signed-in caller: put an access token into the field Token above and call again.'),
    failure.status === 403 && h('p', {}, 'The token is good, but its caller may not do this.'),
    failure.challenge !== undefined && challengeView(failure.challenge),
    failure.error?.data !== undefined && jsonView(failure.error.data),
  ];
}

function challengeView(challenge) {
  const { error_description: description, scope } = challengeParameters(challenge);
  const issuers = h('p', {});
  showIssuers(issuers);
  return h('div', { class: 'challenge' },
    description !== undefined && h('p', {}, description),
    scope !== undefined && h('p', {}, 'Scopes it asks for: ', h('code', {}, scope)),
    issuers,
    h('p', { class: 'hint' }, 'The challenge: ', h('code', {}, challenge)));
}

/** Tells who issues tokens, as the server's metadata (RFC 9728) say. */
async function showIssuers(target) {
  try {
    const response = await fetch(METADATA, { credentials: 'omit' });
    const servers = response.ok ? parse(await response.text()).authorization_servers ?? [] : [];
    if (servers.length > 0) target.append('Tokens come from ', h('code', {}, servers.join(', ')));
  } catch {
    target.append('Who issues tokens could not be found out.');
  }
}
