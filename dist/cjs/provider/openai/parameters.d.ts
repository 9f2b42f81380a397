import { type Json } from '../../json/value.ts';
import { type Piece } from '../piece.ts';
/**
 * What entries are isolated by: the model, the service tier, and, where it is more than a routing hint,
 * the cache key (guides/prompt-caching, read 2026-10-10).
 */
export declare function namespaceOf(body: Json, model: string, keyIsolates: boolean): Piece;
/**
 * Parameters that OpenAI prints in a hidden message in front of everything: a change misses all of it
 * ("Which settings affect prompt caching", guides/prompt-caching, read 2026-10-10). Naming a documented
 * default is the same as leaving it out; the default effort differs by model and is left as it is.
 */
export declare function responsesParameters(body: Json): Piece;
/** The same of a Chat request, which spells them as members of the body. */
export declare function chatParameters(body: Json): Piece;
