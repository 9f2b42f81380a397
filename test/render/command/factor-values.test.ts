import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shifted, factorValues } from '../../../src/render/command/factor-values.ts';
import { FACTORS, type Factor, OTHER_MACHINE, PINNED } from '../../../src/render/plan.ts';
import { MOMENT } from './workbench.ts';

/** Seconds, minutes, hours and days of a moment, in UTC. */
function parts(seconds: number) {
  const text = new Date(seconds * 1_000).toISOString();
  return {
    'clock-second': text.slice(17, 19),
    'clock-minute': text.slice(14, 16),
    'clock-hour': text.slice(11, 13),
    'clock-day': text.slice(0, 10),
  };
}

const STEPS = ['clock-second', 'clock-minute', 'clock-hour', 'clock-day'] as const;
const moments = fc.integer({ min: 1_000_000_000, max: 2_000_000_000 });
const variants = fc.integer({ min: 1, max: 1_000 });

describe('the clock', () => {
  it('changes in what is varied, and in nothing larger or smaller', () => {
    fc.assert(
      fc.property(moments, variants, fc.subarray([...STEPS]), (moment, variant, varied) => {
        const before = parts(moment);
        const after = parts(shifted(moment, varied, variant));
        for (const step of STEPS) expect(before[step] !== after[step]).toBe(varied.includes(step));
      }),
    );
  });
});

/** What programs round a time to. */
const ROUNDED: readonly (readonly [string, Factor, (date: Date) => number])[] = [
  ['ten seconds', 'clock-second', (date) => Math.floor(date.getUTCSeconds() / 10)],
  ['five minutes', 'clock-minute', (date) => Math.floor(date.getUTCMinutes() / 5)],
  ['a quarter of an hour', 'clock-minute', (date) => Math.floor(date.getUTCMinutes() / 15)],
  ['a part of the day', 'clock-hour', (date) => Math.floor(date.getUTCHours() / 6)],
];

describe('a clock that is rounded', () => {
  it.each(ROUNDED)('to %s changes too', (_, factor, rounded) => {
    const at = (seconds: number) => rounded(new Date(seconds * 1_000));
    const { variant } = OTHER_MACHINE;
    fc.assert(
      fc.property(moments, (moment) => {
        expect(at(shifted(moment, [factor], variant))).not.toBe(at(moment));
      }),
    );
  });
});

describe('another machine', () => {
  it('has another part of the day where it is, and another hour on a dial', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const { time, zone } = factorValues(OTHER_MACHINE, moment);
        const there = hourIn(zone, time);
        const here = hourIn('UTC', moment);
        expect(Math.floor(there / 6)).not.toBe(Math.floor(here / 6));
        expect(there % 12).not.toBe(here % 12);
      }),
    );
  });
});

function hourIn(timeZone: string, seconds: number): number {
  const form = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone });
  return Number(form.format(new Date(seconds * 1_000)));
}

describe('a variation', () => {
  it('differs from the pinned one in what is varied alone, whatever the variant', () => {
    const pinned = factorValues(PINNED, MOMENT);
    fc.assert(
      fc.property(variants, fc.constantFrom(...FACTORS), (variant, factor) => {
        const varied = factorValues({ varied: [factor], variant }, MOMENT);
        const changed = Object.keys(pinned).filter(
          (name) =>
            JSON.stringify(Reflect.get(varied, name)) !== JSON.stringify(Reflect.get(pinned, name)),
        );
        expect(changed).toEqual([MEMBERS[factor]]);
      }),
    );
  });
});

/** Where each factor shows. */
const MEMBERS: Readonly<Record<Factor, string>> = {
  'clock-second': 'time',
  'clock-minute': 'time',
  'clock-hour': 'time',
  'clock-day': 'time',
  seed: 'seed',
  order: 'order',
  timezone: 'zone',
  locale: 'locale',
  home: 'elsewhere',
  user: 'user',
  host: 'host',
  cwd: 'elsewhere',
  git: 'disturbed',
  environment: 'extra',
};
