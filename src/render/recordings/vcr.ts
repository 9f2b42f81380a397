import { type Json, get, items, text } from '../../json/value.ts';
import type { RecordedCall } from './recorded-call.ts';

/** Whether a document is a cassette of VCR.py, pytest-recording or VCR for Ruby. */
export function isCassette(value: Json): boolean {
  return items(value === null ? undefined : interactionsOf(value)).some(
    (each) => get(each, 'request') !== undefined,
  );
}

/**
 * The calls of a cassette. VCR.py writes a body as a string, Ruby's VCR under `string`, and some
 * serialisers write it parsed under `parsed_body`.
 */
export function callsOfCassette(
  value: Json,
  file: string,
  locate: (pointer: string) => RecordedCall['locate'],
): readonly RecordedCall[] {
  return items(interactionsOf(value)).map((interaction, index) => {
    const [request, response] = [get(interaction, 'request'), get(interaction, 'response')];
    const parsed = get(request, 'parsed_body');
    const at = `/${get(value, 'interactions') === undefined ? 'http_interactions' : 'interactions'}/${index}/request`;
    return {
      method: text(get(request, 'method')) ?? '',
      url: text(get(request, 'uri')) ?? text(get(request, 'url')) ?? '',
      body: parsed ?? bodyOf(request),
      response: get(response, 'parsed_body') ?? bodyOf(response),
      at: null,
      name: `${file}: interaction ${index}`,
      locate: locate(parsed === undefined ? `${at}/body` : `${at}/parsed_body`),
    };
  });
}

function interactionsOf(value: Json): Json | undefined {
  return get(value, 'interactions') ?? get(value, 'http_interactions');
}

function bodyOf(message: Json | undefined): Json {
  const body = get(message, 'body') ?? null;
  return get(body, 'string') ?? get(body, 'base64_string') ?? body;
}
