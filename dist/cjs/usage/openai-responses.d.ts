import { type Json } from '../json/value.ts';
import { type Usage } from './usage.ts';
/**
 * `usage` of the Responses API (openai 7.57.0, `ResponseUsage`, read 2026-11-13): the parts stand inside
 * `input_tokens`. Before GPT-5.6 writes are free and not counted.
 */
export declare function openaiResponsesUsage(usage: Json): Usage | null;
