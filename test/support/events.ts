import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A recorded payload of GitHub's, as it is. */
export function recorded(name: string): Payload {
  const url = new URL(`../../fixtures/github/events/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(fileURLToPath(url), 'utf8')) as Payload;
}

// The payloads are GitHub's, and tests look at few of their members.
// eslint-disable-next-line typescript/no-explicit-any
export type Payload = Record<string, any>;

/** The number of the recorded pull request. */
const PULL_REQUEST = 2;

/** The recorded pull request, between these commits. */
export function pullRequest(base: string, head: string): Payload {
  const payload = recorded('pull_request');
  payload['pull_request'].base.sha = base;
  payload['pull_request'].head.sha = head;
  return payload;
}

/** The same from somebody's fork; none of the recorded ones is. */
export function fromFork(payload: Payload): Payload {
  const { head } = payload['pull_request'];
  head.repo = { ...head.repo, id: 7, fork: true, full_name: 'stranger/Hello-World' };
  head.repo.owner = { ...head.repo.owner, login: 'stranger' };
  head.user.login = 'stranger';
  head.label = 'stranger:changes';
  return payload;
}

/** From a fork that was deleted since. */
export function fromDeletedFork(payload: Payload): Payload {
  payload['pull_request'].head.repo = null;
  return payload;
}

/** From Dependabot: a branch of the same repository, and yet without secrets and rights. */
export function fromDependabot(payload: Payload): Payload {
  const bot = { ...payload['sender'], login: 'dependabot[bot]', type: 'Bot' };
  payload['sender'] = bot;
  payload['pull_request'].user = bot;
  payload['pull_request'].head.ref = 'dependabot/npm_and_yarn/openai-6.49.0';
  return payload;
}

export function mergeGroup(base: string, head: string): Payload {
  const payload = recorded('merge_group');
  payload['merge_group'].base_sha = base;
  payload['merge_group'].head_sha = head;
  return payload;
}

/** A push to a branch that was there: derived from the one that created it. */
export function push(before: string, after: string, forced = false): Payload {
  return { ...recorded('push.created'), before, after, forced, created: /^0+$/.test(before) };
}

/** A comment on a pull request: derived from one on an issue, which looks the same otherwise. */
export function pullRequestComment(): Payload {
  const payload = recorded('issue_comment');
  payload['issue'].number = PULL_REQUEST;
  payload['issue'].pull_request = { url: 'https://api.github.test/repos/octo/shop/pulls/2' };
  return payload;
}
