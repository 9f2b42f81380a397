import type { Cause, Varies } from '../finding.ts';
import { type Flip, type Origin, namesProcess } from './attribution.ts';
import { isOrder } from './repeat-spot.ts';

/** What a moving clock can write; another shape under it is a coincidence of digits. */
const OF_CLOCK: ReadonlySet<Cause> = new Set<Cause>([
  'timestamp',
  'date',
  'age',
  'signed-url',
  'uuid',
  'random-id',
]);

const OF_TIME: ReadonlySet<Cause> = new Set<Cause>(['timestamp', 'date', 'age']);

const OF_MACHINE: Readonly<Partial<Record<Origin, Cause>>> = {
  home: 'path',
  cwd: 'path',
  git: 'git',
  user: 'user',
  host: 'host',
  timezone: 'timezone',
  locale: 'locale',
  environment: 'environment',
};

/** Why a place varies: what flips it decides, the shape of its bytes names it where it can. */
export function causeOfFlip(flip: Flip): Cause {
  const { spot, origin, varies } = flip;
  // A locale sorts otherwise; another home folder or host does not.
  const isSorting = origin === 'locale' || origin === 'timezone';
  if (origin === 'order' || (isOrder(spot) && !isSorting)) return 'unordered';
  const ofMachine = OF_MACHINE[origin];
  if (ofMachine !== undefined) return ofMachine;
  if (origin === 'clock') return ofClock(spot.shape, varies);
  if (namesProcess(spot)) return 'process';
  // Another seed moves no clock: that a value drawn with it reads like an age is chance.
  const isChance = origin === 'seed' && spot.shape !== null && OF_TIME.has(spot.shape);
  return (isChance ? null : spot.shape) ?? drawn(spot.before ?? spot.after ?? '');
}

function ofClock(shape: Cause | null, varies: Varies): Cause {
  if (shape !== null && OF_CLOCK.has(shape)) return shape;
  return varies === 'day' ? 'date' : 'timestamp';
}

/** What a value out of a generator is, where no pattern knows it. */
function drawn(value: string): Cause {
  const bytes = value.trim();
  if (/^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(bytes)) return 'random';
  const isToken = /^[\w.~+/=:-]{6,}$/.test(bytes) && /\d/.test(bytes) && /[A-Za-z]/.test(bytes);
  // nanoid and the like may have no digit, but no word is spelt like that.
  const isMixed = /^[\w-]{12,}$/.test(bytes) && /[a-z][A-Z]|[A-Z]{2,}[a-z]/.test(bytes);
  return isToken || isMixed ? 'random-id' : 'unknown-volatile';
}
