"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PROVIDER_IDS = void 0;
/** Every provider a config may name (contract, section 3). */
exports.PROVIDER_IDS = [
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
