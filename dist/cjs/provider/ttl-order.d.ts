import type { Breakpoint } from '../prefix/unit.ts';
import type { IllegalLayout } from './provider.ts';
/**
 * Markers of an hour that stand behind one of five minutes: Claude's API refuses them, whoever carries it
 * (400 "a ttl='1h' block must not come after a ttl='5m' block").
 *
 * @param markerOf JSON Pointer of the marker that makes a breakpoint
 */
export declare function wrongTtlOrder(breakpoints: readonly Breakpoint[], markerOf: (breakpoint: Breakpoint) => string): readonly IllegalLayout[];
