import { type Layout } from './layout.ts';
/**
 * The prefix id: which prefix is this? 16 hex digits over the key-sorted form of the model, tools,
 * system and their parameters, and of the first message where there is neither tool nor system. The
 * same for every turn of a growing conversation.
 */
export declare function prefixIdOf(layout: Layout): string;
/**
 * The wire id: exactly which bytes are compared? 16 hex digits over their order-preserving form.
 *
 * @param hashes `unitHash` of each unit, where the caller has them: printing a prompt is what costs
 */
export declare function wireIdOf(layout: Layout, hashes?: readonly string[]): string;
/** The wire id of a conversation: its only turn's own, or a hash over those of all its turns. */
export declare function conversationWireId(turns: readonly string[]): string;
