"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.systemParameters = systemParameters;
exports.messageParameters = messageParameters;
exports.tellsParameters = tellsParameters;
const value_ts_1 = require("../../json/value.js");
const piece_ts_1 = require("../piece.js");
/**
 * Parameters that reach the prompt between the tools and the system blocks: a change keeps the tools
 * and misses from here on ("What invalidates the cache", build-with-claude/prompt-caching, read
 * 2026-10-08; the list of skills: agents-and-tools/agent-skills). That web search or web fetch is on is
 * not repeated here: the tool itself is a unit. `citations` stands for the citations of documents.
 */
function systemParameters(body, content) {
    const skills = (0, value_ts_1.dig)(body, 'container', 'skills');
    return (0, piece_ts_1.parameters)('system', (0, piece_ts_1.present)([
        ['speed', (0, value_ts_1.get)(body, 'speed') === 'standard' ? undefined : (0, value_ts_1.get)(body, 'speed')],
        ['container', (0, value_ts_1.isArray)(skills) && skills.length > 0 ? { skills } : undefined],
        ['citations', content.some(({ unit }) => hasCitations(unit.value)) ? true : undefined],
    ]));
}
/**
 * Parameters that reach the prompt between the system blocks and the messages (same source). Naming a
 * default is the same as leaving it out. `images` stands for the presence of any image.
 */
function messageParameters(body, content, model) {
    const thinking = (0, piece_ts_1.present)([
        ['type', (0, value_ts_1.dig)(body, 'thinking', 'type')],
        ['budget_tokens', (0, value_ts_1.dig)(body, 'thinking', 'budget_tokens')],
    ]);
    const effort = (0, value_ts_1.dig)(body, 'output_config', 'effort');
    const output = (0, piece_ts_1.present)([
        ['effort', effort === model.defaultEffort ? undefined : effort],
        ['format', (0, value_ts_1.dig)(body, 'output_config', 'format')],
    ]);
    return (0, piece_ts_1.parameters)('messages', (0, piece_ts_1.present)([
        ['tool_choice', toolChoice(body)],
        ['images', content.some(({ unit }) => hasImage(unit.value)) ? true : undefined],
        ['thinking', filled(thinking)],
        ['output_config', filled(output)],
        ['output_format', (0, value_ts_1.get)(body, 'output_format')],
    ]));
}
/** The choice, or undefined where it is the default: `auto` with tools, `none` without. */
function toolChoice(body) {
    const choice = (0, value_ts_1.get)(body, 'tool_choice');
    if (!(0, value_ts_1.isObject)(choice))
        return choice;
    const oneCall = (0, value_ts_1.get)(choice, 'disable_parallel_tool_use') === true;
    const usual = (0, value_ts_1.items)((0, value_ts_1.get)(body, 'tools')).length > 0 ? 'auto' : 'none';
    if ((0, value_ts_1.get)(choice, 'type') === usual && !oneCall)
        return undefined;
    return (0, piece_ts_1.present)([
        ['type', (0, value_ts_1.get)(choice, 'type')],
        ['name', (0, value_ts_1.get)(choice, 'name')],
        ['disable_parallel_tool_use', oneCall ? true : undefined],
    ]);
}
function filled(value) {
    return (0, value_ts_1.isObject)(value) && Object.keys(value).length > 0 ? value : undefined;
}
// Images and documents stand in a message or one level deeper, in a tool result or a document.
function nested(block) {
    return [block, ...(0, value_ts_1.items)((0, value_ts_1.get)(block, 'content')), ...(0, value_ts_1.items)((0, value_ts_1.dig)(block, 'source', 'content'))];
}
/** Whether a parameter is told from a piece of content. */
function tellsParameters(block) {
    return hasImage(block) || hasCitations(block);
}
function hasImage(block) {
    return nested(block).some((inner) => (0, value_ts_1.get)(inner, 'type') === 'image');
}
function hasCitations(block) {
    return nested(block).some((inner) => (0, value_ts_1.dig)(inner, 'citations', 'enabled') === true);
}
