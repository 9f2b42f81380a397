import type { Json } from '../../json/value.ts';
import type { Piece } from '../piece.ts';
/** The member of Claude that marks the end of a cached prefix; upstreams of OpenAI get their own for it. */
export declare const MARKER = "cache_control";
/** The tools and messages of a request, with the markers of Claude taken out of them. */
export declare function pieces(body: Json): readonly Piece[];
