import { messageOf } from '../errors.ts';
import { builtin } from '../runtime.ts';

/** Something about the tracker itself that its owner should know. */
export interface TrackerDiagnostic {
  readonly code:
    | 'internal-error'
    | 'usage-missing'
    | 'unknown-model'
    | 'unrecognised-request'
    | 'unsupported-client'
    | 'callback-failed'
    | 'export-failed'
    | 'alert-dropped'
    | 'alert-failed';
  readonly message: string;
  readonly cause?: unknown;
}

const published = builtin('node:diagnostics_channel')?.channel('prompt-cache-guard');

/**
 * Where the tracker speaks of itself: never to the caller of a wrapped client. Everything goes to the
 * `node:diagnostics_channel` named `prompt-cache-guard`, to the owner's callback, and into counts.
 */
export class Channel {
  readonly #counts = new Map<TrackerDiagnostic['code'], number>();
  readonly #said = new Set<string>();
  readonly #listeners: ((diagnostic: TrackerDiagnostic) => void)[];

  constructor(listener?: (diagnostic: TrackerDiagnostic) => void) {
    this.#listeners = listener === undefined ? [] : [listener];
  }

  /** Tells somebody else too, from now on. */
  listen(listener: (diagnostic: TrackerDiagnostic) => void): void {
    this.#listeners.push(listener);
  }

  report(code: TrackerDiagnostic['code'], message: string, cause?: unknown): void {
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
    const diagnostic = { code, message, ...(cause === undefined ? {} : { cause }) };
    const publish = (said: TrackerDiagnostic) => {
      if (published?.hasSubscribers === true) published.publish(said);
    };
    for (const tell of [...this.#listeners, publish])
      try {
        tell(diagnostic);
      } catch {
        // A listener that throws has nowhere left to be told of.
      }
  }

  /** Reports once per code and subject; counts every time. */
  once(code: TrackerDiagnostic['code'], subject: string, message: string): void {
    const key = `${code}\0${subject}`;
    if (this.#said.has(key)) {
      this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
      return;
    }
    // Subjects are few (models, routes); a flood of them must not grow the set.
    if (this.#said.size < 1000) this.#said.add(key);
    this.report(code, message);
  }

  /** Runs something of ours that the caller must never feel: its result, or undefined when it threw. */
  guard<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      this.report('internal-error', `The tracker failed: ${messageOf(error)}.`, error);
      return undefined;
    }
  }

  /** How often each thing was reported. */
  counts(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#counts);
  }
}
