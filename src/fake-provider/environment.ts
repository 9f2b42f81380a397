import { NEEDED_KEYS } from '../repository/config/provider-keys.ts';

/**
 * The variables that send the providers' SDKs to a fake server on this port of 127.0.0.1, each in the form
 * that its SDK expects, and dummy keys, so that clients can be constructed. Measured with the SDKs of
 * 2026-11: Anthropic's variable is the root (clients add `/v1/messages`), OpenAI's ends in `/v1`.
 */
export function captureEnvironment(port: number): Record<string, string> {
  const root = `http://127.0.0.1:${port}`;
  return {
    // Anthropic's SDKs; langchain-anthropic reads ANTHROPIC_API_URL first, litellm ANTHROPIC_API_BASE.
    ANTHROPIC_BASE_URL: root,
    ANTHROPIC_API_URL: root,
    ANTHROPIC_API_BASE: root,
    ANTHROPIC_BEDROCK_BASE_URL: root,
    ANTHROPIC_BEDROCK_MANTLE_BASE_URL: `${root}/anthropic`,
    ANTHROPIC_VERTEX_BASE_URL: `${root}/v1`,
    ANTHROPIC_FOUNDRY_BASE_URL: `${root}/anthropic`,
    ANTHROPIC_AWS_BASE_URL: root,
    ANTHROPIC_GOOGLE_CLOUD_BASE_URL: root,
    ANTHROPIC_VERTEX_PROJECT_ID: 'fake-server',
    CLOUD_ML_REGION: 'us-east5',
    // OpenAI's SDKs; langchain-openai and litellm read OPENAI_API_BASE.
    OPENAI_BASE_URL: `${root}/v1`,
    OPENAI_API_BASE: `${root}/v1`,
    AZURE_OPENAI_ENDPOINT: root,
    OPENAI_API_VERSION: '2025-04-01-preview',
    // Google's SDKs.
    GOOGLE_GEMINI_BASE_URL: root,
    GOOGLE_VERTEX_BASE_URL: root,
    // AWS; OpenAI's own Bedrock client reads AWS_BEDROCK_BASE_URL.
    AWS_ENDPOINT_URL_BEDROCK_RUNTIME: root,
    AWS_BEDROCK_BASE_URL: `${root}/v1`,
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    // Without it a client without a profile asks the instance's metadata service and waits.
    AWS_EC2_METADATA_DISABLED: 'true',
    // Clients of other providers have their addresses in the code: a hook has to send them here.
    ...dummyKeys(),
    // A proxy would never reach this machine's loopback.
    NO_PROXY: LOOPBACK,
    no_proxy: LOOPBACK,
  };
}

/** Clients can be constructed; what they would send is refused by the provider. */
export function dummyKeys(): Record<string, string> {
  return Object.fromEntries(NEEDED_KEYS.map((name) => [name, KEY]));
}

const KEY = 'prompt-cache-guard-dummy-key';
const LOOPBACK = '127.0.0.1,localhost';
