import { type Json } from '../../json/value.ts';
import type { Role, Section, Unit } from '../../prefix/unit.ts';
/** Members whose content is free-form JSON: schemas, tool inputs, results. */
export declare const FREE_FORM: ReadonlySet<string>;
/** What a list of a Bedrock body holds, in order: units, and checkpoints between them. */
export type Entry = {
    readonly kind: 'unit';
    readonly unit: Omit<Unit, 'position'>;
    readonly absent: boolean;
} | {
    readonly kind: 'checkpoint';
    readonly pointer: string;
    readonly value: Json;
};
/** Where a list of blocks stands. */
export interface Place {
    readonly section: Section;
    /** Null where the index is that of the block itself (tools, system). */
    readonly index: number | null;
    readonly pointer: string;
    readonly role: Role | null;
    readonly frame: string;
}
/**
 * The entries of a list of blocks: `cachePoint` marks all in front of it, as a block of its own (Converse)
 * or as a member of the block that it ends (Nova's InvokeModel).
 */
export declare function blockEntries(list: Json | undefined, place: Place): readonly Entry[];
