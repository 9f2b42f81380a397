import type { Environment } from '../git/environment.ts';
/** Without these the clients of the providers cannot be constructed: a render gets a dummy for each. */
export const NEEDED_KEYS = [
  'ANTHROPIC_API_KEY',
  'ANTHROPIC_FOUNDRY_API_KEY',
  'OPENAI_API_KEY',
  'AZURE_OPENAI_API_KEY',
  'GEMINI_API_KEY',
  'GOOGLE_GENERATIVE_AI_API_KEY',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AI_GATEWAY_API_KEY',
  'CEREBRAS_API_KEY',
  'COHERE_API_KEY',
  'DEEPSEEK_API_KEY',
  'FIREWORKS_API_KEY',
  'GROQ_API_KEY',
  'MISTRAL_API_KEY',
  'OPENROUTER_API_KEY',
  'PERPLEXITY_API_KEY',
  'TOGETHER_API_KEY',
  'XAI_API_KEY',
] as const;

/** A dummy of these would have a client sign in another way than the program means. */
const FURTHER_KEYS = [
  'ANTHROPIC_AUTH_TOKEN',
  'CLAUDE_CODE_OAUTH_TOKEN',
  'OPENAI_ADMIN_KEY',
  'AZURE_API_KEY',
  'AZURE_OPENAI_AD_TOKEN',
  'AWS_SESSION_TOKEN',
  'AWS_BEARER_TOKEN_BEDROCK',
  'GOOGLE_API_KEY',
  'CO_API_KEY',
  'HF_TOKEN',
  'HUGGINGFACEHUB_API_TOKEN',
  'LITELLM_API_KEY',
  'LITELLM_MASTER_KEY',
  'VLLM_API_KEY',
] as const;

/** Names a file that holds a key. */
const KEY_FILES = ['GOOGLE_APPLICATION_CREDENTIALS'] as const;

/** Variables whose value is a provider's key: masked wherever a run writes. */
export const SECRET_KEYS: readonly string[] = [...NEEDED_KEYS, ...FURTHER_KEYS];

/**
 * Variables that give access to a provider. `env:` must not pass them on, and a step that holds one
 * refuses commands: secrets and code of a pull request never share a process.
 */
export const PROVIDER_KEYS: ReadonlySet<string> = new Set([...SECRET_KEYS, ...KEY_FILES]);

/** Whether an environment gives access to a provider. */
export function holdsProviderKey(env: Environment): boolean {
  return [...PROVIDER_KEYS].some((name) => (env[name] ?? '').trim() !== '');
}
