import type { CacheRules, SegmentOptions, TokenFamily } from '../provider.ts';
/** A model on Bedrock, as far as its cache is concerned. */
export interface BedrockModel {
    /** The name without region, vendor and version. */
    readonly id: string;
    readonly rules: CacheRules;
    readonly tokenFamily: TokenFamily;
    /** False where the thinking of earlier turns is dropped by the model. */
    readonly keepsThinking: boolean;
    /** Whether a checkpoint may stand among the tools. */
    readonly toolCheckpoints: boolean;
    /** Lifetimes that it takes, the usual one first. */
    readonly lifetimes: readonly string[];
    /** A sentence where the rules are assumed; else null. */
    readonly note: string | null;
}
/** The rules of a model id, an inference profile's id or an ARN; overrides of the config win. */
export declare function bedrockModel(name: string, options: SegmentOptions | undefined): BedrockModel;
/** A sentence about an hour as lifetime, for a model of which it is not known what comes of it. */
export declare function hourNote({ id }: BedrockModel, asked: boolean): readonly string[];
