import { get, text } from '../../json/value.js';
import { newestTurn } from '../newest.js';
import { namespace } from '../piece.js';
import { layoutOf } from './breakpoints.js';
import { ANTHROPIC_CACHE } from './cache.js';
import { FREE_FORM } from './content.js';
import { messagePieces, systemPieces } from './messages.js';
import { cacheRules, knownModel, modelOverride } from './model.js';
import { continuesThread, notesOn } from './notes.js';
import { messageParameters, systemParameters } from './parameters.js';
import { positioned, standing } from './positions.js';
import { recognise } from './recognise.js';
import { serverPieces, toolPieces } from './tools.js';
/**
 * Claude's Messages API. A request is cached in the order namespace, tools, parameters that reach the
 * system prompt, system, parameters that reach the messages, messages (build-with-claude/prompt-caching,
 * read 2026-10-08).
 */
export const anthropicMessages = {
    provider: 'anthropic',
    api: 'messages',
    recognise,
    segment,
};
function segment(body, options) {
    const model = options?.model ?? text(get(body, 'model')) ?? '';
    const { data, note } = knownModel(model);
    const system = systemPieces(body);
    const messages = messagePieces(body, data.priorThinking === 'kept', options?.memory);
    const memory = options?.memory;
    const told = memory?.knows(messages) === true ? memory.telling : messages;
    const content = [...system, ...told].filter(({ absent }) => absent === null);
    const head = [
        // Entries belong to a workspace and a model.
        namespace([
            ['model', model],
            ['workspace_id', get(body, 'workspace_id')],
        ]),
        ...serverPieces(body),
        ...toolPieces(body),
        systemParameters(body, content),
        ...system,
        messageParameters(body, content, data),
    ];
    const first = positioned(head.filter(({ absent }) => absent === null));
    const place = (pieces, before) => positioned(pieces, [...first, ...before.slice(-1)]);
    const units = first.concat(memory?.knows(messages) === true
        ? memory.units(messages, standing(first), place)
        : place(messages.filter(({ absent }) => absent === null), []));
    return {
        provider: 'anthropic',
        api: 'messages',
        model,
        cache: ANTHROPIC_CACHE,
        rules: cacheRules(data, modelOverride(options, model)),
        tokenFamily: data.tokenFamily,
        units,
        newest: newestTurn(units),
        ...layoutOf(body, [...head, ...messages]),
        freeForm: FREE_FORM,
        shedsThinking: data.priorThinking === 'last-turn',
        continues: continuesThread(body) ? '/thread' : null,
        notes: [...(note === null ? [] : [note]), ...notesOn(body)],
    };
}
