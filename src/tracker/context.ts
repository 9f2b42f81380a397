import { builtin } from '../runtime.ts';

/** What surrounds a call. */
export interface CallContext {
  readonly run: string | null;
  /** The name of the prompt, and the conversation, where they are said around the call. */
  readonly name: string | null;
  readonly session: string | null;
  /** Trackers that are recording this call already, one layer further out. */
  readonly recording: readonly object[];
}

/** What is said around calls, for as long as it is known that they are inside. */
interface Storage {
  getStore(): CallContext | undefined;
  run<T>(context: CallContext, work: () => T): T;
}

/**
 * Where nothing follows a call through its promises: what is said holds until the work first waits. Calls behind
 * that are of no run, and of nobody else's.
 */
class UntilItWaits implements Storage {
  #now: CallContext | undefined;

  getStore(): CallContext | undefined {
    return this.#now;
  }

  run<T>(context: CallContext, work: () => T): T {
    const before = this.#now;
    this.#now = context;
    try {
      return work();
    } finally {
      this.#now = before;
    }
  }
}

const hooks = builtin('node:async_hooks');
const storage: Storage =
  hooks === undefined ? new UntilItWaits() : new hooks.AsyncLocalStorage<CallContext>();
const NONE: CallContext = { run: null, name: null, session: null, recording: [] };

export function currentContext(): CallContext {
  return storage.getStore() ?? NONE;
}

/** Runs work whose calls belong to a run, a prompt or a conversation. */
export function within<T>(said: Partial<Omit<CallContext, 'recording'>>, work: () => T): T {
  return storage.run({ ...currentContext(), ...said }, work);
}

/** Runs work whose calls the tracker records already, so that its other taps leave them alone. */
export function recordedBy<T>(tracker: object, work: () => T): T {
  const context = currentContext();
  return storage.run({ ...context, recording: [...context.recording, tracker] }, work);
}
