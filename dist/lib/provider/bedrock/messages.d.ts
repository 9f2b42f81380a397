import { type Json } from '../../json/value.ts';
import { type Entry } from './content.ts';
/** The entries of `toolConfig.tools`. */
export declare function toolEntries(body: Json): readonly Entry[];
/** The entries of `system`. */
export declare function systemEntries(body: Json): readonly Entry[];
/** The entries of all messages; `keepsThinking` is false where earlier turns lose their thinking. */
export declare function messageEntries(body: Json, keepsThinking: boolean): readonly Entry[];
