/**
 * The words that a config may use. Rooms that this one must not know declare some of them too; a test
 * holds the lists together.
 */
export const PROVIDERS = [
  'anthropic',
  'openai',
  'bedrock',
  'gemini',
  'azure',
  'openrouter',
  'deepseek',
  'xai',
  'mistral',
  'vllm',
  'sglang',
  'generic',
] as const;

/** Template engines (contract, section 3). */
export const ENGINES = [
  'none',
  'mustache',
  'handlebars',
  'jinja2',
  'nunjucks',
  'liquid',
  'fstring',
] as const;

/** Who speaks in a message of a composed prompt. */
export const ROLES = ['system', 'developer', 'user', 'assistant'] as const;

/** How often a variable changes. */
export const VARIES = ['tenant', 'session', 'request', 'day'] as const;

/** How cases and separate conversations relate. */
export const SIBLINGS = ['tenant', 'session', 'request', 'none'] as const;

/** Scripts of replies that a capture can be played through. */
export const SCENARIOS = [
  'tool-loop',
  'failing-tool',
  'parallel-tools',
  'image',
  'resume',
  'long-session',
] as const;

export const EXCERPTS = ['full', 'hash'] as const;

export const PROBE_MODES = ['off', 'auto', 'required'] as const;

export const SEVERITIES = ['error', 'warning', 'note'] as const;

/** The codes that `policy` may name (contract, section 5). */
export const CODES = [
  'volatile-prefix',
  'unstable-history',
  'unshared-prefix',
  'suspect-value',
  'prefix-changed',
  'breakpoint-lost',
  'breakpoint-changed',
  'illegal-breakpoint',
  'write-only-breakpoint',
  'below-minimum',
  'no-breakpoint',
  'lookback-exceeded',
  'implicit-only',
  'volatile-cache-key',
  'stranded-tokens',
  'hit-ratio-below-threshold',
  'probe-failed',
  'config-changed',
  'not-analysed',
] as const;

/**
 * Variables that hold a provider's key. `env:` must not pass them on: secrets and code of a pull
 * request never share a process.
 */
export const PROVIDER_KEYS: ReadonlySet<string> = new Set([
  'ANTHROPIC_API_KEY',
  'ANTHROPIC_AUTH_TOKEN',
  'OPENAI_API_KEY',
  'OPENAI_ADMIN_KEY',
  'AZURE_OPENAI_API_KEY',
  'AZURE_API_KEY',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_BEARER_TOKEN_BEDROCK',
  'GEMINI_API_KEY',
  'GOOGLE_API_KEY',
  'GOOGLE_APPLICATION_CREDENTIALS',
  'OPENROUTER_API_KEY',
  'DEEPSEEK_API_KEY',
  'XAI_API_KEY',
  'MISTRAL_API_KEY',
  'VLLM_API_KEY',
]);
