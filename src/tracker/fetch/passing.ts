/* oxlint-disable typescript/no-unsafe-type-assertion -- covered members are called by name, on the object that they are covered on. */
import type { Readable } from 'node:stream';
import { asJson } from '../../json/wire.ts';
import type { BodyObserver } from './body.ts';
import { coverWith, method } from './cover.ts';
import { isNodeStream, passingNodeStream, releaseNodeStream } from './passing-node-stream.ts';
import { type Watching, passingStream, release } from './passing-stream.ts';

type Guard = <T>(work: () => T) => T | undefined;

interface Passing extends Watching {
  readonly observerOf: () => BodyObserver;
}

/** Who looks on at each response: one for each tracker that it passes. */
const passings = new WeakMap<Response, Passing[]>();

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
  const others = passings.get(response);
  if (others !== undefined) {
    others.push({ observer, observerOf, guard });
  } else if (isStream(response.body) && !response.bodyUsed) {
    cover(response);
    passings.set(response, [{ observer, observerOf, guard }]);
  } else {
    guard(() => observer.end());
  }
  return response;
}

/** Says that nobody wants the rest of a response. */
export function stopped(response: Response): void {
  tell(response, (observer) => observer.stop(undefined));
}

function tell(response: Response, what: (observer: BodyObserver) => void): void {
  for (const { observer, guard } of passings.get(response) ?? []) guard(() => what(observer));
}

/** All that look on at a response, as one. */
function allOf(response: Response): Watching {
  return {
    observer: {
      push: (chunk) => tell(response, (by) => by.push(chunk)),
      parsed: (value) => tell(response, (by) => by.parsed(value)),
      end: () => tell(response, (by) => by.end()),
      stop: (error) => tell(response, (by) => by.stop(error)),
    },
    guard: (work) => work(),
  };
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
        return passed(streamOf(this), allOf(this));
      },
      configurable: true,
      enumerable: true,
    },
    clone: method(function clone(this: Response) {
      released(streamOf(this));
      const copy = Reflect.apply(base.clone, this, []);
      for (const { observerOf, guard } of passings.get(this) ?? [])
        guard(() => passing(copy, observerOf, guard));
      return copy;
    }),
  };
  for (const [name, look] of READERS) {
    const own: unknown = Reflect.get(base, name);
    if (typeof own !== 'function') continue;
    members[name] = method(function read(this: Response) {
      const isFirst = released(streamOf(this));
      const found = Reflect.apply(own, this, []) as Promise<unknown>;
      return isFirst ? watched(found, this, look) : found;
    });
  }
  return members;
});

async function watched(
  reading: Promise<unknown>,
  response: Response,
  look: Look,
): Promise<unknown> {
  try {
    const value = await reading;
    tell(response, (observer) => look(observer, value));
    return value;
  } catch (error) {
    // Text that is no JSON was read to its end; anything else broke.
    tell(response, (by) => (error instanceof SyntaxError ? by.end() : by.stop(error)));
    throw error;
  }
}

const encoder = new TextEncoder();

type Look = (observer: BodyObserver, value: unknown) => void;

const ofBytes: Look = (observer, value) => {
  observer.push(value instanceof Uint8Array ? value : new Uint8Array(value as ArrayBuffer));
  observer.end();
};

/** The ways of reading a body as a whole, and what an observer makes of their results. */
const READERS: readonly (readonly [string, Look])[] = [
  ['json', (observer, value) => observer.parsed(asJson(value))],
  ['text', (observer, value) => ofBytes(observer, encoder.encode(String(value)))],
  ['arrayBuffer', ofBytes],
  ['bytes', ofBytes],
  // No API answers with what is read like this.
  ['blob', (observer) => observer.end()],
  ['formData', (observer) => observer.end()],
];
