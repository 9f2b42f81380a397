import { describe, expect, it } from 'vitest';
import { CacheTracker, fingerprint } from '../../src/index.ts';
import { claudeMessage, claudeUsage } from '../support/loopback.ts';
import { HANDBOOK, anthropicBody, systemBlock } from '../support/requests.ts';

/**
 * Of the fifteen groups of faults that were found in an earlier tracker of this kind, by reading and
 * running it: each is a test here. Number 13, 14, 15 of them; the others stand beside this file.
 */
describe('13. what is kept', () => {
  const other = (id: number) => anthropicBody({ system: [systemBlock(`${id} ${HANDBOOK}`)] });

  it('lets no busy prefix push a quiet one out', () => {
    const tracker = new CacheTracker({ retention: { lastCalls: 5 } });
    tracker.record({ request: other(1), usage: claudeUsage(0, 1) });
    for (let call = 0; call < 100; call++)
      tracker.record({ request: other(2), usage: claudeUsage(1, 0) });
    expect(tracker.byPrefix().get(fingerprint(other(1)))).toMatchObject({ calls: 1 });
    expect(tracker.calls()).toHaveLength(6);
  });

  it('folds evicted prefixes into `other`: totals never shrink', () => {
    const tracker = new CacheTracker({ retention: { maxPrefixes: 3 } });
    for (let id = 0; id < 10; id++) {
      tracker.record({ request: other(id), usage: claudeUsage(100, 0) });
      expect(tracker.aggregate().tokensReadFromCache).toBe(100 * (id + 1));
    }
    const figures = tracker.byPrefix();
    expect([figures.size, figures.get('other')?.calls]).toEqual([4, 7]);
    const sum = [...figures.values()].reduce((all, { calls }) => all + calls, 0);
    expect(sum).toBe(tracker.aggregate().calls);
  });

  it('folds what was idle, by the settings of its name', () => {
    let now = 1_000_000;
    const tracker = new CacheTracker({
      clock: () => now,
      retention: { idleTtlMs: 10_000_000, byName: { quick: { idleTtlMs: 1_000 } } },
    });
    tracker.record({ request: other(1), usage: claudeUsage(0, 1), name: 'quick' });
    now += 5_000;
    tracker.record({ request: other(2), usage: claudeUsage(0, 1) });
    expect([...tracker.byPrefix().keys()]).toEqual([fingerprint(other(2)), 'other']);
  });

  it('folds what was idle by its name behind an older one that is kept for longer', () => {
    let now = 1_000_000;
    const tracker = new CacheTracker({
      clock: () => now,
      retention: { byName: { quick: { idleTtlMs: 1_000 } } },
    });
    tracker.record({ request: other(1), usage: claudeUsage(0, 1) });
    tracker.record({ request: other(2), usage: claudeUsage(0, 1), name: 'quick' });
    now += 5_000;
    tracker.record({ request: other(3), usage: claudeUsage(0, 1) });
    expect([...tracker.byPrefix().keys()]).toEqual([
      ...[1, 3].map((id) => fingerprint(other(id))),
      'other',
    ]);
  });

  it('counts in a window what was folded since', () => {
    let now = 60_000_000;
    const tracker = new CacheTracker({ clock: () => now, retention: { maxPrefixes: 3 } });
    const send = (id: number) => tracker.record({ request: other(id), usage: claudeUsage(1, 0) });
    for (let id = 0; id < 10; id++) send(id);
    now += 600_000;
    // One that was folded comes back, and pushes another one out whose time is past.
    for (const id of [0, 1, 2, 3, 4]) send(id);
    expect([tracker.window(60), tracker.window(3600)].map(({ calls }) => calls)).toEqual([5, 15]);
    expect(tracker.window(3600).tokensReadFromCache).toBe(15);
  });

  it('counts in a window what is no longer kept whole, beside an older call of a log', () => {
    const now = 60_000_000;
    const tracker = new CacheTracker({ clock: () => now, retention: { lastCalls: 3 } });
    for (let call = 0; call < 5; call++)
      tracker.record({ request: other(1), usage: claudeUsage(1, 0) });
    tracker.record({ request: other(1), usage: claudeUsage(1, 0), at: 1 });
    expect(tracker.window(3600).calls).toBe(5);
  });

  it('keeps what a log of other days brought beside what is live', () => {
    const tracker = new CacheTracker();
    tracker.record({ request: other(1), usage: claudeUsage(0, 1), at: '2025-01-01T00:00:00Z' });
    tracker.record({ request: other(2), usage: claudeUsage(0, 1) });
    expect([...tracker.byPrefix().keys()]).toEqual([1, 2].map((id) => fingerprint(other(id))));
    expect([tracker.window(3600).calls, tracker.aggregate().calls]).toEqual([1, 2]);
  });

  it('is forgotten by reset()', () => {
    const tracker = new CacheTracker();
    tracker.record({ request: other(1), usage: claudeUsage(0, 1), run: 'r' });
    tracker.reset();
    expect([
      tracker.aggregate().calls,
      tracker.calls().length,
      tracker.byPrefix().size,
      tracker.run('r').calls,
    ]).toEqual([0, 0, 0, 0]);
  });
});

describe('14. time, and faults of the tracker', () => {
  it('measures windows by a clock that never goes back', () => {
    let now = 10_000_000;
    const tracker = new CacheTracker({ clock: () => now });
    tracker.record({ request: anthropicBody(), usage: claudeUsage(0, 10) });
    now += 120_000;
    tracker.record({ request: anthropicBody(), usage: claudeUsage(10, 0) });
    now -= 3_600_000;
    expect([tracker.window(60).calls, tracker.window(3600).calls]).toEqual([1, 2]);
  });

  it('takes whole minutes where the calls themselves are no longer kept', () => {
    let now = 60_000_000;
    const tracker = new CacheTracker({ clock: () => now, retention: { lastCalls: 1 } });
    for (let minute = 0; minute < 5; minute++) {
      for (let call = 0; call < 4; call++)
        tracker.record({ request: anthropicBody(), usage: claudeUsage(1, 0) });
      now += 60_000;
    }
    expect([tracker.window(90).calls, tracker.window(3600).calls]).toEqual([8, 20]);
  });

  it('survives whatever it is given', async () => {
    const said: string[] = [];
    const tracker = new CacheTracker({ onDiagnostic: ({ code }) => said.push(code) });
    const loop: Record<string, unknown> = { model: 'claude-sonnet-5' };
    loop['messages'] = [loop];
    const hostile = {
      get model() {
        throw new Error('a getter that throws');
      },
      messages: [],
    };
    const odd = [
      loop,
      hostile,
      { messages: (function* () {})() },
      [],
      { model: 4, system: 7 },
      new Map(),
    ];
    const create = tracker.wrap(async (_request: unknown) => claudeMessage(claudeUsage(1, 1)));
    for (const request of odd) expect((await create(request)).id).toBe('msg_1');
    expect((await create(undefined)).id).toBe('msg_1');
    expect(tracker.aggregate()).toMatchObject({ calls: 7, tokensReadFromCache: 7 });
    expect(tracker.wrap({})).toEqual({});
    expect(said).toContain('unsupported-client');
  });

  it('records failed calls, names, runs, ids and attempts', async () => {
    const tracker = new CacheTracker();
    const fail = tracker.wrap(
      async (_request: object) => Promise.reject(Object.assign(new Error('No.'), { status: 500 })),
      { name: 'support' },
    );
    await tracker.run('nightly', () => fail(anthropicBody()).catch(() => {}));
    expect(tracker.calls()).toMatchObject([
      { name: 'support', run: 'nightly', status: 500, error: 'Error', attempt: 1 },
    ]);
    expect(tracker.run('nightly')).toMatchObject({ calls: 1, errors: 1, costUsd: null });
    expect(tracker.run('nightly').latencyMs).toBeGreaterThanOrEqual(0);
  });
});

describe('15. what was saved', () => {
  it('is negative for a write that nobody has read yet, and the sum says when it paid', () => {
    const tracker = new CacheTracker();
    const saved = [claudeUsage(0, 6000), claudeUsage(6000, 0), claudeUsage(6000, 0)].map(
      (usage, at) => tracker.record({ request: anthropicBody(), usage, at })?.costSavedUsd ?? 0,
    );
    expect(saved.map(Math.sign)).toEqual([-1, 1, 1]);
    expect(tracker.aggregate().costSavedUsd).toBeCloseTo(
      saved.reduce((all, one) => all + one),
      12,
    );
  });
});
