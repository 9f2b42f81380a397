/* oxlint-disable typescript/no-unsafe-type-assertion -- a wrapper is as general as what it wraps: members are looked for, never relied on. */
import { StreamUsage, speaks } from '../../cache/usage/stream.ts';
import type { Attempt } from '../record/attempt.ts';
import { unwrapped } from './invoke-model.ts';

type Guard = <T>(work: () => T) => T | undefined;

/** Whether a value is a stream of events. */
export function isStream(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

/**
 * Lets an attempt see the events of a stream as its reader pulls them. The stream stays the object that it
 * was: the SDKs' streams keep their iterator in a member that all their methods go through; of any other
 * iterable a view is returned.
 */
export function observeStream<S extends AsyncIterable<unknown>>(
  stream: S,
  attempt: Attempt,
  guard: Guard,
): S {
  const own: unknown = Reflect.get(stream, 'iterator');
  if (typeof own === 'function' && 'controller' in stream) {
    const iterate = () => watched(Reflect.apply(own, stream, []) as Iterator, attempt, guard);
    if (Reflect.set(stream, 'iterator', iterate)) return stream;
  }
  let iterator: AsyncGenerator | undefined;
  const start = () => {
    iterator ??= watched(stream[Symbol.asyncIterator]() as Iterator, attempt, guard);
    return iterator;
  };
  return new Proxy(stream, {
    get(target, key) {
      if (key === Symbol.asyncIterator) return start;
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function') return value;
      if (key === 'next' || key === 'return' || key === 'throw') {
        return (...given: [unknown]) => Reflect.apply(start()[key], start(), given) as unknown;
      }
      return value.bind(target) as unknown;
    },
  });
}

type Iterator = AsyncIterator<unknown, unknown, undefined>;

async function* watched(iterator: Iterator, attempt: Attempt, guard: Guard): AsyncGenerator {
  const usage = new StreamUsage();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await iterator.next();
      if (done === true) {
        ended = true;
        guard(() => attempt.streamed(usage.summary()));
        return value;
      }
      guard(() => {
        const event = unwrapped(value);
        if (speaks(event)) attempt.spoke();
        usage.push(event);
      });
      yield value;
    }
  } catch (error) {
    ended = true;
    guard(() => {
      const { name } = error instanceof Error ? error : { name: 'error' };
      const aborted = /abort/i.test(name);
      attempt.streamed(usage.summary(), { error: aborted ? 'aborted' : name, partial: true });
    });
    throw error;
  } finally {
    if (!ended) {
      // The reader left early: the stream below has to hear of it, or it goes on being billed.
      await iterator.return?.();
      const summary = usage.summary();
      guard(() => attempt.streamed(summary, summary.complete ? {} : { error: 'aborted' }));
    }
  }
}
