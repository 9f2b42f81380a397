import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fakeGitHub } from '../support/github.ts';
import { fromFork, pullRequest } from '../support/events.ts';
import { KEY as PROBE_KEY } from '../support/probing.ts';
import { anthropicBody } from '../support/requests.ts';
import { runner } from '../support/runner.ts';
import { pullRequestOf } from '../support/pull-request.ts';
import { TOKEN, named, notices, placed, steps } from '../support/steps.ts';

const suite = steps();

describe('what cannot be done is one line, with every output set', () => {
  it.each([
    [
      { comment: 'sometimes' },
      "The input comment was given 'sometimes'; it takes always, on-change, never.",
    ],
    [{ config: 'prompts.yml' }, "There is no config 'prompts.yml' at head"],
    [{ base: 'no-such-branch' }, 'no-such-branch'],
    [{ base: '--output=x' }, '"--output=x" begins with a dash, which no ref does'],
    [{ 'working-directory': 'nowhere' }, 'run actions/checkout in front of this step'],
    [{ 'probe-report': 'report.json' }, 'The input probe-report goes with probe-requests'],
  ])('%j', async (inputs, message) => {
    const result = await suite.stepOf(suite.red, { inputs: { comment: 'never', ...inputs } });
    expect(result.code).toBe(2);
    expect(result.outputs).toMatchObject({ verdict: 'error', 'report-path': '' });
    expect(named(result, 'error').map(({ value }) => value)).toEqual([
      expect.stringContaining(message),
    ]);
    expect(result.summary).toMatch(/^### ❌ Prompt cache check could not run\n\n.+\n$/);
  });

  it('a comment that is there does not stay green', async () => {
    await using github = await fakeGitHub();
    await suite.stepOf(suite.green, { github, inputs: { comment: 'always' } });
    await suite.stepOf(suite.red, { github, inputs: { config: 'prompts.yml' } });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('### ❌ Prompt cache check could not run');
  });

  it('a payload that is none', async () => {
    const result = await suite.stepOf(suite.red, { payload: { zen: 'Design for failure.' } });
    expect(result.code).toBe(2);
    expect(named(result, 'error')[0]?.value).toContain('The payload of the event pull_request');
  });

  it('a runner whose files cannot be written', async () => {
    await using machine = await runner();
    const result = await machine.run({
      workspace: suite.red.origin.dir,
      event: 'pull_request',
      payload: pullRequest(suite.red.base, suite.red.head),
      env: { GITHUB_OUTPUT: '/nowhere/output' },
    });
    expect(result.code).toBe(3);
    expect(named(result, 'error').map(({ value }) => value)).toEqual([
      expect.stringMatching(/^The runner's own files cannot be written \(.*\/nowhere\/output.*\)/),
    ]);
  });

  it('a prompt that cannot be read is an error of its own, on its line', async () => {
    await using pull = await pullRequestOf({ 'prompts/triage.request.json': '{ "model": ' }, TOKEN);
    const result = await suite.stepOf(pull, { inputs: { comment: 'never' } });
    expect(result.code).toBe(3);
    expect(result.outputs['verdict']).toBe('error');
    expect(placed(result, 'error')).toEqual(['prompts/triage.request.json:1']);
  });
});

describe('the step with a probe', () => {
  it('probes in the same job for heads of the repository: without a key it is skipped', async () => {
    const inputs = { probe: 'required', comment: 'never', all: 'true' };
    const result = await suite.stepOf(suite.green, { inputs });
    expect(result.code).toBe(1);
    const report = JSON.parse(await result.file('report-path'));
    expect(report.prompts[0].hitRatio.measured).toMatchObject({ outcome: 'skipped', calls: 0 });
    expect(result.summary).toContain('There is no key: set ANTHROPIC_API_KEY');
  });

  it("never calls for a fork's head", async () => {
    const payload = fromFork(pullRequest(suite.green.base, suite.green.head));
    const inputs = { probe: 'auto', 'anthropic-api-key': PROBE_KEY, comment: 'never', all: 'true' };
    const result = await suite.stepOf(suite.green, { payload, inputs });
    expect(result.code).toBe(0);
    const report = JSON.parse(await result.file('report-path'));
    expect(report.prompts[0].hitRatio.measured).toMatchObject({ outcome: 'skipped' });
    expect(notices(result)).toEqual([]);
    expect(result.log + result.summary).not.toContain(PROBE_KEY);
  });

  it('compares nothing where it is given a trace, and hides the key that it holds', async () => {
    const temporary = await mkdtemp(path.join(tmpdir(), 'artifact-'));
    const trace = path.join(temporary, 'requests.jsonl');
    const lines = [{ prompt: PROBE_KEY, request: anthropicBody({ model: 'claude-opus-5' }) }];
    await writeFile(trace, lines.map((line) => JSON.stringify(line)).join('\n'));
    const inputs = { 'probe-requests': trace, 'anthropic-api-key': PROBE_KEY, comment: 'never' };
    const result = await suite.stepOf(suite.green, { inputs, at: suite.green.base });
    await rm(temporary, { recursive: true });
    expect(result.code).toBe(0);
    expect(result.outputs).toMatchObject({ verdict: 'pass', 'requests-path': '' });
    expect(result.log).toContain('skipped');
    expect(result.log).not.toContain(PROBE_KEY);
    expect(named(result, 'add-mask').map(({ value }) => value)).toContain(PROBE_KEY);
  });
});

describe('secrets', () => {
  const KEY = 'sk-ant-line-one\nline-two-of-it';

  it('are masked before anything else is printed, line by line', async () => {
    const inputs = { 'anthropic-api-key': KEY, 'openai-api-key': 'sk-openai-1234', comment: 'x' };
    const result = await suite.stepOf(suite.red, {
      inputs,
      env: { OPENAI_API_KEY: 'sk-env-5678' },
    });
    const commands = result.commands.map(({ name, value }) => `${name} ${value}`);
    const masks = [
      KEY,
      'sk-ant-line-one',
      'line-two-of-it',
      'sk-openai-1234',
      'sk-env-5678',
      TOKEN,
    ];
    expect(commands.slice(0, masks.length).toSorted()).toEqual(
      masks.map((mask) => `add-mask ${mask}`).toSorted(),
    );
  });

  it('stand in no summary and no comment, which nobody masks', async () => {
    await using github = await fakeGitHub();
    const inputs = { config: 'sk-openai-1234.yml', 'openai-api-key': 'sk-openai-1234' };
    const result = await suite.stepOf(suite.red, { github, inputs });
    expect(result.summary).toContain('\\*\\*\\*.yml');
    expect(result.summary + JSON.stringify(github.comments)).not.toContain('sk-openai');
  });
});

describe('a hostile repository', () => {
  const EVIL = '::add-mask::prefix\n##[add-path]/tmp/evil\n::error::forged\n::stop-commands::x';

  // No file can be called like that on Windows.
  it.skipIf(process.platform === 'win32')(
    'gives the runner no command, whatever its prompts, names and messages say',
    async () => {
      const body = { model: 'claude-sonnet-5', max_tokens: 9, system: 'x '.repeat(5000) };
      const request = (text: string) =>
        JSON.stringify({ ...body, messages: [{ role: 'user', content: text }] });
      const config = `prompts: [{ id: "::warning::name", file: "prompts/*.request.json" }]\n`;
      await using pull = await pullRequestOf(
        {
          'prompt-cache-guard.yml': config,
          'prompts/::error file=a,line=1::x.request.json': request(EVIL),
          'prompts/triage.request.json': EVIL,
        },
        TOKEN,
      );
      const result = await suite.stepOf(pull, { inputs: { comment: 'never' } });
      const names = new Set(result.commands.map(({ name }) => name));
      expect([...names].toSorted()).toEqual(
        [...names]
          .filter((name) =>
            ['add-mask', 'debug', 'endgroup', 'error', 'group', 'notice', 'warning'].includes(name),
          )
          .toSorted(),
      );
      expect(named(result, 'add-mask').map(({ value }) => value)).toEqual([TOKEN]);
      for (const { properties } of [...named(result, 'error'), ...named(result, 'warning')])
        expect(properties['title']).toMatch(/^Prompt cache/);
    },
  );
});

describe('another server', () => {
  it('of an enterprise is asked under its own address, and linked to', async () => {
    await using github = await fakeGitHub();
    await suite.stepOf(suite.red, { github });
    expect([...github.authorizations]).toEqual([`token ${TOKEN}`]);
    expect(github.comments[0]?.body).toContain(
      `(${suite.red.server.origin}/octo/shop/actions/runs/123)`,
    );
  });
});
