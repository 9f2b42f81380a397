import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CheckProbe } from '../../src/check/options.ts';
import type { Judged } from '../../src/findings/finalise.ts';
import { probeFailed } from '../../src/report/figures/probed.ts';
import { belowThreshold } from '../../src/report/figures/threshold.ts';
import { startLoopback } from '../../src/fake-provider/cached/provider.ts';
import { accessFrom } from '../../src/probe/call/access.ts';
import { type Callers, callersFor } from '../../src/probe/call/callers.ts';
import { withoutCalls } from '../../src/probe/conclude.ts';
import type { Outcome } from '../../src/probe/measurement.ts';
import type { PromptStatus } from '../../src/report/report.ts';
import type { FakeServer } from '../../src/fake-provider/fake-server.ts';
import { pullRequest, reportOf } from '../check/support.ts';
import { KEY, stillClock } from '../support/probing.ts';
import type { TemporaryRepository } from '../support/repository.ts';
import { HANDBOOK } from '../support/requests.ts';

const measured = (outcome: Outcome) => withoutCalls(outcome, 'Because.');

describe('the finding of a probe', () => {
  const judge = (outcome: Outcome, status: PromptStatus, isRequired = false, old = false) => {
    const volatile: Judged[] = [];
    if (status === 'volatile')
      volatile.push({
        draft: { code: 'volatile-prefix' } as Judged['draft'],
        status: old ? 'pre-existing' : 'introduced',
        related: [],
      });
    const found = probeFailed(measured(outcome), isRequired, { status, judged: volatile });
    return found?.status ?? null;
  };

  test('is made of fail and not-cached, and of nothing else', () => {
    expect((['fail', 'not-cached'] as const).map((one) => judge(one, 'changed'))).toEqual([
      'introduced',
      'introduced',
    ]);
    for (const fine of ['pass', 'flaky', 'inconclusive', 'skipped'] as const)
      expect(judge(fine, 'changed')).toBeNull();
    expect(probeFailed(null, true, { status: 'changed', judged: [] })).toBeNull();
  });

  test('is made of what could not be measured where that is required', () => {
    expect(judge('skipped', 'unchanged', true)).toBe('introduced');
    expect(judge('inconclusive', 'changed', true)).toBe('introduced');
    expect(judge('flaky', 'changed', true)).toBeNull();
  });

  test('is pre-existing where base has the same bytes, or was as volatile', () => {
    expect(judge('not-cached', 'unchanged')).toBe('pre-existing');
    const survival = { tokens: null, of: 0, expected: 0, note: null };
    const uncached = { ...measured('not-cached'), survival };
    const old = probeFailed(uncached, false, { status: 'changed', judged: [] });
    expect(old?.status).toBe('pre-existing');
    expect(judge('fail', 'volatile', false, true)).toBe('pre-existing');
    expect(judge('fail', 'volatile')).toBe('introduced');
  });

  test('stands for the ratio that is asked for wherever the probe came to an end', () => {
    const low = { base: null, head: { tokenHitRatio: 0, prefixHitRatio: 0 } };
    const found = (outcome: Outcome) => belowThreshold(low, 0.8, measured(outcome)) !== null;
    expect(found('pass')).toBe(false);
    expect(found('flaky')).toBe(false);
    expect(found('fail')).toBe(false);
    expect(found('skipped')).toBe(true);
    expect(found('inconclusive')).toBe(true);
  });
});

describe('check with a probe', () => {
  const CONFIG = `version: 1
defaults: { provider: anthropic, model: claude-sonnet-5 }
prompts:
  - { id: bare, system: [{ file: a.md }], messages: [{ role: user, content: Hi. }] }
  - { id: edited, system: [{ file: b.md }], messages: [{ role: user, content: Hi. }] }
  - { id: unmarked, system: [{ file: c.md }], messages: [{ role: user, content: Hi. }] }
`;
  const MARKED = CONFIG.replace('file: c.md', 'file: c.md, cache_control: { type: ephemeral }');
  let repository: TemporaryRepository;
  let provider: FakeServer;
  const clock = stillClock();
  beforeAll(async () => {
    provider = await startLoopback({ now: () => clock.seconds });
    const texts = { 'a.md': HANDBOOK, 'b.md': `B. ${HANDBOOK}`, 'c.md': `C. ${HANDBOOK}` };
    repository = await pullRequest(
      { 'prompt-cache-guard.yml': MARKED, ...texts },
      { 'prompt-cache-guard.yml': CONFIG, 'b.md': `More. ${HANDBOOK}` },
    );
  });
  afterAll(async () => {
    await provider.close();
    await repository[Symbol.asyncDispose]();
  });

  const withKey = (): Callers =>
    callersFor(accessFrom({ ANTHROPIC_API_KEY: KEY, ANTHROPIC_BASE_URL: provider.url }));
  const withoutKey = (): Callers => callersFor(accessFrom({}));
  const run = (probe: Partial<CheckProbe>) =>
    reportOf(repository, { failOn: 'probe-failed', probe: { callers: withKey, clock, ...probe } });

  test('fails for what the pull request touches, and shows what was so before', async () => {
    const report = await run({ mode: 'auto' });
    expect(report.verdict).toBe('fail');
    expect(report.prompts.map(({ hitRatio }) => hitRatio.measured?.outcome)).toEqual([
      'not-cached',
      'not-cached',
      'not-cached',
    ]);
    const found = report.prompts.map(({ findings }) =>
      findings.find(({ code }) => code === 'probe-failed'),
    );
    expect(found).toMatchObject([
      { status: 'pre-existing', fails: false },
      { status: 'pre-existing', fails: false },
      {
        status: 'introduced',
        fails: true,
        message: expect.stringContaining('no marker') as string,
      },
    ]);
  });

  test('does nothing unless it is asked to', async () => {
    const report = await run({
      callers: () => {
        throw new Error('asked for keys');
      },
    });
    expect(report.prompts.map(({ hitRatio }) => hitRatio.measured)).toEqual([null, null, null]);
  });

  test('fails without a key only where it is required', async () => {
    expect((await run({ mode: 'auto', callers: withoutKey })).verdict).toBe('pass');
    const required = await run({ mode: 'required', callers: withoutKey });
    expect(required.verdict).toBe('fail');
    expect(required.prompts[0]?.findings.at(-1)).toMatchObject({
      code: 'probe-failed',
      message: 'The live probe: There is no key: set ANTHROPIC_API_KEY.',
    });
  });

  test('keeps to its budget', async () => {
    const report = await run({ mode: 'auto', maxCalls: 2 });
    expect(report.prompts.map(({ hitRatio }) => hitRatio.measured?.calls)).toEqual([0, 2, 0]);
  });
});
