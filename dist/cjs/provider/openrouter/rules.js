"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OPENAI_LIFETIME = exports.CONVERTED = exports.SHAPE = exports.CACHING = void 0;
exports.upstreamOf = upstreamOf;
exports.upstreamModel = upstreamModel;
/** Which upstreams take markers, lifetimes, sticky routing. */
exports.CACHING = {
    url: 'https://openrouter.ai/docs/guides/best-practices/prompt-caching',
    read: '2026-11-23',
};
/** That a message whose content turns from a list into a string misses from there on. */
exports.SHAPE = {
    url: 'https://github.com/BYK/loreai/pull/1327',
    read: '2026-11-23',
};
/** That markers of Claude become markers of OpenAI where the model takes them. */
exports.CONVERTED = {
    url: 'https://openrouter.ai/docs/client-sdks/typescript/models/anthropiccachecontroldirective',
    read: '2026-11-23',
};
/** The lifetime of OpenAI's breakpoints: one that a marker of Claude names is dropped on the way. */
exports.OPENAI_LIFETIME = '30m';
const VENDORS = [
    ['anthropic/', 'anthropic'],
    ['openai/gpt-oss', 'other'],
    ['openai/', 'openai'],
    ['google/gemini', 'gemini'],
    ['deepseek/', 'deepseek'],
    ['x-ai/', 'xai'],
    ['mistralai/', 'mistral'],
];
/** The upstream of a model as OpenRouter names it (`anthropic/claude-sonnet-5`, `~` for the latest). */
function upstreamOf(model) {
    const name = model.toLowerCase().replace(/^~/, '');
    return VENDORS.find(([begins]) => name.startsWith(begins))?.[1] ?? 'other';
}
/** The name as the upstream knows it: without the vendor and a variant (`:beta`, `:nitro`). */
function upstreamModel(model) {
    return model.replace(/^~?[\w-]+\//, '').replace(/:[a-z]+$/, '');
}
