/** Time and chance, given from outside so that tests have their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds. */
  pause(milliseconds: number): Promise<void>;
  /** A number from 0 up to 1. */
  random(): number;
}
