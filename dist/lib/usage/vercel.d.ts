import { type Json } from '../json/value.ts';
import { type Usage } from './usage.ts';
/**
 * Usage of the Vercel AI SDK: of its functions (`LanguageModelUsage`, ai 6.0.326: `inputTokens` as a total
 * with `inputTokenDetails`) and of its models (V3: `inputTokens: { total, noCache, cacheRead, cacheWrite }`).
 * It does not tell lifetimes apart, so nothing is `write1h`. ai 5 has `cachedInputTokens` alone.
 */
export declare function vercelUsage(usage: Json): Usage | null;
