// Judges what the suite left: every scenario has to pass without a failed check or a warning, except those expected not to.
// Arguments: folder of the results, file of what is expected, revisions. Exits with 1 at anything unexpected or stale.
import { existsSync, readFileSync, readdirSync } from 'node:fs';

const [folder, expectedFile, ...revisions] = process.argv.slice(2);
const ALWAYS_REQUIRED = 'wire-schema-valid';

const expected = new Map();
for (const line of readFileSync(expectedFile, 'utf8').split('\n')) {
  const [, revision, scenario, why] = line.match(/^(\d\S+)\s+(\S+)\s+(\S.*)$/) ?? [];
  if (revision) {
    expected.set(`${revision} ${scenario}`, why);
  } else if (line.trim() && !line.startsWith('#')) {
    throw new Error(`${expectedFile} has a line without revision, scenario and reason: ${line}`);
  }
}

// What `list --requirements` printed: scored scenarios, then those that only run.
function required(revision) {
  const text = readFileSync(`${folder}/${revision}/list.txt`, 'utf8');
  const [, server] = text.match(/^Server scenarios.*\n((?: +- .*\n)+)/m);
  const names = (part, pattern) => [...part.matchAll(pattern)].map((match) => match[1]);
  return {
    scored: names(server, /^ +- (\S+)$/gm),
    unscored: names(text, /^ +- (\S+) \[server\]$/gm),
  };
}

function checksOf(revision, scenario) {
  const prefix = `server-${scenario}-2`;
  const run = readdirSync(`${folder}/${revision}`).find((name) =>
    name.startsWith(prefix) && /^server-.*-\d{4}-\d\d-\d\dT[\d-]+Z$/.test(name));
  const file = `${folder}/${revision}/${run}/checks.json`;
  return run && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

const problems = [];
const seen = new Set();

function judge(revision, scenario) {
  const key = `${revision} ${scenario}`;
  seen.add(key);
  const checks = checksOf(revision, scenario);
  const broken = checks.filter(({ status }) => status === 'FAILURE' || status === 'WARNING');
  if (checks.length === 0) {
    problems.push(`${key}: did not run, see ${folder}/${revision}/suite.log`);
  } else if (expected.has(key) && broken.length === 0) {
    problems.push(`${key}: passes; take it out of ${expectedFile}`);
  }
  broken
    .filter(({ id }) => !expected.has(key) || id === ALWAYS_REQUIRED)
    .forEach(({ id, errorMessage }) => problems.push(`${key}: ${id}: ${errorMessage ?? 'no message'}`));
  const count = (status) => checks.filter((check) => check.status === status).length;
  return {
    passes: checks.length > 0 && broken.length === 0,
    skipped: checks.length > 0 && checks.every(({ status }) => status === 'SKIPPED'),
    succeeded: count('SUCCESS'),
    failed: count('FAILURE'),
    warned: count('WARNING'),
  };
}

const sum = (results, member) => results.reduce((total, result) => total + Number(result[member]), 0);

for (const revision of revisions) {
  const { scored, unscored } = required(revision);
  const scoredResults = scored.map((scenario) => judge(revision, scenario));
  const unscoredResults = unscored.map((scenario) => judge(revision, scenario));
  const all = [...scoredResults, ...unscoredResults];
  console.log(
    `${revision}: ${sum(scoredResults, 'passes')} of ${scored.length} scored scenarios pass, and ` +
    `${sum(unscoredResults, 'passes') - sum(unscoredResults, 'skipped')} of ${unscored.length} that are not scored ` +
    `(${sum(unscoredResults, 'skipped')} skipped by the suite); checks: ` +
    `${sum(all, 'succeeded')} passed, ${sum(all, 'failed')} failed, ${sum(all, 'warned')} warned`);
}
for (const key of expected.keys()) {
  if (!seen.has(key)) {
    problems.push(`${key}: the suite has no such scenario; take it out of ${expectedFile}`);
  }
}
problems.forEach((problem) => console.error(`UNEXPECTED ${problem}`));
console.log(problems.length > 0
  ? `conformance: ${problems.length} unexpected`
  : `conformance: as expected, ${expected.size} scenarios are still to come (${expectedFile})`);
process.exit(problems.length > 0 ? 1 : 0);
