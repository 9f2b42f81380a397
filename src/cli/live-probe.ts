import { setTimeout as wait } from 'node:timers/promises';
import type { CheckProbe } from '../check/options.ts';
import { accessFrom } from '../probe/call/access.ts';
import { callersFor } from '../probe/call/callers.ts';
import type { Clock } from '../probe/clock.ts';
import type { Host } from './host.ts';

/** The probe of `check`: as the configuration says, or made where it says nothing. */
export function checkProbe(asked: boolean, host: Host): CheckProbe {
  return {
    mode: asked ? 'auto' : undefined,
    callers: () => callersFor(accessFrom(host.env), { folder: host.cwd }),
    clock: clockOf(host),
  };
}

/** Real time, unless the process has another way to wait. */
export function clockOf({ pause }: Host): Clock {
  return {
    now: Date.now,
    pause: pause ?? ((milliseconds) => wait(milliseconds)),
    random: Math.random,
  };
}
