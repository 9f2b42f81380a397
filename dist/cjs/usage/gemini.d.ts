import type { Json } from '../json/value.ts';
import { type Usage } from './usage.ts';
/**
 * `usageMetadata` of generateContent, and `usage` of the Interactions API (@google/genai 3.1.0). The
 * cached part stands inside the prompt's count and is left out where it is 0; thoughts are output that
 * stands beside the candidates; what tools put into the prompt is input too.
 */
export declare function geminiUsage(usage: Json): Usage | null;
