import { isExample } from './example.ts';
import type { Recogniser, Span } from './recogniser.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const TIME =
  '(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:[.,]\\d{1,9})?)?(?:\\s?[AaPp]\\.?[Mm]\\.?)?';

/** A moment: a date with a time, a time of day, or a Unix time. */
export const timestamp: Recogniser = {
  cause: 'timestamp',
  patterns: [
    // 2026-11-23T10:15:02.123Z, 2026-11-23 10:15, 20261123T101502Z
    new RegExp(`\\b\\d{4}[-/.]\\d{2}[-/.]\\d{2}[T ]${TIME}(?:Z|\\s?UTC|[+-]\\d{2}:?\\d{2})?`, 'g'),
    /\b\d{8}T\d{6}(?:\.\d{1,9})?Z?\b/g,
    // 11/23/2026, 10:15 AM; 23 Nov 2026 10:15; Mon, 23 Nov 2026 10:15:02 GMT; November 23, 2026 at 10:15
    new RegExp(`\\b\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4},?\\s{1,2}${TIME}`, 'g'),
    new RegExp(`\\b\\d{1,2}\\s${MONTH},?\\s\\d{4},?(?:\\sat)?\\s${TIME}`, 'g'),
    new RegExp(`\\b${MONTH}\\s\\d{1,2},?\\s\\d{4},?(?:\\sat)?\\s${TIME}`, 'g'),
    new RegExp(`\\b${MONTH}\\s{1,2}\\d{1,2}\\s${TIME}(?:\\s[A-Z]{3,4})?\\s\\d{4}`, 'g'),
    // 10:15:02 alone
    /(?<![\d:.])(?:[01]?\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d{1,9})?(?![\d:])/g,
    // A label that speaks of now, and hours and minutes
    new RegExp(
      `\\b(?:now|time|clock|generated|updated|rendered|as of)\\b[^\\n\\d]{0,24}${TIME}`,
      'gi',
    ),
    // Unix time in seconds or milliseconds, between 2017 and 2033
    /(?<![\w.+-])(?:1[5-9]\d{8}|1[5-9]\d{11})(?![\w-]|\.\d)/g,
  ],
  except: (text, match) =>
    isExample(text, match) || isOpeningHours(text, match) || isPhoneNumber(text, match),
};

/** "open 09:00:00 to 17:00:00": a round time without a date is a rule, not a reading of a clock. */
function isOpeningHours(text: string, match: Span): boolean {
  return /^\d{1,2}:[0-5][05]:00$/.test(text.slice(match.start, match.end));
}

function isPhoneNumber(text: string, match: Span): boolean {
  if (!/^\d{10}$/.test(text.slice(match.start, match.end))) return false;
  return /(?:phone|call|tel|fax|hotline|dial|sku|item|order|account|isbn)\W{0,3}[^\n]{0,16}$/i.test(
    text.slice(Math.max(0, match.start - 32), match.start),
  );
}
