import { type Json } from '../../json/value.ts';
/**
 * The bodies of the AWS client's InvokeModel: bytes that hold the model vendor's own form, where Converse
 * has members. A stream of it has the events as bytes, in `body`.
 */
/** The request in the vendor's form, with the model's id; an input of Converse as it is. */
export declare function requestOf(input: object): object;
/** An output in a form whose usage can be read: the parsed body, or a stream of parsed events. */
export declare function readable(output: unknown): unknown;
/** What the caller gets: its own output, whose stream may have become an observed one. */
export declare function restored(output: unknown, observed: unknown): unknown;
/** An event of an InvokeModel stream: the vendor's event inside its bytes; any other event as it is. */
export declare function unwrapped(event: unknown): Json;
