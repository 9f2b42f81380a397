"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.recogniseConverse = recogniseConverse;
exports.recogniseNova = recogniseNova;
exports.recogniseBlocks = recogniseBlocks;
exports.isArn = isArn;
exports.vendorOf = vendorOf;
const value_ts_1 = require("../../json/value.js");
/** Members of a content block that carry no `type`, and that no other API spells so. */
const OWN_BLOCKS = ['toolUse', 'toolResult', 'reasoningContent', 'cachePoint', 'guardContent'];
const BLOCKS = [...OWN_BLOCKS, 'text', 'image', 'document', 'video', 'audio', 'searchResult'];
/** Members of a Converse body that no other API has. */
const OWN_MEMBERS = [
    'toolConfig',
    'inferenceConfig',
    'additionalModelRequestFields',
    'guardrailConfig',
];
// Enough to tell; a body of a hundred thousand messages need not be read whole.
const SAMPLE = 50;
/** How sure the shape of a body is a Converse request. */
function recogniseConverse(body, declared) {
    const sure = recogniseBlocks(body, declared);
    // Nova's own form: a schema version, snake_case limits, checkpoints as members of a block.
    return isNova(body) ? Math.min(sure, 0.3) : sure;
}
/** How sure the shape of a body is an InvokeModel request for Nova. */
function recogniseNova(body, declared) {
    return isNova(body) ? recogniseBlocks(body, declared) : 0;
}
/** How sure a body holds what Bedrock calls content: blocks without a `type`. */
function recogniseBlocks(body, declared) {
    if (!(0, value_ts_1.isObject)(body) || (0, value_ts_1.get)(body, 'contents') !== undefined || (0, value_ts_1.get)(body, 'input') !== undefined)
        return 0;
    const messages = (0, value_ts_1.get)(body, 'messages');
    if (messages !== undefined && !(0, value_ts_1.isArray)(messages))
        return 0;
    const sample = (0, value_ts_1.items)(messages).slice(0, SAMPLE);
    // Most bodies are of other APIs, and their first block tells.
    if (sample[0] !== undefined && !contentOf(sample[0]).slice(0, 1).every(isBlock))
        return 0;
    const blocks = [
        ...(0, value_ts_1.items)((0, value_ts_1.get)(body, 'system')).slice(0, SAMPLE),
        ...sample.flatMap((message) => contentOf(message).slice(0, SAMPLE)),
    ];
    const listed = [...blocks, ...(0, value_ts_1.items)((0, value_ts_1.dig)(body, 'toolConfig', 'tools'))];
    if (listed.length === 0 || !blocks.every(isBlock))
        return 0;
    if (OWN_MEMBERS.some((name) => (0, value_ts_1.get)(body, name) !== undefined))
        return 1;
    if (blocks.some((block) => OWN_BLOCKS.some((name) => (0, value_ts_1.get)(block, name) !== undefined)))
        return 1;
    const model = declared ?? (0, value_ts_1.text)((0, value_ts_1.get)(body, 'modelId')) ?? (0, value_ts_1.text)((0, value_ts_1.get)(body, 'model')) ?? '';
    if ((0, value_ts_1.get)(body, 'modelId') !== undefined || isBedrockId(model))
        return 1;
    return (0, value_ts_1.get)(body, 'schemaVersion') !== undefined ? 0.9 : 0.5;
}
const ID = /^(?:(?:us|eu|ap|apac|jp|au|ca|sa|global|us-gov)\.)?(anthropic|amazon|openai|meta|mistral|deepseek|cohere|ai21|qwen)\.[a-z]/;
/** A model's id as Bedrock spells it: a vendor in front, a region or an ARN before that. */
function isBedrockId(model) {
    return isArn(model) || ID.test(model);
}
/** Whether a model is called by its address at Amazon, which need not say whose it is. */
function isArn(model) {
    return model.startsWith('arn:aws');
}
/** Whose model an id of Bedrock stands for; null where it does not say. */
function vendorOf(model) {
    return ID.exec(model)?.[1] ?? null;
}
/** A message whose content is no list of blocks counts as one block of no known form. */
function contentOf(message) {
    const content = (0, value_ts_1.get)(message, 'content');
    return (0, value_ts_1.isArray)(content) ? content : [content ?? null];
}
function isBlock(block) {
    return (0, value_ts_1.get)(block, 'type') === undefined && BLOCKS.some((name) => (0, value_ts_1.get)(block, name) !== undefined);
}
function isNova(body) {
    const inference = (0, value_ts_1.get)(body, 'inferenceConfig');
    return ((0, value_ts_1.get)(body, 'schemaVersion') !== undefined ||
        ['max_new_tokens', 'top_p', 'top_k'].some((name) => (0, value_ts_1.get)(inference, name) !== undefined));
}
