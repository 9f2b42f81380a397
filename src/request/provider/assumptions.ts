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
  /**
   * Machines, each with a cache of its own, that requests without a cache key are sent to in turn: 1 where
   * they meet, Infinity where no two need to.
   */
  readonly machinesWithoutKey: number;
  /** Whether parameters that are documented behind the system prompt stand in front of the tools. */
  readonly parametersFirst: boolean;
  /**
   * Whether a request writes an entry at the ends that it only looks up, too: where OpenAI's leading
   * developer messages end.
   */
  readonly writesLookups: boolean;
}

/** The assumptions about one provider's cache, both ways. */
export interface CacheModel {
  readonly expected: CacheAssumptions;
  readonly worst: CacheAssumptions;
  readonly sources: readonly Source[];
  /** What somebody measured that these rules do not give; absent where nothing of the kind is known. */
  readonly contradicted?: Contradiction;
}

/** A measurement that contradicts the rules that are followed, for whoever reads what they give. */
export interface Contradiction {
  /** Whether it is about requests that read by the rules, or about those that miss. */
  readonly when: 'read' | 'missed';
  /** Only of reads of fewer tokens; of all where it is left out. */
  readonly under?: number;
  /** A sentence that names the measurement. */
  readonly note: string;
}

/** Nothing is open beside the rules: what was written can be read at once, and a read keeps what it passes. */
export const PLAIN: CacheAssumptions = {
  visibilityDelay: 0,
  refresh: 'path',
  requestsPerMachine: null,
  machinesWithoutKey: 1,
  parametersFirst: false,
  writesLookups: false,
};

/** A cache that takes nobody's word for a hit: at worst no two requests meet. */
export const BEST_EFFORT: Pick<CacheModel, 'expected' | 'worst'> = {
  expected: PLAIN,
  worst: { ...PLAIN, refresh: 'matched', machinesWithoutKey: Infinity },
};

/** A server of one's own: all requests meet, and what they leave can be read as soon as it is there. */
export const ONE_SERVER: Pick<CacheModel, 'expected' | 'worst'> = { expected: PLAIN, worst: PLAIN };
