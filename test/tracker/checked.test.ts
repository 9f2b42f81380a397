import { expect, it } from 'vitest';
import { CacheTracker, type RetentionOptions, type TrackerOptions } from '../../src/index.ts';
import { claudeUsage } from '../support/loopback.ts';
import { anthropicBody } from '../support/requests.ts';

const senders: [] = [];

it.each<[string, TrackerOptions]>([
  ['missAlertThreshold is 60, where a number from 0 to 1', { missAlertThreshold: 60 }],
  ['missAlertThreshold is NaN', { missAlertThreshold: Number.NaN }],
  ['missAlertThreshold is "0.6"', { missAlertThreshold: '0.6' as unknown as number }],
  ['retention.maxPrefixes is NaN', { retention: { maxPrefixes: Number.NaN } }],
  ['retention.bucketMs is 0', { retention: { bucketMs: 0 } }],
  ["retention.byName['a'].lastCalls is 2.5", { retention: { byName: { a: { lastCalls: 2.5 } } } }],
  ['alerts.windows is 0', { alerts: { senders, windows: 0 } }],
])('refuses a setting out of its range: %s', (words, options) => {
  expect(() => new CacheTracker(options)).toThrow(RangeError);
  expect(() => new CacheTracker(options)).toThrow(words);
});

it.each<[RetentionOptions, number]>([
  [{ lastCalls: 0 }, 0],
  [{ lastCalls: Infinity, idleTtlMs: Infinity }, 60],
  // From JavaScript: a setting that is read from somewhere.
  [{ lastCalls: undefined } as object, 50],
])(
  'takes the ends of the ranges, and what is undefined for what is left out: %o',
  (retention, kept) => {
    for (const missAlertThreshold of [0, 1]) {
      const tracker = new CacheTracker({ missAlertThreshold, retention });
      for (let call = 0; call < 60; call++)
        tracker.record({ request: anthropicBody(), usage: claudeUsage(1, 0) });
      expect(tracker.window(60).calls).toBe(60);
      expect(tracker.calls()).toHaveLength(kept);
    }
  },
);
