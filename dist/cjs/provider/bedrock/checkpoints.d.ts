import type { Breakpoint } from '../../prefix/unit.ts';
import type { IllegalLayout } from '../provider.ts';
import type { Entry } from './content.ts';
import type { BedrockModel } from './model.ts';
/** The breakpoints of a request and what is wrong with its checkpoints. */
export interface Layout {
    readonly breakpoints: readonly Breakpoint[];
    readonly illegal: readonly IllegalLayout[];
}
/**
 * Where entries are written and looked up: a checkpoint ends the unit in front of it. Tools come first, then
 * the system prompt, then the messages; at most four, those of an hour in front of those of five minutes
 * (CACHING in models.ts). One with nothing in front of it ends nothing.
 *
 * @param entries in prefix order, parameters and what is left out included
 * @param model which lifetimes it takes, and whether a checkpoint may stand among the tools
 */
export declare function layoutOf(entries: readonly Entry[], model: Pick<BedrockModel, 'lifetimes' | 'toolCheckpoints'>): Layout;
