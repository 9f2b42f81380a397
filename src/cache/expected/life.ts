import type { Standing } from './beginnings.ts';

/** When something that a request left can be read. */
export interface Life {
  /** Readable by requests that start after this moment, in seconds. */
  from: number;
  /** Not readable by requests that start at this moment or later, in seconds. */
  until: number;
}

export function standing({ from, until }: Life, at: number): Standing {
  if (until <= at) return 'gone';
  return from >= at ? 'waiting' : 'live';
}
