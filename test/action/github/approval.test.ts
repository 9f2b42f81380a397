import { expect, it } from 'vitest';
import { gitHubApi } from '../../../src/action/github/api.ts';
import { type FakeGitHubOptions, fakeGitHub } from '../../support/github.ts';

it.each<[string, FakeGitHubOptions, boolean]>([
  ['approved', { approvals: ['approved'] }, true],
  ['rejected', { approvals: ['rejected'] }, false],
  ['not looked at', {}, false],
  [
    'kept from the token',
    { approvals: ['approved'], faults: [{ method: 'GET', status: 403 }] },
    false,
  ],
])('a run that is %s', async (_, options, expected) => {
  await using github = await fakeGitHub(options);
  const api = gitHubApi({ token: 'ghs_token', url: github.url, repository: 'octo/shop' });
  expect(await api.isApproved('123')).toBe(expected);
  expect(github.problems).toEqual([]);
  expect(github.requests[0]).toContain('/repos/octo/shop/actions/runs/123/approvals');
});
