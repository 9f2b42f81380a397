import { analysisError } from '../errors.ts';
import { parseJson } from '../json/parse.ts';
import { isObject } from '../json/value.ts';
import type { Call, Route } from './exchange.ts';
import { apiOfInvoke } from './route.ts';
import { WIRES } from './wire/wires.ts';

/** The call that a body makes under a route. Throws an analysis error for a body that is none. */
export function readCall(route: Route, bytes: Buffer): Call {
  const body = parseJson(bytes.toString('utf8'), 'The request body');
  if (!isObject(body)) throw analysisError('The request body is no JSON object.');
  const api = route.api ?? apiOfInvoke(body, route.model ?? '');
  if (api === null)
    throw analysisError(
      `InvokeModel is played for Claude and Nova only, not for '${route.model ?? ''}'; call it through Converse.`,
    );
  const reading = WIRES[api].read(body);
  return {
    api,
    route,
    reading,
    model: route.model ?? reading.model ?? '',
    streams: route.streams ?? reading.stream,
    body,
    bytes: bytes.length,
  };
}
