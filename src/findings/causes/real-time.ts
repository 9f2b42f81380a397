import type { RealTime } from '../../render/perturbation.ts';

const MINUTE = 60_000;
/** A program begins a moment before its render is over, and clocks are rounded. */
const SLACK = 2_000;

/**
 * Says whether a date with a time, or a Unix time, is what the machine's clock showed in that span: in UTC, or
 * in the machine's own zone. A pinned program never writes that, and a literal is it in one minute of its life.
 */
export function readsNow(value: string, now: RealTime): boolean {
  const digits = /^\d+$/.exec(value)?.[0];
  if (digits !== undefined) {
    const at = Number(digits) * (digits.length > 11 ? 1 : 1_000);
    return at >= now.from - SLACK && at <= now.to + SLACK;
  }
  const time = timeIn(value);
  if (time === null) return false;
  return momentsOf(now).some((moment) => time.reads(moment) && readsDay(time.rest, moment));
}

/** The same of a time of day without a date: one in 720 literals is it by chance. */
export function readsTimeOfDay(value: string, now: RealTime): boolean {
  const time = timeIn(value);
  return time !== null && momentsOf(now).some((moment) => time.reads(moment));
}

/** The same of a date without a time: a literal is it for a day. */
export function readsToday(value: string, now: RealTime): boolean {
  return momentsOf(now).some((moment) => readsDay(value, moment));
}

/** What a clock showed in that span, minute by minute, as the UTC fields of a date. */
function momentsOf({ from, to }: RealTime): readonly Date[] {
  const moments: Date[] = [];
  // A program runs for minutes at most; what takes longer is looked at in the minutes around its ends.
  const last = Math.min(to, from + 30 * MINUTE) + SLACK;
  for (let at = from - SLACK; at < last + MINUTE; at += MINUTE) {
    const moment = Math.min(at, last);
    const zone = new Date(moment).getTimezoneOffset() * MINUTE;
    moments.push(new Date(moment));
    if (zone !== 0) moments.push(new Date(moment - zone));
  }
  return moments;
}

interface Time {
  /** What stands around it. */
  readonly rest: string;
  reads(moment: Date): boolean;
}

function timeIn(value: string): Time | null {
  const compact = /^(\d{8})T(\d{2})(\d{2})/.exec(value);
  if (compact !== null) {
    const [, day = '', hour, minute] = compact;
    const rest = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
    return { rest, reads: showing(Number(hour), Number(minute)) };
  }
  const found = /(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?(?:\s?([AaPp])\.?[Mm]\.?)?/.exec(value);
  if (found === null) return null;
  const [whole, hour = '', minute = '', half] = found;
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  return {
    rest: value.slice(0, found.index),
    reads: showing(hours, Number(minute)),
    // A year may stand behind the time ("Tue Dec 1 10:15:02 UTC 2026"), a zone's offset is no date.
    ...(/\s\d{4}$/.test(value) && {
      rest: `${value.slice(0, found.index)} ${value.slice(found.index + whole.length)}`,
    }),
  };
}

function showing(hour: number, minute: number) {
  return (moment: Date): boolean =>
    moment.getUTCHours() === hour && moment.getUTCMinutes() === minute;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Whether all numbers and names of a date are those of a day, with its day and its month among them. */
function readsDay(value: string, moment: Date): boolean {
  const [year, month, day] = [
    moment.getUTCFullYear(),
    moment.getUTCMonth() + 1,
    moment.getUTCDate(),
  ];
  const numbers = (value.match(/\d+/g) ?? []).map(Number);
  if (numbers.some((number) => ![year, year % 100, month, day].includes(number))) return false;
  const named = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.exec(value)?.[0];
  if (named !== undefined)
    return MONTHS.indexOf(named.toLowerCase()) + 1 === month && numbers.includes(day);
  return numbers.length === 3 && numbers.includes(day) && numbers.includes(month);
}
