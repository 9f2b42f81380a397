import type { Factor, RenderPlan } from '../plan.ts';

/** The values that a plan gives to what it can vary. */
export interface FactorValues {
  /** Seconds since 1970. */
  readonly time: number;
  readonly seed: number;
  readonly order: number;
  readonly host: string;
  readonly user: string;
  readonly zone: string;
  readonly locale: string;
  /** Variables that are not there otherwise. */
  readonly extra: Readonly<Record<string, string>>;
  readonly elsewhere: { readonly tree: boolean; readonly home: boolean };
  /** Whether git tells of uncommitted work. */
  readonly disturbed: boolean;
}

/**
 * The pinned values differ from what machines really have, so that they are never met by chance. The second
 * zone is near, so that it does not undo what the clock moved: eleven hours and fourteen are one.
 */
const ZONES = ['UTC', 'Africa/Johannesburg', 'America/St_Johns'];
const LOCALES = ['C.UTF-8', 'de_DE.UTF-8', 'fr_FR.UTF-8'];
const USERS = ['runner', 'visitor', 'deploy'];
const HOSTS = ['build-1', 'worker-2', 'node-3'];

/**
 * What a plan makes of each factor.
 * @param moment what the pinned clock shows, in whole seconds since 1970
 */
export function factorValues({ varied, variant }: RenderPlan, moment: number): FactorValues {
  const has = (factor: Factor): boolean => varied.includes(factor);
  const pick = (values: readonly string[], factor: Factor): string =>
    (has(factor) ? values[1 + (variant % (values.length - 1))] : values[0]) ?? '';
  return {
    time: shifted(moment, varied, variant),
    seed: has('seed') ? variant : 0,
    order: has('order') ? variant : 0,
    zone: pick(ZONES, 'timezone'),
    locale: pick(LOCALES, 'locale'),
    user: pick(USERS, 'user'),
    host: pick(HOSTS, 'host'),
    extra: has('environment') ? { DEPLOYMENT_REGION: `region-${variant}` } : {},
    elsewhere: { tree: has('cwd'), home: has('home') },
    disturbed: has('git'),
  };
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The clock moved by the varied steps. Seconds, minutes and hours go up or down so that no larger unit
 * changes, and nearly by half of it, so that what is rounded (a quarter of an hour, a part of the day)
 * changes too; a day is 400 of them, so that month, year and day of the week do.
 */
export function shifted(moment: number, varied: readonly Factor[], variant: number): number {
  const turn = variant % 5;
  let time = moment;
  if (varied.includes('clock-second')) time += within(time, 1, MINUTE, 25 + turn);
  if (varied.includes('clock-minute')) time += within(time, MINUTE, HOUR, 25 + turn);
  // Eleven hours on another machine (variant 2): morning is evening then, and am is nearly always pm.
  if (varied.includes('clock-hour')) time += within(time, HOUR, DAY, 7 + ((turn + 2) % 5));
  if (varied.includes('clock-day')) time += 400 * DAY * (1 + turn);
  return time;
}

/** A number of units, at most half of the larger one; backwards where forwards would carry into that. */
function within(time: number, unit: number, larger: number, steps: number): number {
  const inside = Math.floor((time % larger) / unit);
  return (inside + steps < larger / unit ? steps : -steps) * unit;
}

/** The variables that carry the variation, also to programs that no hook enters. */
export function variables({
  zone,
  locale,
  user,
  host,
  seed,
  extra,
}: FactorValues): Record<string, string> {
  return {
    TZ: zone,
    LANG: locale,
    LC_ALL: locale,
    USER: user,
    LOGNAME: user,
    HOSTNAME: host,
    // Python takes 32 bits.
    PYTHONHASHSEED: String(seed % 4_294_967_296),
    ...extra,
  };
}
