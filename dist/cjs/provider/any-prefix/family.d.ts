import type { TokenFamily } from '../provider.ts';
/** Which tokenizer a model has, by its name alone: servers and gateways run anybody's. */
export declare function familyOf(model: string): TokenFamily;
