import { type Json, dig, get, isArray, items, text } from '../../json/value.ts';
import { timeOf } from '../sources/time.ts';
import type { RecordedCall } from './recorded-call.ts';

/** Whether a document is an HTTP Archive. */
export function isHar(value: Json): boolean {
  return isArray(dig(value, 'log', 'entries'));
}

/** The calls of an HTTP Archive (HAR 1.2), as browsers and proxies export it. */
export function callsOfHar(
  value: Json,
  file: string,
  locate: (pointer: string) => RecordedCall['locate'],
): readonly RecordedCall[] {
  return items(dig(value, 'log', 'entries')).map((entry, index) => ({
    method: text(dig(entry, 'request', 'method')) ?? '',
    url: text(dig(entry, 'request', 'url')) ?? '',
    body: dig(entry, 'request', 'postData', 'text') ?? null,
    response: dig(entry, 'response', 'content', 'text') ?? null,
    at: timeOf(get(entry, 'startedDateTime') ?? null) ?? null,
    name: `${file}: entry ${index}`,
    locate: locate(`/log/entries/${index}/request/postData/text`),
  }));
}
