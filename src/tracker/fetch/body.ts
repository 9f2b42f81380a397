import { type Json, items } from '../../json/value.ts';
import { StreamUsage, speaks } from '../../cache/usage/stream.ts';
import type { Attempt } from '../record/attempt.ts';
import { asJson } from '../../json/wire.ts';
import { awsReader } from './aws-events.ts';
import type { ModelRoute } from './route.ts';
import { type EventReader, sseReader } from '../../cache/usage/sse.ts';
import { wholeReader } from './whole.ts';

/** Reads the response of an attempt while its bytes pass, and settles the attempt. */
export interface BodyObserver {
  push(chunk: Uint8Array): void;
  /** The body was read as a whole, and is this. */
  parsed(value: Json): void;
  /** The body ended by itself. */
  end(): void;
  /** It broke, or nobody wants the rest. */
  stop(error: unknown): void;
}

const encoder = new TextEncoder();

type ByBytes = Omit<BodyObserver, 'parsed'>;

/** An observer that decides what it reads when there is something to read: mostly that is one value. */
export function observerOf(attempt: Attempt, route: ModelRoute, response: Response): BodyObserver {
  let known: ByBytes | undefined;
  const observer = () => (known ??= kindOf(attempt, route, response));
  return {
    push: (chunk) => observer().push(chunk),
    parsed: (value) =>
      response.ok ? answered(attempt, value) : refused(attempt, response.status, value),
    end: () => observer().end(),
    stop: (error) => observer().stop(error),
  };
}

function kindOf(attempt: Attempt, route: ModelRoute, response: Response): ByBytes {
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok) return failure(attempt, response.status);
  if (route.framing === 'aws-events' || type.includes('vnd.amazon.eventstream'))
    return streaming(attempt, awsReader);
  if (type.includes('event-stream')) return streaming(attempt, sseReader);
  return whole(attempt);
}

/** An observer of a stream of anything: bytes or text of events, a line each, or the events themselves. */
export function observerOfStream(attempt: Attempt): BodyObserver {
  const observer = streaming(attempt, (event, spoke) => {
    const reader = sseReader(event, spoke);
    return {
      push(chunk: unknown) {
        if (chunk instanceof Uint8Array) reader.push(chunk);
        else if (typeof chunk === 'string') reader.push(encoder.encode(chunk));
        else event(asJson(chunk));
      },
      end: () => reader.end(),
    };
  });
  return { ...observer, parsed: (value) => attempt.answered(value) };
}

function streaming(
  attempt: Attempt,
  readerOf: (...told: Required<Parameters<typeof sseReader>>) => EventReader,
): ByBytes {
  const usage = new StreamUsage();
  const reader = readerOf(
    (event) => {
      if (speaks(event)) attempt.spoke();
      usage.push(event);
    },
    () => attempt.spoke(),
  );
  return {
    push: (chunk) => reader.push(chunk),
    end() {
      reader.end();
      attempt.streamed(usage.summary());
    },
    stop(error) {
      const summary = usage.summary();
      // A reader that had its last event and then stopped has not aborted anything.
      attempt.streamed(summary, summary.complete ? {} : { error: reason(error), partial: true });
    },
  };
}

function whole(attempt: Attempt): ByBytes {
  const reader = wholeReader((value) =>
    value === undefined ? attempt.end({}) : answered(attempt, value),
  );
  return {
    push: (chunk) => reader.push(chunk),
    end: () => reader.end(),
    stop: (error) => attempt.end({ error: reason(error), partial: true }),
  };
}

/** One JSON value, or Gemini's array of the events of a stream. */
function answered(attempt: Attempt, value: Json): void {
  if (!Array.isArray(value)) return attempt.answered(value);
  const usage = new StreamUsage();
  for (const event of items(value)) usage.push(event);
  attempt.streamed(usage.summary());
}

/** A refusal has no usage. Its type is in a short body that a retrying client may never read. */
function failure(attempt: Attempt, status: number): ByBytes {
  const reader = wholeReader((value) => refused(attempt, status, value));
  return {
    push: (chunk) => reader.push(chunk),
    end: () => reader.end(),
    stop: () => reader.end(),
  };
}

function refused(attempt: Attempt, status: number, body: unknown): void {
  attempt.end({ error: errorType(body) ?? `HTTP ${status}` });
}

function errorType(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const inner: unknown = Reflect.get(body, 'error');
  if (typeof inner !== 'object' || inner === null) return undefined;
  const type: unknown = Reflect.get(inner, 'type') ?? Reflect.get(inner, 'status');
  return typeof type === 'string' ? type : undefined;
}

function reason(error: unknown): string | null {
  if (error === undefined || error === null) return 'aborted';
  const name = error instanceof Error ? error.name : 'error';
  return /abort|cancel/i.test(name) ? 'aborted' : name;
}
