import { type Json } from '../../json/value.ts';
import type { Marker } from '../markers.ts';
import type { Piece } from '../piece.ts';
import type { IllegalLayout } from '../provider.ts';
/** Whether a marker may stand where it stands. */
export type Placement = {
    readonly legal: true;
    readonly ttl: string;
} | {
    readonly legal: false;
    readonly rule: IllegalLayout['rule'];
    readonly detail: string;
};
/**
 * Judges one marker of a block (build-with-claude/prompt-caching, read 2026-10-08; markers inside tool
 * results and documents: release notes of 2025-05-01).
 */
export declare function place(marker: Marker, { unit, absent }: Piece): Placement;
/** Reads a marker's own fields: `{ type: 'ephemeral', ttl?: '5m' | '1h' }`. */
export declare function readMarker(marker: Json): Placement;
/** True for what an automatic breakpoint can stand on. */
export declare function isCacheable({ unit, absent }: Piece): boolean;
/** JSON Pointer of the block that carries a marker. */
export declare function carrier(marker: Marker, pointer: string): string;
