import { textOf } from './resolve.ts';
import type { Expr, ExprOf } from './syntax.ts';

/** What of a moment a member or a method leaves: `now.year`, `now.date()`, `now.toDateString()`. */
const DAY_ONLY =
  /^(?:date|year|month|day|weekday|isoweekday|isocalendar|toordinal|day_name|month_name|toDateString|toISODate|getFullYear|getMonth|getDate|getDay|getUTC(?:FullYear|Month|Date|Day)|get_day|startOfDay)$/;
/** Directives of `strftime` that show a time of day. */
const TIME_OF_DAY = /%-?[HIMSfpcXTRrsZz+]/;
/** Letters of dayjs, moment, date-fns and luxon that do. */
const TIME_LETTERS = /[HhmsSaATtXx]|L(?:T|LL)/;

/** Whether an expression that is made from a moment shows the day at most. */
export function showsDayOnly(expr: Expr): boolean {
  if (expr.kind === 'member') return DAY_ONLY.test(expr.name);
  if (expr.kind === 'element') return isSplitAtT(expr.object) && expr.index?.kind === 'fixed';
  return expr.kind === 'call' && formatsDay(expr);
}

function formatsDay({ callee, args }: ExprOf<'call'>): boolean {
  const name = callee.kind === 'member' ? callee.name : callee.kind === 'name' ? callee.name : '';
  const texts = args.map(({ value }) => textOf(value)).filter((text) => text !== null);
  if (name === 'strftime') return texts.some((text) => !TIME_OF_DAY.test(text));
  if (/^(?:format|toFormat|formatDate|formatInTimeZone)$/.test(name)) {
    const pattern = texts.at(-1);
    if (pattern !== undefined)
      return !TIME_LETTERS.test(pattern.replaceAll(/\[[^\]]*\]|'[^']*'/g, ''));
    return callee.kind === 'member' && showsDayOptions(callee.object);
  }
  if (name === 'startOf') return /^(?:day|week|month|year)$/.test(texts[0] ?? '');
  if (name === 'toLocaleDateString') return !args.some(({ value }) => mentionsTime(value));
  if (name === 'toLocaleString') return args.some(({ value }) => isDayOptions(value));
  if (/^(?:slice|substring|substr)$/.test(name)) return isCutToDay(args);
  return DAY_ONLY.test(name);
}

/** `new Intl.DateTimeFormat('en', { dateStyle: 'long' })`; without options it shows the day. */
function showsDayOptions(expr: Expr): boolean {
  if (expr.kind !== 'call') return false;
  const isFormat = expr.callee.kind === 'member' && expr.callee.name === 'DateTimeFormat';
  return isFormat && !expr.args.some(({ value }) => mentionsTime(value));
}

const TIME_OPTIONS = /^(?:hour|minute|second|timeStyle|fractionalSecondDigits|dayPeriod)$/;

function mentionsTime(value: Expr): boolean {
  return value.kind === 'object' && value.entries.some(({ key }) => TIME_OPTIONS.test(key ?? ''));
}

function isDayOptions(value: Expr): boolean {
  return (
    value.kind === 'object' &&
    value.entries.some(({ key }) => /^(?:year|month|day|weekday|dateStyle)$/.test(key ?? '')) &&
    !mentionsTime(value)
  );
}

/** `.slice(0, 10)` of an ISO time. */
function isCutToDay(args: ExprOf<'call'>['args']): boolean {
  return (
    args.length === 2 &&
    args.every(({ value }) => value.kind === 'fixed' && value.to - value.from <= 2)
  );
}

function isSplitAtT(expr: Expr): boolean {
  if (expr.kind !== 'call' || expr.callee.kind !== 'member' || expr.callee.name !== 'split')
    return false;
  return ['T', ' '].includes(textOf(expr.args[0]?.value) ?? '');
}

/** Whether a moment is written in a format that the source does not spell out here: a time, or a day. */
export function hasUnknownFormat({ callee, args }: ExprOf<'call'>): boolean {
  if (callee.kind !== 'member' || !/^(?:strftime|toFormat)$/.test(callee.name)) return false;
  return args.length > 0 && args.every(({ value }) => textOf(value) === null);
}

/** Whether the format of an f-string (`{now:%Y-%m-%d}`) shows the day at most. */
export function isDayFormat(format: string | null): boolean {
  return format !== null && format.includes('%') && !TIME_OF_DAY.test(format);
}
