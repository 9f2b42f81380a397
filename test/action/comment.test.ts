import { describe, expect, it } from 'vitest';
import { fromFork, pullRequest } from '../support/events.ts';
import { fakeGitHub } from '../support/github.ts';
import { pullRequestOf } from '../support/pull-request.ts';
import { TOKEN, notices, placed, steps } from '../support/steps.ts';

const suite = steps();

describe('the comment', () => {
  it('is not written where nothing changed, and turns green where there is one', async () => {
    await using github = await fakeGitHub();
    expect((await suite.stepOf(suite.green, { github })).outputs).toMatchObject({
      changed: 'false',
      'changed-count': '0',
      'comment-url': '',
    });
    expect(github.comments).toEqual([]);
    await suite.stepOf(suite.red, { github });
    const result = await suite.stepOf(suite.green, { github });
    expect(result.code).toBe(0);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('### ✅ Prompt cache: passed');
    expect(result.outputs['comment-url']).toContain(`#issuecomment-${github.comments[0]?.id}`);
  });

  it('is written all the same with always, and never with never', async () => {
    await using github = await fakeGitHub();
    await suite.stepOf(suite.green, { github, inputs: { comment: 'always' } });
    expect(github.comments).toHaveLength(1);
    const before = github.requests.length;
    await suite.stepOf(suite.red, { github, inputs: { comment: 'never' } });
    expect(github.requests.slice(before)).toEqual([]);
  });

  it('has a key of its own where the workflow gives one', async () => {
    await using github = await fakeGitHub();
    for (const key of ['eu', 'x --> @octocat'])
      await suite.stepOf(suite.red, { github, inputs: { 'comment-key': key } });
    expect(github.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- prompt-cache-guard:v1 key=eu -->',
      '<!-- prompt-cache-guard:v1 key=x%20;%2d;%2d;%3e;%20;%40;octocat -->',
    ]);
  });

  it('is one for each folder of a repository that is guarded by itself', async () => {
    await using github = await fakeGitHub();
    const text = 'You answer the mail of a shop, politely.\n';
    await using pull = await pullRequestOf(
      { 'apps/a/prompts/mail.md': text, 'apps/b/prompts/chat.md': text },
      TOKEN,
    );
    for (const folder of ['apps/a', 'apps/b'])
      await suite.stepOf(pull, { github, inputs: { 'working-directory': folder } });
    const [a, b, ...more] = github.comments.map(({ body }) => body);
    expect(more).toEqual([]);
    expect([a?.includes('mail.md'), a?.includes('chat.md')]).toEqual([true, false]);
    expect([b?.includes('mail.md'), b?.includes('chat.md')]).toEqual([false, true]);
  });

  it.each([['a fork', fromFork]])(
    'of %s, whose token may not write: a notice names the permission, all else is there',
    async (_, derive) => {
      await using github = await fakeGitHub({ faults: [{ method: 'POST', status: 403 }] });
      const payload = derive(pullRequest(suite.red.base, suite.red.head));
      const result = await suite.stepOf(suite.red, { github, payload });
      expect(result.code).toBe(1);
      expect(notices(result)).toEqual([
        'No comment was written. The token may not write comments: add `permissions: { contents: read, pull-requests: write }` to the job. On pull requests from forks and from Dependabot GitHub gives no such token; the job summary has the report.',
      ]);
      expect(result.summary).toContain('### ❌');
      expect(placed(result, 'error')).toHaveLength(1);
    },
  );

  it('needs a token, and says so', async () => {
    const result = await suite.stepOf(suite.green, {
      payload: pullRequest(suite.green.base, suite.green.head),
      inputs: { 'github-token': ' ', base: suite.green.merge, head: suite.green.merge },
    });
    expect(notices(result)).toEqual(['No comment was written: the input github-token is empty.']);
    expect(result.code).toBe(0);
  });
});
