import { type PrintedUnit } from '../../expected/request.ts';
import type { Unit } from '../../prefix/unit.ts';
/**
 * The hashes of units with long texts. A prompt of 100 kB is the same string in call after call: it is
 * printed and hashed once, and looked up by its number from then on. The texts themselves are only kept in
 * memory, the latest of them, and never handed out.
 */
export declare class KnownTexts {
    #private;
    constructor(most?: number);
    /** What `printUnit` gives. */
    print(unit: Unit, freeForm: ReadonlySet<string>): PrintedUnit;
}
