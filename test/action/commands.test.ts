import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromFork, pullRequest } from '../support/events.ts';
import { type PullRequest, pullRequestOf } from '../support/pull-request.ts';
import { TOKEN, named, steps } from '../support/steps.ts';

const suite = steps({ pulls: false });

const PROGRAM = `
const system = 'x '.repeat(3000) + Object.entries(process.env).filter(([name, value]) => /^(INPUT|GITHUB|ACTIONS)_/.test(name) || value.includes('ghs_'));
console.error('::error::forged by a command');
if (process.env.BREAK) process.exit(1);
console.log(JSON.stringify({ model: 'claude-sonnet-5', max_tokens: 9, system, messages: [{ role: 'user', content: 'hi' }] }));
`;

let pull: PullRequest;
beforeAll(async () => {
  pull = await pullRequestOf(
    {
      'prompt-cache-guard.yml': 'prompts: [{ id: planner, render: node planner.mjs }]\n',
      'planner.mjs': PROGRAM,
    },
    TOKEN,
  );
});
afterAll(() => pull[Symbol.asyncDispose]());

describe('commands of the repository, in a step', () => {
  it('run on a pull request, from a fork too, and see no token', async () => {
    const payload = fromFork(pullRequest(pull.base, pull.head));
    const result = await suite.stepOf(pull, { payload, inputs: { comment: 'never' } });
    const planner = (await result.file('requests-path'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .find(({ prompt, side }) => prompt === 'planner' && side === 'head');
    expect(planner?.request.system).toMatch(/x $/);
    expect(result.outputs['verdict']).not.toBe('error');
    const [, group = ''] =
      /::group::Renders of planner\n([^]*?)::endgroup::/.exec(result.raw) ?? [];
    // Base does not have it yet: that is no failure to be told of.
    expect(result.raw).not.toContain('What planner at base said');
    expect(group).toMatch(/^head: rendered \(\d+\.\d s\)$/m);
    expect(group).toMatch(/^head, with another seed, order: rendered \(\d+\.\d s\)$/m);
  });

  it.each([
    [
      'with a key beside them',
      { inputs: { 'anthropic-api-key': 'sk-ant-1234' } },
      'allow-commands-with-keys',
    ],
    [
      'with a key in the environment, whoever it is for',
      { env: { GEMINI_API_KEY: 'AIza-of-the-step', AWS_SECRET_ACCESS_KEY: 'aws-of-the-step' } },
      'allow-commands-with-keys',
    ],
    [
      'on an event that anybody may have caused',
      { event: 'repository_dispatch', inputs: { base: 'main', head: 'HEAD' } },
      'set allow-commands to true',
    ],
    ['where they are off', { inputs: { 'allow-commands': 'false' } }, 'allow-commands: false'],
    [
      "for a fork's head on pull_request_target",
      {
        event: 'pull_request_target',
        fork: true,
        inputs: { 'allow-commands': 'true', 'allow-commands-with-keys': 'true' },
      },
      "Commands never run for a fork's head on pull_request_target",
    ],
  ])('do not run %s, which is said', async (_, run, words) => {
    const inputs = 'inputs' in run ? run.inputs : {};
    const fork = 'fork' in run && run.fork;
    const payload = pullRequest(pull.base, pull.head);
    const result = await suite.stepOf(pull, {
      ...('event' in run && { event: run.event }),
      ...('env' in run && { env: run.env }),
      payload: fork ? fromFork(payload) : payload,
      inputs: { comment: 'never', ...inputs },
    });
    expect(result.summary).toContain('not-analysed');
    expect(result.raw).not.toContain('forged by a command');
    const report = JSON.parse(await result.file('report-path'));
    const planner = report.prompts.find(({ id }: { id: string }) => id === 'planner');
    expect(planner.findings[0].message).toContain(words);
  });

  it('run beside a key where that is allowed, with the key masked', async () => {
    const key = 'AIza-of-the-step';
    const env = { GOOGLE_GENERATIVE_AI_API_KEY: key };
    const inputs = { comment: 'never', 'allow-commands-with-keys': 'true' };
    const result = await suite.stepOf(pull, { env, inputs });
    expect(named(result, 'add-mask').map(({ value }) => value)).toContain(key);
    expect(result.outputs['verdict']).not.toBe('error');
  });

  it('that fail are quoted in the log, and obeyed in nothing', async () => {
    const program = PROGRAM.replace('process.env.BREAK', 'true');
    await using broken = await pullRequestOf(
      {
        'prompt-cache-guard.yml': 'prompts: [{ id: planner, render: node planner.mjs }]\n',
        'planner.mjs': program,
      },
      TOKEN,
    );
    const result = await suite.stepOf(broken, { inputs: { comment: 'never' } });
    expect(result.log).toContain('::error::forged by a command');
    expect(named(result, 'error').map(({ value }) => value)).not.toContain('forged by a command');
  });
});
