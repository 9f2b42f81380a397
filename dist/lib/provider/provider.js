/** Every provider a config may name (contract, section 3). */
export const PROVIDER_IDS = [
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
];
