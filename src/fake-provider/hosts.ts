/**
 * Providers by the host that a client meant to reach, where a hook sends hard-coded hosts here; in the
 * words of the configuration.
 */
const HOSTS: readonly (readonly [ending: string, provider: string])[] = [
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
];

/** The provider of a host name (a port may follow), or null where it is not a known one. */
export function providerOfHost(host: string): string | null {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  const known = HOSTS.find(([ending]) => name === ending || name.endsWith(`.${ending}`));
  if (known !== undefined) return known[1];
  return /^bedrock-runtime\.[a-z0-9-]+\.amazonaws\.com$/.test(name) ? 'bedrock' : null;
}

/**
 * Regular expressions for the hosts of providers, for hooks that send them to a fake server. The gateway
 * of the Vercel AI SDK speaks a protocol of its own: it is kept from leaving, and told by its name.
 */
export const HOST_PATTERNS: readonly string[] = [
  ...[...HOSTS.map(([ending]) => ending), 'ai-gateway.vercel.sh'].map(
    (ending) => String.raw`(?:^|\.)${ending.replaceAll('.', String.raw`\.`)}$`,
  ),
  String.raw`^bedrock-runtime\.[a-z0-9-]+\.amazonaws\.com$`,
  String.raw`^(?:[a-z0-9-]+-)?aiplatform\.googleapis\.com$`,
];
