import { describe, expect, it } from 'vitest';
import { KEY } from '../support/probing.ts';
import { pullRequestOf } from '../support/pull-request.ts';
import { fakeGitHub } from '../support/github.ts';
import { bundleRunner } from '../support/runner.ts';
import { TOKEN, named, notices, placed, steps } from '../support/steps.ts';

// What a process adds to what test/action/ shows of the sources: entry, exit code, log, and the files beside it.
const suite = steps({ machineOf: bundleRunner });

describe('the committed Action, as a process on its own', () => {
  it('fails a pull request that breaks a cached prefix, and tells it everywhere', async () => {
    await using github = await fakeGitHub();
    const result = await suite.stepOf(suite.red, { github });
    expect(result.code).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'fail', 'changed-count': '2' });
    expect(placed(result, 'error')).toEqual(['prompts/triage.request.json:7']);
    expect(github.comments[0]?.body.split('\n')[1]).toBe(result.summary.split('\n')[0]);
    expect(result.commands.at(-1)?.name).toBe('error');
    expect(result.raw.replace(`::add-mask::${TOKEN}`, '')).not.toContain(TOKEN);
  });

  it('passes one that changes no prompt', async () => {
    const result = await suite.stepOf(suite.green, { inputs: { comment: 'never' } });
    expect([result.code, result.outputs['verdict']]).toEqual([0, 'pass']);
  });

  it('runs a command of the repository with what it preloads', async () => {
    const body = `{ model: 'claude-sonnet-5', max_tokens: 9, messages: [{ role: 'user', content: String(Date.now()) }] }`;
    await using pull = await pullRequestOf(
      {
        'prompt-cache-guard.yml': 'prompts: [{ id: planner, render: node planner.mjs }]\n',
        'planner.mjs': `console.log(JSON.stringify(${body}));\n`,
      },
      TOKEN,
    );
    const result = await suite.stepOf(pull, { inputs: { comment: 'never' } });
    expect(result.raw).toMatch(/^head: rendered/m);
    const [, time] = /"content":"(\d+)"/.exec(await result.file('requests-path')) ?? [];
    // The clock that commands see starts at a day of its own.
    expect(new Date(Number(time)).toISOString()).toMatch(/^2026-01-0/);
  });

  it('says in one line what cannot be done', async () => {
    const inputs = { comment: 'never', config: 'prompts.yml' };
    const result = await suite.stepOf(suite.red, { inputs });
    expect(result.code).toBe(2);
    expect(named(result, 'error').map(({ value }) => value)).toEqual([
      expect.stringContaining("There is no config 'prompts.yml' at head"),
    ]);
  });

  it("fails by a code of its own where the runner's files cannot be written", async () => {
    await using machine = await bundleRunner();
    const { origin } = suite.red;
    const env = { GITHUB_OUTPUT: '/nowhere/output' };
    const run = { workspace: origin.dir, event: 'pull_request', payload: {}, env };
    expect((await machine.run(run)).code).toBe(3);
  });

  it('masks a key before it says anything, and passes on an event that compares nothing', async () => {
    const inputs = { 'anthropic-api-key': KEY };
    const result = await suite.stepOf(suite.red, {
      event: 'schedule',
      payload: { schedule: '0 0 * * *' },
      inputs,
    });
    expect(result.code).toBe(0);
    expect(result.commands.slice(0, 2).map(({ value }) => value)).toContain(KEY);
    expect(notices(result)[0]).toContain('Nothing was compared.');
  });
});
