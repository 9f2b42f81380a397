/** What the test says after so many trials. */
export type Decision = 'hits' | 'misses' | 'open';

/**
 * Wald's sequential probability ratio test over calls that hit or miss: is the share of hits that of a
 * prompt whose cache works although the provider misses at times (60 %), or that of one whose cache does
 * not work (20 %)? Chosen by 20,000 simulations against a plain ratio over five calls, which fails a
 * healthy prompt with 40 % misses in a third of all runs.
 */
const WORKS = 0.6;
const BROKEN = 0.2;
/** Chance to call a prompt with 20 % hits working, and one with 60 % broken. */
const WRONGLY_WORKS = 0.05;
const WRONGLY_BROKEN = 0.01;

const HIT = Math.log(WORKS / BROKEN);
const MISS = Math.log((1 - WORKS) / (1 - BROKEN));
const UPPER = Math.log((1 - WRONGLY_BROKEN) / WRONGLY_WORKS);
const LOWER = Math.log(WRONGLY_BROKEN / (1 - WRONGLY_WORKS));

/** Trials after which it stops undecided. */
export const MOST_TRIALS = 16;

/** Decides: three hits, or seven misses, are enough if there is nothing else. */
export function decide(hits: number, misses: number): Decision {
  const evidence = hits * HIT + misses * MISS;
  if (evidence >= UPPER) return 'hits';
  return evidence <= LOWER ? 'misses' : 'open';
}
