import type { Source } from './provider.ts';

/**
 * What a provider does not document, or documents as a range: named, with the value that is expected and
 * the one that is worst for the reader. The rules that are documented are `CacheRules`.
 */
export interface CacheAssumptions {
  /** Seconds from the start of a request until what it wrote can be read by another. */
  readonly visibilityDelay: number;
  /**
   * Which entries a read keeps alive: all that lie on the way to what was read (`path`), or only the one
   * that was read (`matched`).
   */
  readonly refresh: 'path' | 'matched';
  /** Requests a minute and route that one machine takes; null where no overflow is documented. */
  readonly requestsPerMachine: number | null;
  /** Whether parameters that are documented behind the system prompt stand in front of the tools. */
  readonly parametersFirst: boolean;
}

/** The assumptions about one provider's cache, both ways. */
export interface CacheModel {
  readonly expected: CacheAssumptions;
  readonly worst: CacheAssumptions;
  readonly sources: readonly Source[];
}
