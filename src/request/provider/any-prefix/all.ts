import { DASHSCOPE } from './dashscope.ts';
import { DEEPSEEK } from './deepseek.ts';
import { GENERIC } from './generic.ts';
import { CEREBRAS, FIREWORKS, GROQ } from './hosts.ts';
import { MINIMAX } from './minimax.ts';
import { MISTRAL } from './mistral.ts';
import { MOONSHOT } from './moonshot.ts';
import type { AnyPrefixSettings } from './settings.ts';
import { SGLANG } from './sglang.ts';
import { VLLM } from './vllm.ts';
import { XAI } from './xai.ts';

/**
 * Every provider that reuses any prefix of a form that others made; a further one is one file and one line
 * here. Of two that are equally sure of a body the first wins.
 */
export const SETTINGS: readonly AnyPrefixSettings[] = [
  DEEPSEEK,
  XAI,
  MISTRAL,
  DASHSCOPE,
  MINIMAX,
  MOONSHOT,
  GROQ,
  FIREWORKS,
  CEREBRAS,
  VLLM,
  SGLANG,
  GENERIC,
];
