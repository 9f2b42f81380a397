/* oxlint-disable typescript/no-unsafe-type-assertion -- covered members are called by name, on the object that they are covered on. */
import type { Readable } from 'node:stream';
import { asJson } from '../wire.ts';
import type { BodyObserver } from './body.ts';
import { coverWith, method } from './cover.ts';
import { isNodeStream, passingNodeStream, releaseNodeStream } from './passing-node-stream.ts';
import { type Watching, passingStream, release } from './passing-stream.ts';

type Guard = <T>(work: () => T) => T | undefined;

interface Passing extends Watching {
  readonly observerOf: () => BodyObserver;
}

const passings = new WeakMap<Response, Passing>();

/**
 * Shows the body of a response to an observer, however it is read. The response stays the object that it is:
 * its ways of reading are covered by our own, which call them and look on, because another response with
 * another stream costs more than all the rest. A body that nobody reads stays unread.
 *
 * @param observerOf makes an observer: a clone is read on its own, and the first that ends is recorded
 */
export function passing(
  response: Response,
  observerOf: () => BodyObserver,
  guard: Guard,
): Response {
  const observer = observerOf();
  if (isStream(response.body) && !response.bodyUsed) {
    cover(response);
    passings.set(response, { observer, observerOf, guard });
  } else {
    guard(() => observer.end());
  }
  return response;
}

/** Says that nobody wants the rest of a response. */
export function stopped(response: Response): void {
  passings.get(response)?.observer.stop(undefined);
}

/** Whether a value is a response, of this process's `fetch` or of another. */
export function isResponse(value: unknown): value is Response {
  if (value instanceof Response) return true;
  if (typeof value !== 'object' || value === null) return false;
  return (
    typeof Reflect.get(value, 'status') === 'number' &&
    typeof Reflect.get(value, 'json') === 'function' &&
    isStream(Reflect.get(value, 'body'))
  );
}

type Stream = ReadableStream<Uint8Array> | Readable;

function isStream(body: unknown): body is Stream {
  return body instanceof ReadableStream || isNodeStream(body);
}

function passed(stream: Stream, by: Watching): Stream {
  return isNodeStream(stream) ? passingNodeStream(stream, by) : passingStream(stream, by);
}

/** Leaves a stream to its response. False where somebody reads it already: the response will refuse. */
function released(stream: Stream): boolean {
  return isNodeStream(stream) ? releaseNodeStream(stream) : release(stream);
}

const cover = coverWith<Response>((base) => {
  const streamOf = (response: Response) => Reflect.get(base, 'body', response) as Stream;
  const members: PropertyDescriptorMap = {
    body: {
      get(this: Response) {
        const stream = streamOf(this);
        const by = passings.get(this);
        return by === undefined ? stream : (by.guard(() => passed(stream, by)) ?? stream);
      },
      configurable: true,
      enumerable: true,
    },
    clone: method(function clone(this: Response) {
      released(streamOf(this));
      const copy = Reflect.apply(base.clone, this, []);
      const by = passings.get(this);
      return by === undefined ? copy : passing(copy, by.observerOf, by.guard);
    }),
  };
  for (const [name, look] of READERS) {
    const own: unknown = Reflect.get(base, name);
    if (typeof own !== 'function') continue;
    members[name] = method(function read(this: Response) {
      const by = released(streamOf(this)) ? passings.get(this) : undefined;
      const found = Reflect.apply(own, this, []) as Promise<unknown>;
      return by === undefined ? found : watched(found, by, look);
    });
  }
  return members;
});

async function watched(
  reading: Promise<unknown>,
  { observer, guard }: Passing,
  look: Look,
): Promise<unknown> {
  try {
    const value = await reading;
    guard(() => look(observer, value));
    return value;
  } catch (error) {
    // Text that is no JSON was read to its end; anything else broke.
    guard(() => (error instanceof SyntaxError ? observer.end() : observer.stop(error)));
    throw error;
  }
}

type Look = (observer: BodyObserver, value: unknown) => void;

const ofBytes: Look = (observer, value) => {
  observer.push(value instanceof Uint8Array ? value : new Uint8Array(value as ArrayBuffer));
  observer.end();
};

/** The ways of reading a body as a whole, and what an observer makes of their results. */
const READERS: readonly (readonly [string, Look])[] = [
  ['json', (observer, value) => observer.parsed(asJson(value))],
  ['text', (observer, value) => ofBytes(observer, Buffer.from(String(value)))],
  ['arrayBuffer', ofBytes],
  ['bytes', ofBytes],
  // No API answers with what is read like this.
  ['blob', (observer) => observer.end()],
  ['formData', (observer) => observer.end()],
];
