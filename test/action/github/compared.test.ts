import { describe, expect, it } from 'vitest';
import { comparedCommits } from '../../../src/action/github/compared.ts';
import { readEvent } from '../../../src/action/github/event.ts';
import { mergeGroup, pullRequest, push, recorded } from '../../support/events.ts';

const BASE = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const MERGE = 'c'.repeat(40);
const OTHER = 'd'.repeat(40);

const ofPullRequest = readEvent('pull_request', pullRequest(BASE, HEAD));
const merged = { sha: MERGE, parents: [OTHER, HEAD] };

describe('which commits are compared', () => {
  it('of a pull request: the merge commit that is checked out, and its first parent', () => {
    expect(comparedCommits(ofPullRequest, {}, merged)).toEqual({
      kind: 'commits',
      base: OTHER,
      head: MERGE,
    });
  });

  it.each([
    ['its head is checked out', { sha: HEAD, parents: [BASE] }],
    ['its base is checked out', { sha: BASE, parents: [OTHER] }],
    ['a merge of something else is checked out', { sha: MERGE, parents: [BASE, OTHER] }],
    ['an octopus is checked out', { sha: MERGE, parents: [BASE, HEAD, OTHER] }],
    ['nothing is checked out', null],
  ])('of a pull request of which %s: head, and where it left base', (_, checkedOut) => {
    expect(comparedCommits(ofPullRequest, {}, checkedOut)).toEqual({
      kind: 'commits',
      target: BASE,
      head: HEAD,
    });
  });

  it('of a merge group: its two commits', () => {
    const event = readEvent('merge_group', mergeGroup(BASE, HEAD));
    expect(comparedCommits(event, {}, merged)).toEqual({ kind: 'commits', base: BASE, head: HEAD });
  });

  it('of a push: before and after; of a new branch, what the default branch lacks', () => {
    const pushed = (payload: unknown) => comparedCommits(readEvent('push', payload), {}, null);
    expect(pushed(push(BASE, HEAD))).toEqual({ kind: 'commits', base: BASE, head: HEAD });
    const created = recorded('push.created');
    expect(pushed(created)).toEqual({ kind: 'commits', base: undefined, head: created['after'] });
    expect(pushed(recorded('push.deleted'))).toEqual({
      kind: 'nothing',
      reason: 'The branch was deleted.',
    });
  });

  it('of any other event: none', () => {
    const event = readEvent('schedule', { schedule: '0 0 * * *' });
    expect(comparedCommits(event, {}, merged)).toMatchObject({ kind: 'nothing' });
  });

  it('inputs win over every event', () => {
    const given = { base: 'v1', head: 'v2' };
    for (const event of [ofPullRequest, readEvent('schedule', {})])
      expect(comparedCommits(event, given, merged)).toEqual({ kind: 'commits', ...given });
  });

  it('one input alone leaves the other side to the event', () => {
    expect(comparedCommits(ofPullRequest, { base: 'v1' }, merged)).toMatchObject({
      base: 'v1',
      head: MERGE,
    });
    expect(comparedCommits(ofPullRequest, { head: 'topic' }, merged)).toEqual({
      kind: 'commits',
      head: 'topic',
      target: BASE,
    });
    const scheduled = readEvent('schedule', {});
    expect(comparedCommits(scheduled, { base: 'v1' }, merged)).toEqual({
      kind: 'commits',
      base: 'v1',
      head: undefined,
    });
  });
});
