import type { Json } from '../../json/value.ts';
import { type Usage, count, within } from './usage.ts';

/**
 * `usageMetadata` of generateContent, and `usage` of the Interactions API (@google/genai 3.1.0). The
 * cached part stands inside the prompt's count and is left out where it is 0; thoughts are output that
 * stands beside the candidates; what tools put into the prompt is input too.
 */
export function geminiUsage(usage: Json): Usage | null {
  const prompt = count(usage, 'promptTokenCount');
  if (prompt === null) return interactionUsage(usage);
  const total = prompt + (count(usage, 'toolUsePromptTokenCount') ?? 0);
  const read = count(usage, 'cachedContentTokenCount') ?? 0;
  const output =
    (count(usage, 'candidatesTokenCount') ?? 0) + (count(usage, 'thoughtsTokenCount') ?? 0);
  return within(total, { read, write: 0, write1h: 0 }, output);
}

function interactionUsage(usage: Json): Usage | null {
  const total = count(usage, 'total_input_tokens');
  if (total === null) return null;
  const read = count(usage, 'total_cached_tokens') ?? 0;
  const output =
    (count(usage, 'total_output_tokens') ?? 0) + (count(usage, 'total_thought_tokens') ?? 0);
  return within(total, { read, write: 0, write1h: 0 }, output);
}
