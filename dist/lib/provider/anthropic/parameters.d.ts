import { type Json } from '../../json/value.ts';
import { type Piece } from '../piece.ts';
import type { AnthropicModel } from './models.ts';
/**
 * Parameters that reach the prompt between the tools and the system blocks: a change keeps the tools
 * and misses from here on ("What invalidates the cache", build-with-claude/prompt-caching, read
 * 2026-10-08; the list of skills: agents-and-tools/agent-skills). That web search or web fetch is on is
 * not repeated here: the tool itself is a unit. `citations` stands for the citations of documents.
 */
export declare function systemParameters(body: Json, content: readonly Piece[]): Piece;
/**
 * Parameters that reach the prompt between the system blocks and the messages (same source). Naming a
 * default is the same as leaving it out. `images` stands for the presence of any image.
 */
export declare function messageParameters(body: Json, content: readonly Piece[], model: AnthropicModel): Piece;
/** Whether a parameter is told from a piece of content. */
export declare function tellsParameters(block: Json): boolean;
