import { type Json } from '../../json/value.ts';
import type { Entry } from './content.ts';
import { type Piece } from '../piece.ts';
/**
 * Parameters that reach the messages: the choice of a tool, whether there is any image, the model's own
 * fields (thinking, effort) and the form of the output, by analogy with Claude's own API ("What invalidates the cache",
 * build-with-claude/prompt-caching, read 2026-10-08); `inferenceConfig` is no prompt.
 */
export declare function messageParameters(body: Json, content: readonly Entry[]): Piece;
