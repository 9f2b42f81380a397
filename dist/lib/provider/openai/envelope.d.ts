import { type Json } from '../../json/value.ts';
import type { IllegalLayout } from '../provider.ts';
/** Whether a request uses what only GPT-5.6 and later have. */
export declare function usesBreakpoints(body: Json, member: 'messages' | 'input'): boolean;
/** Markers on a message itself: only its parts take them. */
export declare function onMessages(body: Json, member: 'messages' | 'input'): readonly IllegalLayout[];
