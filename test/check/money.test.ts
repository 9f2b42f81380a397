import { describe, expect, it } from 'vitest';
import { START, config, reportOn } from './support.ts';

const TRAFFIC = 'traffic: { requests_per_day: 20000, pause: 30s }\n';

/** A model bump under this policy of base. */
async function bump(policy: string) {
  const text = `${config()}${TRAFFIC}${policy}`;
  const base = { ...START, 'prompt-cache-guard.yml': text };
  const head = { 'prompt-cache-guard.yml': text.replace('claude-sonnet-5', 'claude-opus-4-8') };
  return await reportOn(base, head);
}

const increased = ({ prompts }: Awaited<ReturnType<typeof bump>>) =>
  prompts.flatMap(({ findings }) => findings.filter(({ code }) => code === 'cost-increased'));

describe('max_cost_increase', () => {
  it('fails a run whose input gets dearer by more than the percentage', async () => {
    const report = await bump('policy: { max_cost_increase: 10% }\n');
    expect(report.verdict).toBe('fail');
    const [finding] = increased(report);
    expect(finding).toMatchObject({ severity: 'error', status: 'introduced', fails: true });
    expect(finding?.message).toMatch(
      /^The predicted cost of input rises by \d+ % from \$\d\.\d\d to \$\d\.\d\d per 1,000 requests, more than the 10 % of max_cost_increase\.$/,
    );
  });

  it('fails a run that costs more dollars a day', async () => {
    const report = await bump('policy: { max_cost_increase: { per_day: 1 } }\n');
    expect(report.verdict).toBe('fail');
    expect(increased(report)[0]?.message).toMatch(
      /^The .* rises by \$[\d.]+ a day, more than the \$1\.00 of/,
    );
  });

  it.each(['10000%', '{ per_day: 1000 }'])('lets through what stays under %s', async (limit) => {
    const report = await bump(`policy: { max_cost_increase: ${limit} }\n`);
    expect(report.verdict).toBe('pass');
    expect(increased(report)).toEqual([]);
  });

  it('has no default', async () => {
    expect((await bump('')).verdict).toBe('pass');
  });
});

describe('money', () => {
  it('is the cost of the prompts at base and at head, and says what it stands on', async () => {
    const { money, prompts } = await bump('');
    const { base, head } = prompts[0]?.cost?.per1000Requests ?? {};
    expect(money).toEqual({
      currency: 'USD',
      per1000Requests: { base, head },
      perDay: { base: (base ?? 0) * 20, head: (head ?? 0) * 20 },
      traffic: 'config',
    });
  });

  it('is assumed where nobody said how much traffic there is', async () => {
    const { money } = await reportOn(START, { 'prompts/system.md': 'Short.\n' });
    expect(money.traffic).toBe('assumed');
  });
});
