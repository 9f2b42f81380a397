import { StreamUsage, speaks } from '../../cache/usage/stream.ts';
import { isResponse, passing } from '../fetch/passing.ts';
import { factsOf } from '../fetch/tap.ts';
import { observerOf, observerOfStream } from '../fetch/body.ts';
import { passingStream } from '../fetch/passing-stream.ts';
import type { Attempt } from '../record/attempt.ts';
import { asJson } from '../../json/wire.ts';
import { readable } from './invoke-model.ts';
import { isStream, observeStream } from './stream.ts';

type Guard = <T>(work: () => T) => T | undefined;

/** Lets an attempt see what a call brought, and returns what the caller gets: the same thing. */
export function observe(value: unknown, attempt: Attempt, guard: Guard): unknown {
  return (
    guard(() => {
      if (isResponse(value)) {
        attempt.began(factsOf(value));
        const route = { model: null, platform: null, host: null, framing: 'json-or-sse' } as const;
        return passing(value, () => observerOf(attempt, route, value), guard);
      }
      if (isHelper(value)) {
        followHelper(value, attempt, guard);
        return value;
      }
      if (value instanceof ReadableStream) {
        // It has to stay one: a response is made of it, or it is handed to another thread.
        attempt.began();
        return passingStream(value, { observer: observerOfStream(attempt), guard });
      }
      if (isStream(value)) {
        attempt.began();
        return observeStream(value, attempt, guard);
      }
      const inner = streamInside(value);
      if (inner !== null) {
        attempt.began();
        return { ...inner.holder, [inner.member]: observeStream(inner.stream, attempt, guard) };
      }
      attempt.answered(asJson(readable(value)));
      return value;
    }) ?? value
  );
}

/** The SDKs' event emitters around a stream (`messages.stream()`, `chat.completions.stream()`). */
interface Helper {
  on(event: string, listener: (value: unknown) => void): unknown;
}

const HELPER_EVENTS = ['streamEvent', 'chunk', 'event'];

function isHelper(value: unknown): value is Helper {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'on') === 'function' &&
    typeof Reflect.get(value, 'abort') === 'function' &&
    isStream(value)
  );
}

function followHelper(helper: Helper, attempt: Attempt, guard: Guard): void {
  const usage = new StreamUsage();
  for (const event of HELPER_EVENTS) {
    helper.on(event, (value) => {
      guard(() => {
        const told = asJson(value);
        if (speaks(told)) attempt.spoke();
        usage.push(told);
      });
    });
  }
  // Listening to 'error' or 'abort' would silence the helper's own unhandled rejection; 'end' always comes.
  helper.on('end', () => {
    const summary = usage.summary();
    guard(() => attempt.streamed(summary, summary.complete ? {} : { error: 'aborted' }));
  });
}

/** A response that carries its stream in a member (Converse and InvokeModel of the AWS client). */
function streamInside(value: unknown): {
  readonly holder: object;
  readonly member: string;
  readonly stream: AsyncIterable<unknown>;
} | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const member of ['stream', 'body']) {
    const stream: unknown = Reflect.get(value, member);
    if (isStream(stream)) return { holder: value, member, stream };
  }
  return null;
}
