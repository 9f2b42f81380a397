import { describe, expect, test } from 'vitest';
import { type Observation, attribute } from '../../../../src/findings/axes/attribution.ts';
import { causeOfFlip } from '../../../../src/findings/axes/repeat-cause.ts';
import { varyingRuns } from '../../../../src/findings/axes/repeat-text.ts';
import type { Spot } from '../../../../src/findings/axes/repeat-spot.ts';
import type { Factor } from '../../../../src/render/plan.ts';

/** The places where two renders of a system prompt differ. */
const spots = (before: string, after: string): readonly Spot[] =>
  varyingRuns(before, after).map(({ start, end, startAfter, endAfter, shape }) => ({
    kind: 'text',
    turn: 0,
    section: 'system',
    unit: 1,
    path: '/text',
    span: { start, end },
    before: before.slice(start, end),
    after: after.slice(startAfter, endAfter),
    label: '',
    shape,
  }));

const seen = (varied: readonly Factor[], found: readonly Spot[]): Observation => ({
  varied,
  searched: 'whole',
  spots: found,
});
const told = (...observations: readonly Observation[]) =>
  attribute(observations).map((flip) => [causeOfFlip(flip), flip.varies]);

const shifted = spots('It is 09:05 now.', 'It is 11:05 now.');
const later = spots('It is 09:05 now.', 'It is 09:06 now.');

describe('a time of day that differs between renders', () => {
  test('has the shape of one, without seconds and without a word that says so', () => {
    expect(shifted.map(({ shape }) => shape)).toEqual(['timestamp']);
    expect(later.map(({ shape }) => shape)).toEqual(['timestamp']);
    expect(spots('Platform 9 of 12', 'Platform 7 of 12').map(({ shape }) => shape)).toEqual([null]);
  });

  test('is a clock, where no other clock reached the program and a zone shifts it', () => {
    expect(told(seen(['timezone'], shifted))).toEqual([['timestamp', 'minute']]);
  });

  test('is one too where a minute passed in a render that varied something else', () => {
    expect(told(seen(['git'], later))).toEqual([['timestamp', 'minute']]);
  });

  test('is the zone, where another clock reached the program and left it as it was', () => {
    expect(told(seen(['clock-minute'], []), seen(['timezone'], shifted))).toEqual([
      ['timezone', 'machine'],
    ]);
  });

  test('leaves what is no time of day to what flips it', () => {
    expect(told(seen(['timezone'], spots('Zone: UTC', 'Zone: CAT')))).toEqual([
      ['timezone', 'machine'],
    ]);
  });
});
