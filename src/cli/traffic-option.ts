import { seconds } from '../repository/config/duration.ts';
import { usageError } from '../errors.ts';
import { type Traffic, trafficOf } from '../cache/play/traffic.ts';
import { didYouMean, quoted } from './suggest.ts';

const KEYS = ['requests_per_day', 'turns', 'pause'] as const;

/**
 * The traffic that `--traffic` describes, as the config's `traffic` in one line:
 * `requests_per_day=20000,turns=6,pause=30s`. Throws a usage error for what cannot be read.
 */
export function describedTraffic(written: string): Traffic {
  const said: Partial<Record<(typeof KEYS)[number], number>> = {};
  for (const part of written.split(',')) {
    const [name = '', value = ''] = part.trim().split('=', 2);
    const key = KEYS.find((each) => each === name);
    if (key === undefined) {
      throw usageError(
        `Traffic has no ${quoted(name)}.${didYouMean(name, KEYS)} --traffic takes ${KEYS.join(', ')}: requests_per_day=20000,turns=6,pause=30s.`,
      );
    }
    const number = key === 'pause' ? seconds(value) : numberOf(value);
    if (number === undefined || !isAllowed[key](number)) {
      throw usageError(`${key} of --traffic was given ${quoted(value)}: write ${ALLOWED[key]}.`);
    }
    said[key] = number;
  }
  return trafficOf(said);
}

const ALLOWED = {
  requests_per_day: 'a number above 0',
  turns: 'a whole number from 1 to 1,000',
  pause: 'a duration such as 30s, 5m or 1h',
} as const;

const isAllowed = {
  requests_per_day: (value: number) => value > 0,
  turns: (value: number) => Number.isInteger(value) && value >= 1 && value <= 1000,
  pause: (value: number) => value >= 0,
} as const;

function numberOf(written: string): number | undefined {
  return /^\d{1,15}(?:\.\d{1,9})?$/.test(written) ? Number(written) : undefined;
}
