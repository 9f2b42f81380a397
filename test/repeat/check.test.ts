import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { reportOf, reportOn } from '../check/support.ts';
import { type Files, temporaryRepository } from '../support/repository.ts';
import { findingsOf } from './programs.ts';

const CONFIG = 'version: 1\nprompts:\n  - { id: planner, render: node planner.mjs }\n';

/** A program whose prompt holds what an expression gives. */
const planner = (expression: string): Files => ({
  'prompt-cache-guard.yml': CONFIG,
  'planner.mjs': `import { hostname } from 'node:os';
const text = 'You plan.\\n' + (${expression}) + '\\n' + 'Be kind. '.repeat(2_000);
const system = [{ type: 'text', text, cache_control: { type: 'ephemeral' } }];
const messages = [{ role: 'user', content: 'Hi.' }];
console.log(JSON.stringify({ model: 'claude-sonnet-5', max_tokens: 9, system, messages }));
`,
});

const CLOCK = "'It is ' + new Date().toISOString().slice(11, 19)";
// Dozens of programs are started, on a machine that may be busy.
const PATIENCE = { timeout: 60_000 };

describe('a prompt of a command', PATIENCE, () => {
  test('that a pull request makes volatile fails, with the place and the way out', async () => {
    const report = await reportOn(planner("'Plan well.'"), planner(CLOCK));
    expect(report.verdict).toBe('fail');
    expect(report.totals).toMatchObject({ volatile: 1, changed: 0 });
    const [finding, ...more] = findingsOf(report, 'planner');
    expect(more).toEqual([]);
    expect(finding?.message).toMatch(
      /^The system prompt differs between two renders of the same commit when a second passes \(a time\); about [\d,]+ tokens are never read from the cache\.$/,
    );
    expect(finding?.fix).toMatch(
      /^Leave the time out, or move it behind the last cache breakpoint/,
    );
    expect(finding?.where).toMatchObject({ pointer: '/system/0/text', offset: 16, line: 2 });
  });

  test('that was volatile, and is edited beside it, does not fail', async () => {
    const head = `${CLOCK} + '\\nPlan twice.'`;
    const report = await reportOn(planner(CLOCK), planner(head));
    expect(report.verdict).toBe('pass');
    expect(findingsOf(report, 'planner').map(({ code, status }) => [code, status])).toEqual([
      ['volatile-prefix', 'pre-existing'],
      ['prefix-changed', 'introduced'],
    ]);
  });

  test('that the pull request adds is added, shows what varies, and fails nothing', async () => {
    const report = await reportOn({ 'README.md': 'x' }, planner(CLOCK));
    expect(report.prompts.map(({ status }) => status)).toEqual(['added']);
    expect(findingsOf(report, 'planner')).toMatchObject([
      { code: 'volatile-prefix', status: 'introduced', fails: false },
    ]);
    expect(report.verdict).toBe('pass');
  });

  test('that cannot live under another locale is varied in all else, and that is said', async () => {
    const fragile = `(() => {
      if (process.env.LC_ALL !== 'C.UTF-8') throw new Error('no such locale');
      return hostname();
    })()`;
    const report = await reportOn(planner("'Plan well.'"), planner(fragile));
    expect(findingsOf(report, 'planner')).toMatchObject([
      { causes: ['host'], severity: 'warning' },
    ]);
    expect(report.notes.join('\n')).toMatch(/planner: not varied, .*: the locale\./);
  });

  test('that runs once and not again is not analysed', async () => {
    const fragile = `(() => {
      const [first] = [Math.random()];
      if (Math.abs(first - START) > 1e-9) throw new Error('another seed');
      return 'x';
    })()`;
    // What the pinned generator draws first is found by asking it.
    await using repository = await temporaryRepository();
    await repository.commit('base', planner("'First: ' + Math.random()"));
    const { requests } = await check({
      repo: repository.dir,
      base: 'HEAD',
      env: repository.env,
    });
    const drawn = /First: (0\.\d+)/.exec(JSON.stringify(requests[0]?.request))?.[1] ?? '';
    await repository.git('checkout', '--quiet', '-b', 'pull-request');
    await repository.commit('head', planner(fragile.replace('START', drawn)));
    const report = await reportOf(repository);
    expect(report.verdict).toBe('error');
    expect(report.prompts[0]?.findings[0]?.message).toMatch(
      /^the second render of one commit failed, with other seeds and another order of files: /,
    );
  });

  test('is rendered as often as asked, on both sides', async () => {
    const phases: string[] = [];
    const progress = { phase: (text: string) => void phases.push(text) };
    await reportOn(planner("'Plan well.'"), { 'README.md': 'x' }, { repeat: 5, progress });
    expect(phases.filter((text) => text.startsWith('rendering planner at '))).toHaveLength(10);
  });
});
