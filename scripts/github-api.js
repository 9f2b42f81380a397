/**
 * `node scripts/github-api.js api.github.com.json`: takes what the Action uses of GitHub's published
 * OpenAPI description (the package @octokit/openapi, generated/api.github.com.json) into
 * fixtures/github/api.json. Words and examples are left out: tests need the shapes.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** @type {readonly (readonly [string, string])[]} */
const OPERATIONS = [
  ['get', '/user'],
  ['get', '/repos/{owner}/{repo}/pulls'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}/files'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}/comments'],
  ['post', '/repos/{owner}/{repo}/pulls/{pull_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/pulls/comments/{comment_id}'],
  ['get', '/repos/{owner}/{repo}/compare/{basehead}'],
  ['get', '/repos/{owner}/{repo}/actions/runs/{run_id}/approvals'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['delete', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
];
const WORDS = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'tags']);

const source = JSON.parse(readFileSync(process.argv[2] ?? 'api.github.com.json', 'utf8'));
/** @type {any} */
const result = {
  openapi: source.openapi,
  info: { title: source.info.title, version: source.info.version, license: source.info.license },
  paths: {},
  components: {},
};
for (const [method, path] of OPERATIONS) {
  result.paths[path] ??= {};
  result.paths[path][method] = taken(source.paths[path][method]);
}
writeFileSync('fixtures/github/api.json', `${JSON.stringify(result, null, 1)}\n`);

/**
 * A part without its words, and with what it refers to.
 * @param {any} part
 * @param {boolean} [named] whether its keys are names of somebody's own, and no keywords
 * @returns {any}
 */
function taken(part, named = false) {
  if (Array.isArray(part)) return part.map((one) => taken(one));
  if (typeof part !== 'object' || part === null) return part;
  if (typeof part.$ref === 'string') bring(part.$ref);
  const kept = Object.entries(part).filter(
    ([key]) => named || (!WORDS.has(key) && !key.startsWith('x-')),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => [key, taken(value, key === 'properties' && !named)]),
  );
}

/** @param {string} reference */
function bring(reference) {
  const [, , kind = '', name = ''] = reference.split('/');
  result.components[kind] ??= {};
  if (name in result.components[kind]) return;
  // In front of what it refers to, because that may refer back.
  result.components[kind][name] = null;
  result.components[kind][name] = taken(source.components[kind][name]);
}
