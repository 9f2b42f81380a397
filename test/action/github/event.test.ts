import { describe, expect, it } from 'vitest';
import { readEvent } from '../../../src/action/github/event.ts';
import {
  fromDeletedFork,
  fromDependabot,
  fromFork,
  mergeGroup,
  pullRequest,
  pullRequestComment,
  push,
  recorded,
} from '../../support/events.ts';

const OLD = 'a'.repeat(40);
const NEW = 'b'.repeat(40);
const NONE = '0'.repeat(40);

describe('what GitHub tells about a run', () => {
  it('a pull request has a number and two commits', () => {
    expect(readEvent('pull_request', recorded('pull_request'))).toEqual({
      kind: 'pull-request',
      name: 'pull_request',
      number: 2,
      base: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
      head: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
      fromFork: false,
    });
  });

  it.each([
    ['a fork', fromFork, true],
    ['a fork that was deleted', fromDeletedFork, true],
    ['Dependabot, which has a branch of the same repository', fromDependabot, false],
  ])('whether a pull request comes from a fork: from %s', (_, derive, fromAFork) => {
    for (const name of ['pull_request', 'pull_request_target'])
      expect(readEvent(name, derive(pullRequest(OLD, NEW)))).toMatchObject({
        name,
        fromFork: fromAFork,
      });
  });

  it('a pull request that names no repositories is taken for one of a fork', () => {
    const { base, head } = { base: { sha: OLD }, head: { sha: NEW } };
    const payload = { pull_request: { number: 7, base, head } };
    expect(readEvent('pull_request', payload)).toMatchObject({ number: 7, fromFork: true });
  });

  it('a merge group has two commits', () => {
    expect(readEvent('merge_group', mergeGroup(OLD, NEW))).toEqual({
      kind: 'merge-group',
      base: OLD,
      head: NEW,
    });
  });

  it('a push has what was there before and what is there now', () => {
    expect(readEvent('push', push(OLD, NEW))).toMatchObject({ before: OLD, after: NEW });
    expect(readEvent('push', recorded('push.created'))).toMatchObject({ before: null });
    expect(readEvent('push', recorded('push.deleted'))).toMatchObject({ after: null });
    expect(readEvent('push', push(OLD, NEW, true))).toMatchObject({ forced: true });
    expect(readEvent('push', push(NONE, NEW))).toMatchObject({ before: null, forced: false });
  });

  it('a comment on a pull request has its number, one on an issue none', () => {
    expect(readEvent('issue_comment', pullRequestComment())).toMatchObject({ pullRequest: 2 });
    expect(readEvent('issue_comment', recorded('issue_comment'))).toMatchObject({
      pullRequest: null,
    });
  });

  it.each(['workflow_dispatch', 'workflow_run'])('%s has nothing to compare', (name) => {
    const event = readEvent(name, recorded(name));
    expect(event).toMatchObject({ kind: 'other', name, pullRequest: null });
  });

  it('a workflow that follows another one has the commit that this was about', () => {
    const run = recorded('workflow_run');
    run['workflow_run'].head_sha = NEW;
    expect(readEvent('workflow_run', run)).toMatchObject({
      followed: { id: 1_589_141_559, head: NEW, branch: 'main', owner: 'octo-org' },
    });
    expect(readEvent('workflow_run', {})).toMatchObject({ followed: null });
    expect(readEvent('workflow_dispatch', run)).toMatchObject({ followed: null });
  });

  it('whether head may be of a fork: by what a workflow run says, and always of a comment', () => {
    const run = recorded('workflow_run');
    run['workflow_run'].head_repository.full_name = 'stranger/Hello-World';
    expect(readEvent('workflow_run', run)).toMatchObject({ fromFork: true });
    run['workflow_run'].head_repository.full_name = run['repository'].full_name;
    expect(readEvent('workflow_run', run)).toMatchObject({ fromFork: false });
    expect(readEvent('workflow_run', {})).toMatchObject({ fromFork: true });
    expect(readEvent('issue_comment', pullRequestComment())).toMatchObject({ fromFork: true });
    expect(readEvent('schedule', {})).toMatchObject({ fromFork: false });
  });

  it.each([
    ['pull_request', {}, 'pull_request'],
    ['pull_request', null, 'content'],
    [
      'merge_group',
      { merge_group: { base_sha: OLD, head_sha: '--output=x' } },
      'merge_group.head_sha',
    ],
    ['push', { ...push(OLD, NEW), before: 'main' }, 'before'],
  ])('a payload of %s without what it needs is one clear line', (name, payload, place) => {
    expect(() => readEvent(name, payload)).toThrow(
      `The payload of the event ${name} has no usable ${place}: run this step on GitHub, or give base and head.`,
    );
  });
});
