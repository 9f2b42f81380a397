import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInputs } from '../../src/action/inputs.ts';
import { probeTrace } from '../../src/action/probe-trace.ts';
import type { Step } from '../../src/action/step.ts';
import { PULL_REQUEST, START } from '../../src/cli/demo/example.ts';
import { startLoopback } from '../../src/fake-provider/cached/provider.ts';
import { transcript } from '../cli/transcript.ts';
import { KEY, stillClock } from '../support/probing.ts';
import { type TemporaryRepository, temporaryRepository } from '../support/repository.ts';
import { HANDBOOK, anthropicBody, systemBlock } from '../support/requests.ts';

const HEAD = '2'.repeat(40);

let base: TemporaryRepository;
let temporary: string;
let provider: Awaited<ReturnType<typeof startLoopback>>;
const clock = stillClock();
beforeAll(async () => {
  base = await temporaryRepository();
  await base.commit('Base', {
    'prompt-cache-guard.yml':
      'defaults: { model: claude-sonnet-5 }\nprobe: { budget_usd: 1, max_calls: 30 }\n',
  });
  temporary = await mkdtemp(path.join(tmpdir(), 'job-'));
  provider = await startLoopback({ now: () => clock.seconds });
});
afterAll(async () => {
  await provider.close();
  await base[Symbol.asyncDispose]();
  await rm(temporary, { recursive: true });
});

/** A request of base, and the one that head makes of it. */
const before = anthropicBody();
const after = anthropicBody({ system: [systemBlock(`${HANDBOOK}\nBe brief.`)] });
const changed = [
  { prompt: 'support', side: 'base', request: before },
  { prompt: 'support', side: 'head', request: after },
];

interface Job {
  readonly lines?: readonly object[];
  readonly report?: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: Step['event'];
  readonly approved?: boolean;
  readonly requests?: string;
}

const EVENT = {
  kind: 'pull-request',
  name: 'pull_request',
  number: 2,
  base: '',
  head: HEAD,
} as const;

/** Probes as the job of its own does. */
async function job({ lines = changed, report, inputs = {}, event, approved, requests }: Job) {
  const folder = await mkdtemp(path.join(temporary, 'artifact-'));
  const file = (name: string) => path.join(folder, name);
  await writeFile(file('requests.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
  if (report !== undefined) await writeFile(file('report.json'), JSON.stringify(report));
  const given = {
    'probe-requests': requests ?? file('requests.jsonl'),
    ...(report !== undefined && { 'probe-report': file('report.json') }),
    ...inputs,
  };
  const env = {
    ...base.env,
    INPUT_PROBE: 'auto',
    'INPUT_ANTHROPIC-API-KEY': KEY,
    ANTHROPIC_BASE_URL: provider.url,
    ...Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const step = {
    inputs: readInputs(env),
    workflow: { workspace: base.dir, temporary, run: '123' },
    event: event ?? { ...EVENT, fromFork: false },
    folder: base.dir,
    api: { isApproved: async () => approved === true },
  } as unknown as Step;
  return await probeTrace(step, env, clock);
}

describe('a job of its own, with the key and without the code of the change', () => {
  it('measures what the change touches, and tells it in outputs, in a report and in a summary', async () => {
    const { report, outcome } = await job({});
    expect(report.probes).toMatchObject([
      {
        prompt: 'support',
        fails: false,
        measured: { outcome: 'pass', costUsd: expect.any(Number) },
      },
    ]);
    expect(report.probes[0]?.measured.survival?.of).toBeGreaterThan(1000);
    expect(outcome).toMatchObject({ exitCode: 0, failure: null, isNews: false });
    expect(outcome.outputs).toMatchObject({ verdict: 'pass', 'hit-ratio': '1' });
    expect(outcome.markdown(10_000)).toContain('`support`');
    expect(JSON.stringify([report, outcome, outcome.markdown(10_000)])).not.toContain(KEY);
  });

  it('takes what check wrote of a repository as it is', async () => {
    await using repository = await temporaryRepository();
    await repository.commit('Base', START.files);
    await repository.startBranch('topic');
    await repository.commit('Head', PULL_REQUEST.files);
    const [requests, report] = ['requests.jsonl', 'report.json'].map((name) =>
      path.join(temporary, name),
    );
    const args = [
      '--all',
      '--format',
      'json',
      '--output',
      `${report}`,
      '--requests',
      `${requests}`,
    ];
    await transcript(['check', '--base', 'main', ...args], {
      cwd: repository.dir,
      env: repository.env,
    });
    const { report: found } = await job({
      requests: `${requests}`,
      inputs: { 'probe-report': `${report}` },
    });
    expect(found.probes.map(({ prompt, measured }) => `${prompt} ${measured.outcome}`)).toEqual([
      'support pass',
      'triage pass',
    ]);
    expect(found.probes.map(({ measured }) => measured.survival?.tokens)).toEqual([0, 0]);
    expect(found.notes).toContain('1 not probed: the change does not touch what is cached.');
  });

  it('keeps its report within what a comment takes', async () => {
    const { outcome } = await job({});
    expect(Buffer.byteLength(outcome.markdown(300))).toBeLessThanOrEqual(300);
  });

  it('leaves alone what the change does not touch', async () => {
    const lines = [
      { prompt: 'support', side: 'base', request: before },
      { prompt: 'support', side: 'head', request: before },
    ];
    const { report } = await job({ lines, inputs: { probe: 'required' } });
    expect(report).toMatchObject({ verdict: 'pass', probes: [], totals: { calls: 0 } });
    expect(report.notes).toEqual(['1 not probed: the change does not touch what is cached.']);
  });

  it('fails without a call what the report finds volatile, if the change made it so', async () => {
    const finding = { code: 'volatile-prefix', severity: 'error' };
    const of = (status: string) => ({
      prompts: [
        { id: 'support', case: 'default', conversation: '1', findings: [{ ...finding, status }] },
      ],
    });
    const { report } = await job({ report: of('introduced') });
    expect(report).toMatchObject({ verdict: 'fail', totals: { calls: 0 } });
    const old = await job({ report: of('pre-existing') });
    expect(old.report).toMatchObject({ verdict: 'pass', probes: [] });
    expect(old.report.notes).toEqual(['1 not probed: volatile at base already.']);
  });

  it('fails for no prompt that base does not have', async () => {
    const short = { ...anthropicBody({ tools: [], system: [systemBlock('Be brief.')] }) };
    const lines = [{ prompt: 'new', side: 'head', request: short }];
    const { report } = await job({ lines });
    expect(report).toMatchObject({
      verdict: 'pass',
      probes: [{ measured: { outcome: 'not-cached' } }],
    });
    const both = await job({
      lines: [...lines, { prompt: 'new', side: 'base', request: before }],
    });
    expect(both.report.verdict).toBe('fail');
    expect(both.outcome).toMatchObject({
      exitCode: 1,
      failure: expect.stringContaining('probe failed'),
    });
  });

  it.each<[string, Job, string]>([
    ['a fork', { event: { ...EVENT, fromFork: true } }, 'nobody approved this run'],
    [
      'a model that base does not name',
      { lines: [{ prompt: 'p', request: anthropicBody({ model: 'claude-opus-5' }) }] },
      'under models',
    ],
    [
      "a server's tool",
      {
        lines: [
          {
            prompt: 'p',
            request: anthropicBody({
              tools: [{ type: 'web_search_20250305', name: 'web_search' }],
            }),
          },
        ],
      },
      'It holds /tools/0/type',
    ],
  ])('makes no call for %s', async (_, given, reason) => {
    const { report } = await job(given);
    expect(report.probes[0]?.measured).toMatchObject({ outcome: 'skipped', calls: 0 });
    expect(report.probes[0]?.measured.reason).toContain(reason);
    const required = await job({
      ...given,
      lines: [...(given.lines ?? changed)],
      inputs: { probe: 'required' },
    });
    expect(required.report.verdict).toBe(given.lines === undefined ? 'fail' : 'pass');
  });

  it('calls for a fork where a reviewer approved the run', async () => {
    const { report } = await job({ event: { ...EVENT, fromFork: true }, approved: true });
    expect(report.probes[0]?.measured.outcome).toBe('pass');
  });

  it.each<[string, Job, string]>([
    [
      'a file that is not there',
      { requests: 'nowhere.jsonl' },
      'names no file that can be read (ENOENT)',
    ],
    ['a folder', { requests: '.' }, 'names no file'],
    ['a report of another kind', { report: [] }, 'no JSON report of this program'],
    ['no request', { lines: [] }, 'holds no request'],
  ])('says in one line what is wrong: %s', async (_, given, message) => {
    await expect(job(given)).rejects.toThrow(message);
  });

  it('follows no link of an artifact, and takes no file that is too large', async () => {
    const folder = path.join(temporary, 'odd');
    await mkdir(folder);
    const file = (name: string) => path.join(folder, name);
    await writeFile(file('large.jsonl'), '');
    await truncate(file('large.jsonl'), 17 * 1024 * 1024);
    await expect(job({ requests: file('large.jsonl') })).rejects.toThrow('more than 16 MB');
    await symlink(file('large.jsonl'), file('link.jsonl'));
    await expect(job({ requests: file('link.jsonl') })).rejects.toThrow('a folder or a link');
  });
});
