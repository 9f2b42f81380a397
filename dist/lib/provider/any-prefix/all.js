import { DEEPSEEK } from './deepseek.js';
import { GENERIC } from './generic.js';
import { MISTRAL } from './mistral.js';
import { SGLANG } from './sglang.js';
import { VLLM } from './vllm.js';
import { XAI } from './xai.js';
/**
 * Every provider that reuses any prefix of a form that others made; a further one is one file and one line
 * here. Of two that are equally sure of a body the first wins.
 */
export const SETTINGS = [
    DEEPSEEK,
    XAI,
    MISTRAL,
    VLLM,
    SGLANG,
    GENERIC,
];
