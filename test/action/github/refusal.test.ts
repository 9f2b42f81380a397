import { describe, expect, it } from 'vitest';
import { gitHubApi } from '../../../src/action/github/api.ts';
import { refusalOf } from '../../../src/action/github/refusal.ts';
import { fakeGitHub } from '../../support/github.ts';

describe('why a comment cannot be written', () => {
  it.each([
    [
      403,
      'Resource not accessible by integration',
      'The token may not write comments: add `permissions: { contents: read, pull-requests: write }` to the job. On pull requests from forks and from Dependabot GitHub gives no such token; the job summary has the report.',
    ],
    [404, 'Not Found', 'The token may not write comments: add `permissions'],
    [401, 'Bad credentials', 'GitHub does not accept the token of github-token (Bad credentials'],
    [403, 'You have exceeded a secondary rate limit', 'GitHub limits the rate of requests (You'],
    [
      403,
      'Unable to create comment because issue is locked.',
      'The conversation of the pull request is locked.',
    ],
    [502, 'Bad Gateway', 'GitHub answered 502 (Bad Gateway'],
  ])('%i %s', async (status, message, words) => {
    await using github = await fakeGitHub({ faults: [{ method: 'POST', status, message }] });
    const api = gitHubApi({ token: 'ghs_token', url: github.url, repository: 'octo/shop' });
    const error = await api.createComment(2, 'text').catch((thrown: unknown) => thrown);
    expect(refusalOf(error).startsWith(words)).toBe(true);
  });

  it('nobody answers', async () => {
    const url = await closedServer();
    const api = gitHubApi({ token: 'ghs_token', url, repository: 'octo/shop' });
    const error = await api.createComment(2, 'text').catch((thrown: unknown) => thrown);
    expect(refusalOf(error)).toMatch(/^GitHub could not be reached \(.+\)\.$/);
  });
});

async function closedServer(): Promise<string> {
  await using github = await fakeGitHub();
  return github.url;
}
