import { type Json } from '../../json/value.ts';
/** How sure the shape of a body is Chat Completions for OpenRouter. */
export declare function recognise(body: Json, declared?: string): number;
/** Whether a body goes to OpenRouter: by its own members, or by the model's vendor. */
export declare function tells(body: Json, declared?: string): boolean;
