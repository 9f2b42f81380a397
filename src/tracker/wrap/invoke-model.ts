import { asJson, decoded, parsed } from '../../json/wire.ts';
import { type Json, get } from '../../json/value.ts';

/**
 * The bodies of the AWS client's InvokeModel: bytes that hold the model vendor's own form, where Converse
 * has members. A stream of it has the events as bytes, in `body`.
 */

/** The request in the vendor's form, with the model's id; an input of Converse as it is. */
export function requestOf(input: object): object {
  const body: unknown = Reflect.get(input, 'body');
  const found = body === undefined ? undefined : parsed(textOf(body));
  if (typeof found !== 'object' || found === null) return input;
  return Object.assign({ model: asJson(Reflect.get(input, 'modelId')) }, found);
}

/** An output in a form whose usage can be read: the parsed body, or a stream of parsed events. */
export function readable(output: unknown): unknown {
  const body: unknown =
    typeof output === 'object' && output !== null ? Reflect.get(output, 'body') : undefined;
  if (body instanceof Uint8Array) return parsed(textOf(body)) ?? output;
  return output;
}

/** What the caller gets: its own output, whose stream may have become an observed one. */
export function restored(output: unknown, observed: unknown): unknown {
  const isBody =
    typeof output === 'object' &&
    output !== null &&
    Reflect.get(output, 'body') instanceof Uint8Array;
  return isBody ? output : observed;
}

function textOf(body: unknown): string {
  if (typeof body === 'string') return body;
  return body instanceof Uint8Array ? decoded(body) : '';
}

/** An event of an InvokeModel stream: the vendor's event inside its bytes; any other event as it is. */
export function unwrapped(event: unknown): Json {
  const value = asJson(event);
  const bytes: unknown = get(get(value, 'chunk'), 'bytes');
  return bytes instanceof Uint8Array ? (parsed(textOf(bytes)) ?? null) : value;
}
