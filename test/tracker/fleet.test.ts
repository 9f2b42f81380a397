import { describe, expect, it } from 'vitest';
import { type CallMetrics, CacheTracker, fleetOf } from '../../src/index.ts';
import { metricsLine } from '../../src/tracker/export/line.ts';
import { claudeUsage } from '../support/loopback.ts';

const TEXT = 'Answer politely, briefly and only from the handbook. '.repeat(200);
const START = Date.parse('2026-11-30T10:00:00Z');

/** A process that writes its lines, as one of its own. */
function process(instance: string, lines: string[]) {
  const take = (call: CallMetrics) =>
    lines.push(metricsLine({ ...call, id: `${instance}-${call.seq}`, instance }));
  const tracker = new CacheTracker({
    service: { service: 'agents' },
    exporters: [{ record: take }],
  });
  return (second: number, [read, write]: readonly [number, number], system = TEXT) =>
    tracker.record({
      name: 'researcher',
      request: {
        model: 'claude-sonnet-5',
        max_tokens: 10,
        system: [{ type: 'text', text: system, cache_control: { type: 'ephemeral' } }],
        messages: [{ role: 'user', content: 'Hi?' }],
      },
      usage: claudeUsage(read, write),
      at: new Date(START + second * 1000),
    });
}

const WRITES = [0, 6000] as const;
const READS = [6000, 0] as const;

describe('a fleet', () => {
  it('is the sum of its processes, whatever the order of their lines', () => {
    const lines: string[] = [];
    const [one, two] = [process('a', lines), process('b', lines)];
    one(0, WRITES);
    two(60, READS);
    const { figures, passedOver } = fleetOf([
      ...lines.toReversed(),
      ...lines,
      '{"torn',
      '{"v":1,"kind":"diagnostic"}',
    ]);
    expect(figures).toMatchObject({
      calls: 2,
      tokensReadFromCache: 6000,
      tokensWrittenToCache: 6000,
    });
    const saved = 6000 * (2 - 0.2) - 6000 * (2.5 - 2);
    expect(figures.costSavedUsd).toBeCloseTo(saved / 1e6, 12);
    // Two that came twice, one that is torn, and one that is no call.
    expect(passedOver).toBe(4);
  });

  it('says what was saved in the last hour', () => {
    const lines: string[] = [];
    const one = process('a', lines);
    one(0, WRITES);
    one(3000, READS);
    one(3700, READS);
    const { figures } = fleetOf(lines, { since: START + 100_000 });
    expect(figures.calls).toBe(2);
    expect(figures.costSavedUsd).toBeCloseTo((2 * 6000 * 1.8) / 1e6, 12);
  });

  it('shares a prefix where processes read what others wrote, and not where each writes it', () => {
    const shared: string[] = [];
    process('a', shared)(0, WRITES);
    process('b', shared)(10, READS);
    const [prefix] = fleetOf(shared).byPrefix.values();
    expect(prefix).toMatchObject({ name: 'researcher', calls: 2 });
    expect(prefix?.instances.get('b')).toMatchObject({ readsOfOthers: 1, writesAgain: 0 });
    expect(prefix?.instances.get('a')).toMatchObject({ readsOfOthers: 0, writesAgain: 0 });
    const apart: string[] = [];
    for (const [at, name] of ['a', 'b', 'c'].entries()) process(name, apart)(at * 10, WRITES);
    const [again] = fleetOf(apart).byPrefix.values();
    expect([...(again?.instances.values() ?? [])].map(({ writesAgain }) => writesAgain)).toEqual([
      0, 1, 1,
    ]);
    expect(again?.instances.get('c')?.tokensWrittenAgain).toBe(6000);
  });

  it('names the section that differs between processes of one prompt, and who has which', () => {
    const lines: string[] = [];
    for (const name of ['a', 'b']) process(name, lines)(0, WRITES);
    process('c', lines)(5, WRITES, `Host c. ${TEXT}`);
    const [difference, ...more] = fleetOf(lines).differences;
    expect(more).toEqual([]);
    expect(difference).toMatchObject({
      name: 'researcher',
      section: 'system',
      versions: [{ instances: ['a', 'b'] }, { instances: ['c'] }],
    });
  });

  it('takes lines of other writers, which leave most out, and none whose numbers are none', () => {
    const plain = {
      v: 1,
      at: '2026-11-30T10:00:00Z',
      uncached: 40,
      read: 6000,
      write: 0,
      output: 5,
    };
    const { figures, passedOver } = fleetOf([plain, { ...plain, read: 'many' }, 7 as never]);
    expect(figures).toMatchObject({ calls: 1, tokensReadFromCache: 6000, costUsd: null });
    expect(passedOver).toBe(2);
  });
});
