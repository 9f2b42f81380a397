import { AsyncLocalStorage } from 'node:async_hooks';
const storage = new AsyncLocalStorage();
const NONE = { run: null, recording: [] };
export function currentContext() {
    return storage.getStore() ?? NONE;
}
/** Runs work whose calls belong to a run. */
export function inRun(run, work) {
    return storage.run({ ...currentContext(), run }, work);
}
/** Runs work whose calls the tracker records already, so that its other taps leave them alone. */
export function recordedBy(tracker, work) {
    const context = currentContext();
    return storage.run({ ...context, recording: [...context.recording, tracker] }, work);
}
