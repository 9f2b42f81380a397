import type { Source } from '../provider.ts';
/** Which upstreams take markers, lifetimes, sticky routing. */
export declare const CACHING: Source;
/** That a message whose content turns from a list into a string misses from there on. */
export declare const SHAPE: Source;
/** That markers of Claude become markers of OpenAI where the model takes them. */
export declare const CONVERTED: Source;
/** The lifetime of OpenAI's breakpoints: one that a marker of Claude names is dropped on the way. */
export declare const OPENAI_LIFETIME = "30m";
/** Whose model a name stands for, and so whose cache rules hold behind the gateway. */
export type Upstream = 'anthropic' | 'openai' | 'gemini' | 'deepseek' | 'xai' | 'mistral' | 'other';
/** The upstream of a model as OpenRouter names it (`anthropic/claude-sonnet-5`, `~` for the latest). */
export declare function upstreamOf(model: string): Upstream;
/** The name as the upstream knows it: without the vendor and a variant (`:beta`, `:nitro`). */
export declare function upstreamModel(model: string): string;
