import { describe, expect, test } from 'vitest';
import { HANDBOOK, anthropicBody, systemBlock } from '../support/requests.ts';
import { line, onLoopback } from '../support/probing.ts';

describe('across the deploy', () => {
  const base = (body: Parameters<typeof line>[0]) => line(body, { side: 'base' });
  const blocks = (...texts: readonly string[]) =>
    anthropicBody({ tools: [], system: texts.map((text) => systemBlock(text)) });

  test("base's request comes first, and what head reads of it survives", async () => {
    const { measured } = await onLoopback([
      base(blocks(HANDBOOK, 'Old rules.')),
      line(blocks(HANDBOOK, 'New rules.')),
    ]);
    expect(measured).toMatchObject({ outcome: 'pass', calls: 5, hits: 3 });
    const { survival } = measured;
    expect(survival?.note).toBeNull();
    expect(survival?.tokens).toBeGreaterThan(5_000);
    expect(survival?.tokens).toBeLessThan(survival?.of ?? 0);
    expect(measured.opinion).toMatchObject({ acrossDeploy: 'system_changed', agrees: true });
  });

  test('what head caches no longer does not count as written by somebody else', async () => {
    const shorter = {
      system: [systemBlock(HANDBOOK), { type: 'text', text: 'Rules.' }],
      tools: [],
    };
    const { measured } = await onLoopback([
      base(blocks(HANDBOOK, 'Rules.')),
      line(anthropicBody(shorter)),
    ]);
    expect(measured.survival?.note).toBeNull();
    expect(measured.survival?.tokens).toBeGreaterThan(5_000);
  });

  test('nothing survives a change at the front', async () => {
    const { measured } = await onLoopback([
      base(blocks(`Old. ${HANDBOOK}`)),
      line(blocks(`New. ${HANDBOOK}`)),
    ]);
    expect(measured.survival).toMatchObject({ tokens: 0, expected: 0, note: null });
  });

  test('the same prefix needs no call of base', async () => {
    const { measured } = await onLoopback([base(anthropicBody()), line(anthropicBody())]);
    expect(measured).toMatchObject({ calls: 4, survival: null });
  });

  test('what somebody else wrote before is told from what survives', async () => {
    const changed = line(blocks(`New. ${HANDBOOK}`), { case: 'b' });
    const { run } = await onLoopback([
      base(blocks(`Old. ${HANDBOOK}`)),
      line(blocks(`New. ${HANDBOOK}`)),
      base(blocks(`Older. ${HANDBOOK}`, 'x')),
      changed,
      { ...base(blocks(`Older. ${HANDBOOK}`, 'x')), case: 'b' },
    ]);
    const second = run.results.find(({ target }) => target.case === 'b')?.measurement;
    expect(second?.survival).toMatchObject({ tokens: null });
    expect(second?.survival?.note).toContain('in the cache already');
  });
});
