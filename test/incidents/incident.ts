import type { Json } from '../../src/json/value.ts';

/** A real incident that only several requests of one conversation show, rebuilt as these requests. */
export interface Incident {
  readonly id: string;
  readonly story: string;
  readonly turns: readonly Json[];
  /** Code, severity, place and turn, causes: most telling first. */
  readonly found: readonly (readonly [
    code: string,
    severity: string,
    place: string,
    ...causes: string[],
  ])[];
  readonly verdict: 'pass' | 'fail';
}
