import { type Json, entries, get, isObject, objectOf } from '../../json/value.ts';
import type { CacheTracker } from '../../tracker/tracker.ts';
import { plain } from './bedrock.ts';
import type { Caller } from './caller.ts';
import { type Installed, call, instanceOf } from './installed.ts';
import { recorded } from './recorded.ts';

export const GEMINI_CLIENT = '@google/genai';

/** Calls Gemini through the user's own client. */
export function geminiCaller(module: Installed, key: string, tracker: CacheTracker): Caller {
  const client = tracker.wrap(instanceOf(module, 'GoogleGenAI', { apiKey: key }));
  const models: unknown = Reflect.get(client, 'models');
  return {
    send: (body, model, signal) =>
      recorded(tracker, signal, () => {
        const given = plain(callOf(body));
        const config: unknown = Reflect.get(given, 'config');
        return call(models, 'generateContent', {
          ...given,
          model,
          config: { ...(typeof config === 'object' ? config : {}), abortSignal: signal },
        });
      }),
  };
}

/**
 * A body of the REST API as the client takes it: everything but the contents under `config`, generation
 * settings one level up. What the client took already stays as it is.
 */
function callOf(body: Json): Json {
  if (!isObject(body) || get(body, 'config') !== undefined) return body;
  const settings = entries(body).flatMap(([name, value]) => {
    if (name === 'contents' || name === 'model') return [];
    if (NAMES.get(name) !== 'generationConfig' || !isObject(value))
      return [[NAMES.get(name) ?? name, value] as const];
    return entries(value);
  });
  return objectOf([
    ['contents', get(body, 'contents') ?? []],
    ['config', objectOf(settings)],
  ]);
}

/** REST takes both spellings, the client one. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['generationConfig', 'generationConfig'],
  ['generation_config', 'generationConfig'],
  ['system_instruction', 'systemInstruction'],
  ['tool_config', 'toolConfig'],
  ['safety_settings', 'safetySettings'],
  ['cached_content', 'cachedContent'],
]);
