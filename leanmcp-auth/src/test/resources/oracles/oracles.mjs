// Judges the tokens of a corpus with npm's jose and @clerk/backend, at the corpus' own time. Argument: the corpus, a file of
// JSON. Prints one line of JSON: by oracle, the ids of the tokens it takes.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { verifyToken } from '@clerk/backend';
import { verifyMachineAuthToken } from '@clerk/backend/internal';
import { createLocalJWKSet, jwtVerify } from 'jose';

const { now, issuer, party, resource, algorithms, keys, tokens } = JSON.parse(await readFile(process.argv[2], 'utf8'));
const SKEW_SECONDS = 5;

// Nobody calls jose or Clerk's verifiers with less than their documentation asks for.
const joseKeys = createLocalJWKSet(keys);
const josePolicy = {
  SESSION: { algorithms: ['RS256'] },
  ACCESS: { algorithms: ['RS256'], typ: 'at+jwt', audience: resource },
  EVERY_ALGORITHM: { algorithms, typ: 'at+jwt', audience: resource },
};
const jose = ({ token, rule }) => jwtVerify(token, joseKeys, {
  ...josePolicy[rule],
  issuer,
  requiredClaims: ['sub', 'exp', 'iat'],
  clockTolerance: SKEW_SECONDS,
  currentDate: new Date(now * 1000),
});

const http = createServer((request, response) => {
  response.writeHead(request.url === '/v1/jwks' ? 200 : 404, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(keys));
});
await new Promise((listening) => http.listen(0, '127.0.0.1', listening));
Date.now = () => now * 1000; // @clerk/backend asks for the time nowhere else
const clerkPolicy = {
  apiUrl: `http://127.0.0.1:${http.address().port}`,
  secretKey: 'sk_test_corpus',
  issuer,
  clockSkewInMs: SKEW_SECONDS * 1000,
};
const clerk = async ({ token, rule }) => {
  if (rule === 'SESSION') {
    await verifyToken(token, { ...clerkPolicy, authorizedParties: [party] });
    return;
  }
  const { errors } = await verifyMachineAuthToken(token, { ...clerkPolicy, audience: resource });
  if (errors) {
    throw errors[0];
  }
};

const taken = async (oracle) => {
  const ids = [];
  for (const each of tokens) {
    await oracle(each).then(() => ids.push(each.id), (error) => console.error(`${oracle.name} ${each.id}: ${error.message}`));
  }
  return ids;
};
const seen = { jose: await taken(jose), 'clerk-backend': await taken(clerk) };
http.close();
process.stdout.write(`${JSON.stringify(seen)}\n`);
