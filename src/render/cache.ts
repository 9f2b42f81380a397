import type { JsonDocument } from './documents/document.ts';
import type { SentRequest } from './sources/source.ts';

/** What was made of files, by their contents and path. */
export type Made<Value> = Map<string, Promise<Value>>;

/** Work on files that both sides hold in equal bytes, done once. Give the same one to both sides. */
export class RenderCache {
  readonly documents: Made<JsonDocument> = new Map();
  /** Those read as YAML 1.1. */
  readonly documentsOfPython: Made<JsonDocument> = new Map();
  readonly traces: Made<readonly SentRequest[]> = new Map();
}
