"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.anthropicMessages = void 0;
const value_ts_1 = require("../../json/value.js");
const newest_ts_1 = require("../newest.js");
const piece_ts_1 = require("../piece.js");
const breakpoints_ts_1 = require("./breakpoints.js");
const cache_ts_1 = require("./cache.js");
const content_ts_1 = require("./content.js");
const messages_ts_1 = require("./messages.js");
const model_ts_1 = require("./model.js");
const notes_ts_1 = require("./notes.js");
const parameters_ts_1 = require("./parameters.js");
const positions_ts_1 = require("./positions.js");
const recognise_ts_1 = require("./recognise.js");
const tools_ts_1 = require("./tools.js");
/**
 * Claude's Messages API. A request is cached in the order namespace, tools, parameters that reach the
 * system prompt, system, parameters that reach the messages, messages (build-with-claude/prompt-caching,
 * read 2026-10-08).
 */
exports.anthropicMessages = {
    provider: 'anthropic',
    api: 'messages',
    recognise: recognise_ts_1.recognise,
    segment,
};
function segment(body, options) {
    const model = options?.model ?? (0, value_ts_1.text)((0, value_ts_1.get)(body, 'model')) ?? '';
    const { data, note } = (0, model_ts_1.knownModel)(model);
    const system = (0, messages_ts_1.systemPieces)(body);
    const messages = (0, messages_ts_1.messagePieces)(body, data.priorThinking === 'kept', options?.memory);
    const memory = options?.memory;
    const told = memory?.knows(messages) === true ? memory.telling : messages;
    const content = [...system, ...told].filter(({ absent }) => absent === null);
    const head = [
        // Entries belong to a workspace and a model.
        (0, piece_ts_1.namespace)([
            ['model', model],
            ['workspace_id', (0, value_ts_1.get)(body, 'workspace_id')],
        ]),
        ...(0, tools_ts_1.serverPieces)(body),
        ...(0, tools_ts_1.toolPieces)(body),
        (0, parameters_ts_1.systemParameters)(body, content),
        ...system,
        (0, parameters_ts_1.messageParameters)(body, content, data),
    ];
    const first = (0, positions_ts_1.positioned)(head.filter(({ absent }) => absent === null));
    const place = (pieces, before) => (0, positions_ts_1.positioned)(pieces, [...first, ...before.slice(-1)]);
    const units = first.concat(memory?.knows(messages) === true
        ? memory.units(messages, (0, positions_ts_1.standing)(first), place)
        : place(messages.filter(({ absent }) => absent === null), []));
    return {
        provider: 'anthropic',
        api: 'messages',
        model,
        cache: cache_ts_1.ANTHROPIC_CACHE,
        rules: (0, model_ts_1.cacheRules)(data, (0, model_ts_1.modelOverride)(options, model)),
        tokenFamily: data.tokenFamily,
        units,
        newest: (0, newest_ts_1.newestTurn)(units),
        ...(0, breakpoints_ts_1.layoutOf)(body, [...head, ...messages]),
        freeForm: content_ts_1.FREE_FORM,
        shedsThinking: data.priorThinking === 'last-turn',
        continues: (0, notes_ts_1.continuesThread)(body) ? '/thread' : null,
        notes: [...(note === null ? [] : [note]), ...(0, notes_ts_1.notesOn)(body)],
    };
}
