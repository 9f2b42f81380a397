import type { JsonDocument } from './documents/json-document.ts';
import { Runtimes } from './engines/process/runtimes.ts';
import type { Held } from './sources/source.ts';

/** What was made of files, by their contents and path. */
export type Made<Value> = Map<string, Promise<Value>>;

/** 2026-01-01, for a run without any commit of a known time. */
export const SOME_MOMENT = 1_767_225_600;

/**
 * Work on files that both sides hold in equal bytes, done once, and the processes that render templates.
 * Give the same one to both sides.
 */
export class RenderCache implements AsyncDisposable {
  /** What the pinned clock of templates shows, in seconds since 1970. */
  readonly moment: number;
  readonly runtimes = new Runtimes();
  readonly documents: Made<JsonDocument> = new Map();
  /** Those read as YAML 1.1. */
  readonly documentsOfPython: Made<JsonDocument> = new Map();
  readonly traces: Made<Held> = new Map();
  readonly recordings: Made<JsonDocument> = new Map();

  constructor(moment: number = SOME_MOMENT) {
    this.moment = moment;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.runtimes[Symbol.asyncDispose]();
  }
}
