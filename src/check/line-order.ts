import type { Trace } from '../cache/play/simulation.ts';

/**
 * A trace that was read in another order than its lines have, in the order of its lines.
 * @param lines which line each request of `trace` stands on, counted without gaps from 0
 */
export function inLineOrder(trace: Trace, lines: readonly number[]): Trace {
  if (lines.every((line, read) => line === read)) return trace;
  const reads: number[] = [];
  for (const [read, line] of lines.entries()) reads[line] = read;
  const readOf = (index: number) => reads[index] ?? index;
  return {
    times: reads.map((read) => trace.times[read] ?? 0),
    request: (index) => trace.request(readOf(index)),
    sessionOf: (index) => trace.sessionOf(readOf(index)),
  };
}
