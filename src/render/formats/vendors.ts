import { providerOfModel } from '../composed/bindings.ts';

/** A model as a format names it, taken apart. */
export interface NamedModel {
  readonly provider: string | null;
  readonly model: string | null;
}

/** What stands in front of a model's name, in GitHub Models, Genkit, promptfoo and others. */
const VENDORS: Readonly<Record<string, string>> = {
  anthropic: 'anthropic',
  openai: 'openai',
  'azure-openai': 'azure',
  azure_openai: 'azure',
  foundry: 'azure',
  azure: 'azure',
  azureopenai: 'azure',
  googleai: 'gemini',
  google: 'gemini',
  gemini: 'gemini',
  vertexai: 'gemini',
  vertex: 'gemini',
  bedrock: 'bedrock',
  'aws-bedrock': 'bedrock',
  mistral: 'mistral',
  mistralai: 'mistral',
  'mistral-ai': 'mistral',
  deepseek: 'deepseek',
  xai: 'xai',
  'x-ai': 'xai',
  openrouter: 'openrouter',
  vllm: 'vllm',
  sglang: 'sglang',
  // Servers of open weights that speak Chat Completions.
  serverless: 'generic',
  ollama: 'generic',
  groq: 'generic',
  togetherai: 'generic',
  fireworks: 'generic',
};

/** The provider that a vendor's name stands for, or null. */
export function providerOfVendor(vendor: string): string | null {
  const key = vendor.toLowerCase();
  return Object.hasOwn(VENDORS, key) ? (VENDORS[key] ?? null) : null;
}

/** `vendor/model` or a bare model; a vendor that is not known leaves the provider open. */
export function namedModel(name: string | null | undefined, separator = '/'): NamedModel {
  if (name === null || name === undefined || name === '') return { provider: null, model: null };
  const at = name.indexOf(separator);
  if (at === -1) return { provider: providerOfModel(name), model: name };
  const model = name.slice(at + 1);
  // A model of one vendor in another one's cloud is called by its own vendor's rules.
  const provider = providerOfVendor(name.slice(0, at)) ?? providerOfModel(model);
  return { provider, model };
}
