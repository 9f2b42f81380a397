"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.familyOf = familyOf;
const model_ts_1 = require("../anthropic/model.js");
/** Which tokenizer a model has, by its name alone: servers and gateways run anybody's. */
function familyOf(model) {
    const name = model.toLowerCase().replace(/^.*\//, '');
    if (/^(?:gpt-|chatgpt-|o\d)/.test(name))
        return 'openai';
    if (name.includes('claude-'))
        return (0, model_ts_1.knownModel)(model).data.tokenFamily;
    return /^(?:gemini|gemma)-/.test(name) ? 'gemini' : 'other';
}
