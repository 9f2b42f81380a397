import { rawUsageOf, readUsage } from '../../cache/usage/read.ts';
import type { Attempt } from '../record/attempt.ts';
import { asJson } from '../../json/wire.ts';
import type { Then } from './promise.ts';
import { isThenable } from './thenable.ts';

/** What a mapped result is told to. */
interface Mapped {
  readonly attempt: Attempt;
  readonly guard: <T>(work: () => T) => T | undefined;
  readonly after: Then;
  /** What came back, in a provider's form, or its usage alone. */
  readonly responseOf: (result: unknown) => unknown;
}

/** The result of a function of the user's own, whose usage is found where the user says. It stays what it is. */
export function observeMapped(result: unknown, mapped: Mapped): unknown {
  return isThenable(result) ? awaited(result, mapped) : told(result, mapped);
}

async function awaited(result: PromiseLike<unknown>, mapped: Mapped): Promise<unknown> {
  let value: unknown;
  try {
    value = await result;
  } catch (error) {
    mapped.guard(() => mapped.attempt.failed(error));
    throw error;
  }
  return mapped.after(told(value, mapped));
}

function told(value: unknown, { attempt, guard, responseOf }: Mapped): unknown {
  guard(() => {
    let found: unknown;
    try {
      found = responseOf(value);
    } catch (error) {
      // The call is counted all the same, its usage as unknown; the guard tells of the mapper.
      attempt.end({});
      throw error;
    }
    const response = asJson(found);
    const isUsage = rawUsageOf(response) === undefined && readUsage(response) !== null;
    attempt.answered(isUsage ? { usage: response } : response);
  });
  return value;
}
