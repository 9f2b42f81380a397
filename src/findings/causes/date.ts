import { isExample } from './example.ts';
import type { Recogniser, Span } from './recogniser.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';

/** A calendar day. */
export const date: Recogniser = {
  cause: 'date',
  patterns: [
    /(?<![\w.-])(?:19|20)\d{2}[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\d|3[01])(?![\w-])/g,
    /(?<![\w./-])(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])\/(?:19|20)\d{2}(?![\w/])/g,
    /(?<![\w./-])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:19|20)\d{2}(?![\w.])/g,
    new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH},?\\s(?:19|20)\\d{2}\\b`, 'g'),
    new RegExp(`\\b${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(?:19|20)\\d{2}\\b`, 'g'),
    new RegExp(
      `\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?\\s${MONTH}\\s{1,2}\\d{1,2}(?:\\s\\d{4})?\\b`,
      'g',
    ),
  ],
  except: (text, match) => isExample(text, match) || isNamedDate(text, match),
};

/** An API version, a cut-off, a copyright: dates that are part of a name or a fact. */
function isNamedDate(text: string, match: Span): boolean {
  const before = text.slice(Math.max(0, match.start - 48), match.start);
  return /(?:version|cut-?off|copyright|©|since|founded|released?|effective|revision|policy|schema|draft|rfc|iso)\b[^\n]{0,24}$/i.test(
    before,
  );
}
