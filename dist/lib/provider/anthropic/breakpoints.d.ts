import { type Json } from '../../json/value.ts';
import type { Breakpoint } from '../../prefix/unit.ts';
import type { Piece } from '../piece.ts';
import type { IllegalLayout } from '../provider.ts';
/** The breakpoints of a request and what is wrong with its markers. */
export interface Layout {
    readonly breakpoints: readonly Breakpoint[];
    readonly illegal: readonly IllegalLayout[];
}
/**
 * Where entries are written and looked up. A marker that stands where none may is no breakpoint. A
 * request with too many of them, or with lifetimes in the wrong order, is refused as a whole; its
 * breakpoints are given all the same, so that the rest of it can still be compared.
 */
export declare function layoutOf(body: Json, pieces: readonly Piece[]): Layout;
/** Where a marker stands: in the unit that it ends, or, of the automatic one, at the top of the body. */
export declare function markerOf({ kind, pointer }: Breakpoint): string;
