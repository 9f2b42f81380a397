import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CacheTracker, type Notice } from '../../src/index.ts';
import { type Loopback, claudeUsage } from '../support/loopback.ts';
import { HANDBOOK, anthropicBody, systemBlock } from '../support/requests.ts';

const missed = claudeUsage(0, 6000);
const hit = claudeUsage(6000, 0);

let server: Loopback | undefined;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'production-'));
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(folder, { recursive: true });
});

describe('figures', () => {
  /** Calls of one prompt, so many seconds apart. */
  function calls(count: number, every: number, usage = hit) {
    let now = Date.parse('2026-11-30T00:00:30Z');
    const notices: Notice[] = [];
    const tracker = new CacheTracker({
      clock: () => now,
      alerts: { senders: [{ send: async (notice) => void notices.push(notice) }] },
    });
    for (let call = 0; call < count; call += 1) {
      now += every * 1000;
      tracker.record({ request: anthropicBody(), usage, name: 'support' });
    }
    return { tracker, notices };
  }

  test('of a window are all of its calls, or say how far back they are', () => {
    const { tracker } = calls(1_440, 5);
    const hour = tracker.window(3_600);
    // Whole minutes: those in which the window begins are in it.
    expect(hour.calls).toBeGreaterThanOrEqual(720);
    expect(hour.calls).toBeLessThan(733);
    expect(hour.covers).toBe(3_600);
    const day = tracker.window(86_400);
    expect(day.covers).toBeLessThan(3_661);
    expect(day.calls).toBeLessThan(740);
    expect(calls(20, 5).tracker.window(86_400)).toMatchObject({ calls: 20, covers: 86_400 });
  });

  test('tell calls that write at the same time what one would write for all', () => {
    const tracker = new CacheTracker();
    for (let call = 0; call < 5; call += 1)
      tracker.record({
        request: anthropicBody(),
        usage: missed,
        at: 1_000 + call / 10,
        latencyMs: 4_000,
        ttfbMs: 2_000,
      });
    expect(tracker.aggregate()).toMatchObject({
      doubleWrites: 4,
      tokensDoubleWritten: 24_000,
      misses: 0,
      byReason: { cold: 1, not_yet_visible: 4 },
    });
    expect(tracker.aggregate().costOfCachingUsd).toBeGreaterThan(0);
  });

  test('for Prometheus only rise by calls, whatever is evicted', () => {
    let now = Date.parse('2026-11-30T00:00:00Z');
    const tracker = new CacheTracker({ clock: () => now });
    const record = (prompt: string) =>
      tracker.record({
        request: anthropicBody({ system: [systemBlock(`${prompt} ${HANDBOOK}`)] }),
        usage: hit,
      });
    const total = () =>
      [...tracker.prometheus().matchAll(/^prompt_cache_calls_total\{.*\} (\d+)$/gm)].reduce(
        (sum, [, value]) => sum + Number(value),
        0,
      );
    for (let call = 0; call < 50; call += 1) record('nightly');
    expect(total()).toBe(50);
    for (let hour = 0; hour < 30; hour += 1) {
      now += 3_600_000;
      record('daily');
    }
    expect([total(), tracker.byPrefix().has('other')]).toEqual([80, true]);
  });

  test('of few calls count on until they are enough to alert', async () => {
    // Every 16 s there are 18 of them in a window: fewer than the 20 that are asked for.
    const { tracker, notices } = calls(200, 16, missed);
    await tracker.flush();
    expect(notices.map(({ kind, name }) => [kind, name])).toEqual([['firing', 'support']]);
  });
});
