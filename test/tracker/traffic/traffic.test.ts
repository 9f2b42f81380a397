import { describe, expect, test } from 'vitest';
import { CacheTracker, type CallMetrics } from '../../../src/index.ts';
import { ExactProvider } from './exact-provider.ts';
import { BROKEN, HEALTHY, type Moment, RULES, rules, support } from './shapes.ts';

/** How calls come: how many seconds apart, how many prompts take turns on a client, in how many processes. */
interface Pace {
  readonly every: number;
  readonly prompts: number;
  readonly processes: number;
}

const PACES: Readonly<Record<string, Pace>> = {
  'every 5 s': { every: 5, prompts: 1, processes: 1 },
  'every 20 s, named by nobody, with another prompt': { every: 20, prompts: 2, processes: 1 },
  'every 70 s': { every: 70, prompts: 1, processes: 1 },
  'every 7 s, in three processes': { every: 7, prompts: 1, processes: 3 },
};
const CALLS = 36;
const START = Date.parse('2026-11-30T10:00:00Z') / 1000;
const OTHER = rules(80, 'the other prompt');

type Sends = (moment: Moment) => ReturnType<typeof support>;

/** Sends the calls of a prompt and of those beside it to a provider, a tracker in each process. */
function traffic(sends: Sends, { every, prompts, processes }: Pace, calls = CALLS * processes) {
  const provider = new ExactProvider();
  let at = START;
  const alerts: CallMetrics[] = [];
  const trackers = Array.from(
    { length: processes },
    () =>
      new CacheTracker({
        clock: () => at * 1000,
        onMissAlert: (call) => alerts.push(call),
      }),
  );
  const seen: CallMetrics[] = [];
  for (let call = 0; call < calls; call += 1) {
    for (let prompt = 0; prompt < prompts; prompt += 1) {
      at += every / prompts;
      const process = Math.floor(call / 12) % processes;
      const request = prompt === 0 ? sends({ call, at, process }) : support(OTHER, { call });
      const metrics = trackers[process]?.record({ request, usage: provider.answer(request, at) });
      if (prompt === 0 && metrics) seen.push(metrics);
    }
  }
  const sum = (of: (call: CallMetrics) => number | null) =>
    seen.reduce((total, call) => total + (of(call) ?? 0), 0);
  return {
    alerts,
    calls: seen,
    read: sum(({ read }) => read),
    ratio:
      sum((call) => Math.min(call.read ?? 0, call.expected ?? 0)) / sum((call) => call.expected),
    misses: seen.filter(({ isMiss }) => isMiss).length,
  };
}

describe.each(Object.entries(PACES))('calls %s', (_, pace) => {
  test.each(Object.entries(BROKEN))('%s', (_, { section, sends, held }) => {
    const { calls, ratio, read, alerts, misses } = traffic(sends, pace);
    // What a provider reads of this prompt, over what it reads where nothing varies.
    expect(Math.abs(ratio - read / traffic(held, pace).read)).toBeLessThan(0.02);
    const own = new Set(calls);
    const first = alerts.findIndex((call) => own.has(call));
    expect(alerts.every((call) => own.has(call))).toBe(true);
    const changed = calls.flatMap((call, at) => (call.headChanged ? [at] : []));
    const second = changed[pace.processes] ?? calls.length;
    expect(calls.indexOf(alerts[first] as CallMetrics)).toBeLessThanOrEqual(second + 5);
    expect(alerts.find(({ changed }) => changed !== null)?.changed).toBe(section);
    // From the first changed head on they are counted.
    expect(misses).toBe(
      calls.filter((call) => (call.read ?? 0) < 0.6 * (call.expected ?? 0)).length,
    );
    expect(misses).toBeGreaterThan(0);
  });

  test.each(Object.entries(HEALTHY))('%s: no alert', (_, sends) => {
    expect(traffic(sends, pace).alerts).toEqual([]);
  });
});

test('pauses beyond the life of what is cached are no misses', () => {
  const { alerts, misses, calls } = traffic(
    (moment) => support(RULES, moment),
    { every: 400, prompts: 1, processes: 1 },
    10,
  );
  expect([alerts.length, misses]).toEqual([0, 0]);
  expect(calls.slice(1).map(({ missReason }) => missReason)).toEqual(Array(9).fill('expired'));
});

describe('property 12: a head that changes every k calls, at any pace within the life', () => {
  const cases = [1, 2, 7, 20].flatMap((k) => [1, 200].map((every) => ({ k, every })));
  test.each(cases)('every $k calls, $every s apart', ({ k, every }) => {
    const pace = { every, prompts: 1, processes: 1 };
    const sends: Sends = (moment) =>
      support(`Epoch ${Math.floor(moment.call / k)}\n${RULES}`, moment);
    const { calls, ratio, read, alerts } = traffic(sends, pace, 60);
    const held = traffic((moment) => support(RULES, moment), pace, 60);
    expect(Math.abs(ratio - read / held.read)).toBeLessThan(0.02);
    const changes = Math.ceil(60 / k) - 1;
    expect(calls.filter(({ isMiss }) => isMiss)).toHaveLength(changes);
    expect(alerts.filter(({ isMiss }) => isMiss)).toHaveLength(Math.max(0, changes - 1));
  });
});

describe('what was silent once', () => {
  const ONE = { every: 10, prompts: 1, processes: 1 };

  test('forty users whose names stand in front, each coming too late for its own entry', () => {
    const { ratio, alerts, calls } = traffic(
      (moment) => support(`User ${moment.call % 40}\n${RULES}`, moment),
      ONE,
      120,
    );
    expect([ratio, alerts.length]).toEqual([0, 118]);
    expect(calls.filter(({ missReason }) => missReason === 'expired')).toEqual([]);
  });

  test('short processes, a clock, two calls each', () => {
    const provider = new ExactProvider();
    let [at, misses, reasons] = [START, 0, new Set<unknown>()];
    for (let process = 0; process < 30; process += 1) {
      const tracker = new CacheTracker({ clock: () => at * 1000 });
      for (const call of [0, 1]) {
        at += 5;
        const request = support(`Now ${at}\n${RULES}`, { call });
        const metrics = tracker.record({ request, usage: provider.answer(request, at) });
        if (call === 1) reasons.add(metrics?.missReason);
      }
      misses += tracker.aggregate().misses;
    }
    expect([misses, [...reasons]]).toEqual([30, ['system_changed']]);
  });

  test('sixty documents without a marker on the head in front of them: named once', () => {
    const { alerts, misses } = traffic(
      ({ call }) => ({
        ...support(RULES, { call }),
        system: [{ type: 'text', text: RULES }],
        messages: [
          {
            role: 'user',
            content: [
              {
                type: 'text',
                text: rules(100, `document ${call % 60}`),
                cache_control: { type: 'ephemeral' },
              },
              { type: 'text', text: `Question ${call}?` },
            ],
          },
        ],
      }),
      { every: 2, prompts: 1, processes: 1 },
      120,
    );
    expect([misses, alerts.map(({ changed }) => changed)]).toEqual([59, ['system']]);
  });

  test('a hundred tenants with their text in front of a shared template: said once', () => {
    const { alerts, misses } = traffic(
      (moment) =>
        support(`${rules(10, `tenant ${Math.floor(moment.call / 2)}`)}\n${RULES}`, moment),
      { every: 1, prompts: 1, processes: 1 },
      200,
    );
    expect([misses, alerts.length]).toEqual([99, 1]);
  });
});
