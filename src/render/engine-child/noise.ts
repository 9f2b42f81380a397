import process from 'node:process';
import type { Noise } from './protocol.ts';

/** The clock and the random values of this process, which stand still between two `pin`s. */
export interface Pinned {
  pin(noise: Noise): void;
  /** Whether the clock or a random value was asked for since the last `pin`. */
  wasAsked(): boolean;
}

/** Takes over the clock and the random generator of this process, for good. */
export function takeOver(): Pinned {
  let now = 0;
  let state = 0;
  let asked = false;
  const clock = (): number => {
    asked = true;
    return now;
  };
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args: [], newTarget): object =>
      Reflect.construct(target, args.length === 0 ? [clock()] : args, newTarget),
    apply: () => new RealDate(clock()).toString(),
    get: (target, key, receiver): unknown =>
      key === 'now' ? clock : Reflect.get(target, key, receiver),
  });
  Math.random = () => {
    asked = true;
    // mulberry32: small, and any whole number is a seed.
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    pin({ time, seed, zone }) {
      now = time * 1_000;
      state = seed | 0;
      asked = false;
      // Node forgets what it knew of the time zone when this is assigned.
      process.env['TZ'] = zone;
    },
    wasAsked: () => asked,
  };
}
