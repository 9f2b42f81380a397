"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.currentContext = currentContext;
exports.inRun = inRun;
exports.recordedBy = recordedBy;
const node_async_hooks_1 = require("node:async_hooks");
const storage = new node_async_hooks_1.AsyncLocalStorage();
const NONE = { run: null, recording: [] };
function currentContext() {
    return storage.getStore() ?? NONE;
}
/** Runs work whose calls belong to a run. */
function inRun(run, work) {
    return storage.run({ ...currentContext(), run }, work);
}
/** Runs work whose calls the tracker records already, so that its other taps leave them alone. */
function recordedBy(tracker, work) {
    const context = currentContext();
    return storage.run({ ...context, recording: [...context.recording, tracker] }, work);
}
