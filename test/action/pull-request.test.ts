import { describe, expect, it } from 'vitest';
import { fakeGitHub } from '../support/github.ts';
import { TOKEN, placed, steps } from '../support/steps.ts';

const suite = steps();

describe('a pull request that breaks a cached prefix', () => {
  it('fails in the end, with outputs, summary, annotations and a comment in front of that', async () => {
    await using github = await fakeGitHub();
    const result = await suite.stepOf(suite.red, { github });
    expect(result.code).toBe(1);
    expect(result.outputs).toMatchObject({
      verdict: 'fail',
      changed: 'true',
      'changed-count': '2',
    });
    expect(result.summary.split('\n')[0]).toMatch(/^### ❌ Prompt cache: 1 problem blocks/);
    expect(placed(result, 'error')).toEqual(['prompts/triage.request.json:7']);
    const [comment] = github.comments;
    expect(comment?.body.split('\n').slice(0, 2)).toEqual([
      '<!-- prompt-cache-guard:v1 key=Prompts/guard/. -->',
      result.summary.split('\n')[0],
    ]);
    expect(result.outputs['comment-url']).toContain(`#issuecomment-${comment?.id}`);
    const last = result.commands.at(-1);
    expect(last?.name).toBe('error');
    expect(last?.value).toMatch(
      /^Prompt cache: 1 problem blocks.* git fetch origin [0-9a-f]{40} && npx prompt-cache-guard check --base [0-9a-f]{40} --head [0-9a-f]{40}$/,
    );
  });

  it('compares the merge commit with its first parent, which a shallow clone fetches by the token', async () => {
    const before = suite.red.server.authorizations.length;
    const result = await suite.stepOf(suite.red, { inputs: { comment: 'never' }, fresh: true });
    const report = JSON.parse(await result.file('report-path'));
    expect([report.base.sha, report.head.sha]).toEqual([suite.red.base, suite.red.merge]);
    expect(suite.red.server.authorizations.slice(before)).toContain(
      `basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`,
    );
    expect(result.raw.replace(`::add-mask::${TOKEN}`, '')).not.toContain(TOKEN);
  });

  it('with its head checked out is compared with where it left base, which GitHub is asked for', async () => {
    const forked = await suite.red.origin.git('merge-base', suite.red.base, suite.red.head);
    await using github = await fakeGitHub({
      mergeBase: (base, head) =>
        base === suite.red.base && head === suite.red.head ? forked : null,
    });
    const result = await suite.stepOf(suite.red, { github, at: suite.red.head, fresh: true });
    const report = JSON.parse(await result.file('report-path'));
    expect([report.base.sha, report.head.sha]).toEqual([forked, suite.red.head]);
    expect(github.requests[0]).toMatch(/^GET \/repos\/octo\/shop\/compare\/.* 200$/);
  });

  it(
    'finds where it left base by itself where GitHub does not say',
    { tags: ['slow'] },
    async () => {
      const forked = await suite.red.origin.git('merge-base', suite.red.base, suite.red.head);
      const result = await suite.stepOf(suite.red, {
        at: suite.red.head,
        fresh: true,
        inputs: { 'github-token': TOKEN, comment: 'never' },
      });
      expect(JSON.parse(await result.file('report-path')).base.sha).toBe(forked);
    },
  );

  it('on pull_request_target is fetched: its base is what is checked out there', async () => {
    await using github = await fakeGitHub();
    const run = { github, event: 'pull_request_target', at: suite.red.base, fresh: true };
    const result = await suite.stepOf(suite.red, run);
    const report = JSON.parse(await result.file('report-path'));
    expect(report.head.sha).toBe(suite.red.head);
    expect([result.code, github.comments.length]).toEqual([1, 1]);
  });

  it('leaves the requests of both sides in a file', async () => {
    const result = await suite.stepOf(suite.red, { inputs: { comment: 'never' } });
    const lines = (await result.file('requests-path')).trimEnd().split('\n');
    expect(new Set(lines.map((line) => JSON.parse(line).side))).toEqual(new Set(['base', 'head']));
  });
});
