import type { Recogniser } from './recogniser.ts';

const UNIT =
  '(?:ms|s|sec(?:ond)?s?|m|min(?:ute)?s?|h|hrs?|hours?|d|days?|w|weeks?|mo|months?|y|years?)';

/** How long ago, or for how long: "3h ago", "uptime 3452s". */
export const age: Recogniser = {
  cause: 'age',
  patterns: [
    new RegExp(`\\b\\d{1,9}\\s?${UNIT}\\s(?:ago|old|elapsed|left)\\b`, 'gi'),
    new RegExp(
      `\\b(?:uptime|elapsed|age|idle|duration|since)\\W{1,4}\\d{1,9}(?:\\.\\d{1,6})?\\s?${UNIT}?\\b`,
      'gi',
    ),
    new RegExp(`[[|(]\\d{1,6}${UNIT}[\\]|)]`, 'g'),
    /\b(?:yesterday|just now|moments ago)\b/gi,
  ],
};
