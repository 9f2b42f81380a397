import { type Json } from '../../json/value.ts';
import type { Piece } from '../piece.ts';
/**
 * The tools under `member` in their order. One that `defer_loading` keeps back is not in the prefix
 * (guides/prompt-caching, read 2026-10-10: deferred tools and tool search leave the cache alone).
 */
export declare function toolPieces(body: Json, member: 'tools' | 'functions'): readonly Piece[];
