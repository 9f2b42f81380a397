"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SETTINGS = void 0;
const deepseek_ts_1 = require("./deepseek.js");
const generic_ts_1 = require("./generic.js");
const mistral_ts_1 = require("./mistral.js");
const sglang_ts_1 = require("./sglang.js");
const vllm_ts_1 = require("./vllm.js");
const xai_ts_1 = require("./xai.js");
/**
 * Every provider that reuses any prefix of a form that others made; a further one is one file and one line
 * here. Of two that are equally sure of a body the first wins.
 */
exports.SETTINGS = [
    deepseek_ts_1.DEEPSEEK,
    xai_ts_1.XAI,
    mistral_ts_1.MISTRAL,
    vllm_ts_1.VLLM,
    sglang_ts_1.SGLANG,
    generic_ts_1.GENERIC,
];
