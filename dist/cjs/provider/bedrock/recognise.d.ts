import { type Json } from '../../json/value.ts';
/** How sure the shape of a body is a Converse request. */
export declare function recogniseConverse(body: Json, declared?: string): number;
/** How sure the shape of a body is an InvokeModel request for Nova. */
export declare function recogniseNova(body: Json, declared?: string): number;
/** How sure a body holds what Bedrock calls content: blocks without a `type`. */
export declare function recogniseBlocks(body: Json, declared: string | undefined): number;
/** Whether a model is called by its address at Amazon, which need not say whose it is. */
export declare function isArn(model: string): boolean;
/** Whose model an id of Bedrock stands for; null where it does not say. */
export declare function vendorOf(model: string): string | null;
