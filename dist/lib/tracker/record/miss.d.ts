import type { ExpectedRead, OutOfReach } from '../../expected/prefix-index.ts';
import type { RequestChain } from '../../expected/request.ts';
import { type Usage } from '../../usage/usage.ts';
import type { Section } from '../../prefix/unit.ts';
import type { MissReason } from '../metrics.ts';
import { type Reference } from './reference.ts';
/** Why a request did not read what it could have; both null where it did. */
export interface Miss {
    readonly reason: MissReason | null;
    readonly changed: Section | null;
}
export interface MissFacts {
    readonly request: RequestChain;
    readonly usage: Usage;
    readonly expected: ExpectedRead;
    /** What the site's call before it left: maybe another prompt, or another conversation. */
    readonly before: Reference | null;
    /** What an earlier call of the same prompt left, where that can no longer be read, or not yet. */
    readonly outOfReach: OutOfReach | null;
    readonly at: number;
}
export declare function missOf(facts: MissFacts): Miss;
