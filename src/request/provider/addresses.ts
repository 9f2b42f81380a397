import type { ProviderId } from './provider.ts';

/**
 * Providers by their hosts, or the ends of these; whose cache nobody documents is `generic`. A host that is not here
 * (a gateway, a server of one's own) leaves it to the request to tell.
 */
export const HOSTS: readonly (readonly [ending: string, provider: ProviderId])[] = [
  ['api.anthropic.com', 'anthropic'],
  ['api.openai.com', 'openai'],
  ['openai.azure.com', 'azure'],
  ['services.ai.azure.com', 'azure'],
  ['cognitiveservices.azure.com', 'azure'],
  ['generativelanguage.googleapis.com', 'gemini'],
  ['openrouter.ai', 'openrouter'],
  ['api.deepseek.com', 'deepseek'],
  ['api.x.ai', 'xai'],
  ['api.mistral.ai', 'mistral'],
  ['dashscope.aliyuncs.com', 'dashscope'],
  ['dashscope-intl.aliyuncs.com', 'dashscope'],
  ['dashscope-us.aliyuncs.com', 'dashscope'],
  ['api.minimax.io', 'minimax'],
  ['api.minimaxi.com', 'minimax'],
  ['api.moonshot.ai', 'moonshot'],
  ['api.moonshot.cn', 'moonshot'],
  ['api.kimi.com', 'moonshot'],
  ['api.groq.com', 'groq'],
  ['api.fireworks.ai', 'fireworks'],
  ['api.cerebras.ai', 'cerebras'],
  ['api.cohere.com', 'generic'],
  ['api.cohere.ai', 'generic'],
  ['api.deepinfra.com', 'generic'],
  ['api.perplexity.ai', 'generic'],
  ['api.sambanova.ai', 'generic'],
  ['api.together.ai', 'generic'],
  ['api.together.xyz', 'generic'],
  ['api.writer.com', 'generic'],
  ['api.z.ai', 'generic'],
  ['integrate.api.nvidia.com', 'generic'],
  ['open.bigmodel.cn', 'generic'],
  ['router.huggingface.co', 'generic'],
  ['snowflakecomputing.com', 'generic'],
  ['volces.com', 'generic'],
];

/** Bedrock's hosts, one for each region. */
const BEDROCK_HOST =
  /^bedrock-runtime(?:-fips)?\.[a-z0-9-]+\.(?:amazonaws\.com(?:\.cn)?|api\.aws)$/;

/** The provider of a host name (a port may follow), or null where it is not a known one. */
export function providerOfHost(host: string): ProviderId | null {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  const known = HOSTS.find(([ending]) => name === ending || name.endsWith(`.${ending}`));
  if (known !== undefined) return known[1];
  return BEDROCK_HOST.test(name) ? 'bedrock' : null;
}

/** What an address says of a request to a model. */
export interface Addressed {
  /** Without its port; null in an address without one. */
  readonly host: string | null;
  /** Who serves it; null where the body has to tell. */
  readonly provider: ProviderId | null;
  /** The model, a deployment or a profile; null where the body names it. */
  readonly model: string | null;
}

/** Forms of requests that nobody but the servers of one's own and makers without documented rules take. */
const OWN_FORMS = /\/(?:v2\/chat|v1\/chat|api\/chat|completions)$/;

/**
 * Reads the address of a request: the host decides who serves it, else the form of the path; Gemini, Vertex AI,
 * Bedrock and Azure name the model in it.
 */
export function addressOf(url: string): Addressed {
  const path = url.replace(/[?#].*$/s, '').replace(/\/+$/, '');
  const host =
    /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([^/:]+)/i.exec(path)?.[1]?.toLowerCase() ?? null;
  const own = host === null ? null : providerOfHost(host);
  const named = (pattern: RegExp): string | null => decoded(pattern.exec(path)?.[1]);
  const onBedrock = named(
    /\/model\/([^/]+)\/(?:invoke|converse)(?:-with-response-stream|-stream)?$/,
  );
  if (onBedrock !== null) return { host, provider: 'bedrock', model: onBedrock };
  const gemini = named(/\/(?:models|tunedModels)\/([^/]+?)(?::|%3A)(?:stream)?generateContent$/i);
  if (gemini !== null) return { host, provider: 'gemini', model: gemini };
  const vertex = named(/\/models\/([^/]+?)(?::|%3A)(?:stream)?rawPredict$/i);
  if (vertex !== null) {
    const isClaude = path.includes('/publishers/anthropic/');
    return { host, provider: isClaude ? 'anthropic' : null, model: vertex };
  }
  const deployment = named(/\/deployments\/([^/]+)\//);
  if (deployment !== null) return { host, provider: own ?? 'azure', model: deployment };
  const isOwnForm = OWN_FORMS.test(path) && !path.endsWith('/chat/completions');
  return { host, provider: own ?? (isOwnForm ? 'generic' : null), model: null };
}

function decoded(part: string | undefined): string | null {
  if (part === undefined) return null;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
