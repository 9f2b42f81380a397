import type { CalmAlerts } from './alerts/calm.ts';
import type { RetentionOptions } from './book/retention.ts';
import type { TrackerOptions } from './options.ts';

/** What a setting may be. */
interface Range {
  readonly least: number;
  readonly most?: number;
  readonly isWhole?: true;
}

/** Of the settings that are numbers. */
type Ranges<T> = {
  readonly [K in keyof T as NonNullable<T[K]> extends number ? K : never]-?: Range;
};

const SHARE: Range = { least: 0, most: 1 };
const AMOUNT: Range = { least: 0 };
const COUNT: Range = { least: 0, isWhole: true };
const FROM_ONE: Range = { least: 1, isWhole: true };

const RETENTION: Ranges<RetentionOptions> = {
  buckets: FROM_ONE,
  bucketMs: { least: 1 },
  lastCalls: COUNT,
  idleTtlMs: AMOUNT,
  maxPrefixes: FROM_ONE,
};
const ALERTS: Ranges<CalmAlerts> = {
  windowSeconds: { least: 1 },
  minSamples: FROM_ONE,
  windows: FROM_ONE,
  margin: SHARE,
  cooldownSeconds: AMOUNT,
  maxNotices: COUNT,
};

/**
 * The options, where their numbers make sense: a threshold of 60 alerts at every call, one that is not a
 * number never, and neither would be noticed.
 *
 * @throws RangeError that names the setting.
 */
export function checkedOptions(options: TrackerOptions): TrackerOptions {
  const { retention, alerts } = options;
  check('', options, { missAlertThreshold: SHARE });
  check('retention.', retention, RETENTION);
  for (const [name, own] of Object.entries(retention?.byName ?? {}))
    check(`retention.byName['${name}'].`, own, RETENTION);
  check('alerts.', alerts, ALERTS);
  return options;
}

function check(
  where: string,
  given: object | undefined,
  ranges: Readonly<Record<string, Range>>,
): void {
  for (const [key, range] of Object.entries(ranges)) {
    const value: unknown = given === undefined ? undefined : Reflect.get(given, key);
    if (value === undefined || isIn(value, range)) continue;
    const { least, most, isWhole } = range;
    const what = isWhole === true ? 'a whole number' : 'a number';
    const limits = most === undefined ? `of ${least} or more` : `from ${least} to ${most}`;
    const shown = typeof value === 'number' ? `${value}` : JSON.stringify(value);
    throw new RangeError(
      `CacheTracker: ${where}${key} is ${shown}, where ${what} ${limits} is expected.`,
    );
  }
}

function isIn(value: unknown, { least, most = Infinity, isWhole }: Range): boolean {
  if (typeof value !== 'number' || !(value >= least && value <= most)) return false;
  return isWhole !== true || value === Infinity || Number.isInteger(value);
}
