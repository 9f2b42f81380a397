import { type Json } from '../../json/value.ts';
import { type Piece } from '../piece.ts';
/**
 * The tools in their order. What `defer_loading` keeps out of the prompt is no unit: such a definition
 * arrives later, inside the messages (tool-use-with-prompt-caching, read 2026-08-22).
 */
export declare function toolPieces(body: Json): readonly Piece[];
/**
 * The servers whose tools are part of the prompt, in front of the tools. Their tools are not in the
 * request, so only what selects them is compared; the address and the credential are no prompt.
 */
export declare function serverPieces(body: Json): readonly Piece[];
