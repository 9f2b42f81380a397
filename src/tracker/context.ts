import { AsyncLocalStorage } from 'node:async_hooks';

/** What surrounds a call. */
export interface CallContext {
  readonly run: string | null;
  /** Trackers that are recording this call already, one layer further out. */
  readonly recording: readonly object[];
}

const storage = new AsyncLocalStorage<CallContext>();
const NONE: CallContext = { run: null, recording: [] };

export function currentContext(): CallContext {
  return storage.getStore() ?? NONE;
}

/** Runs work whose calls belong to a run. */
export function inRun<T>(run: string, work: () => T): T {
  return storage.run({ ...currentContext(), run }, work);
}

/** Runs work whose calls the tracker records already, so that its other taps leave them alone. */
export function recordedBy<T>(tracker: object, work: () => T): T {
  const context = currentContext();
  return storage.run({ ...context, recording: [...context.recording, tracker] }, work);
}
