import { get, text } from '../../json/value.js';
import { newestTurn } from '../newest.js';
import { eachAPosition } from '../positions.js';
import { layoutOf } from './breakpoints.js';
import { OPENAI_CACHE } from './cache.js';
import { FREE_FORM } from './content.js';
import { earlierEndings } from './endings.js';
import { onMessages, usesBreakpoints } from './envelope.js';
import { cacheRules, knownModel, modelOverride } from './model.js';
import { notesOn, storedConversation } from './notes.js';
import { cacheOptions, retentionOf } from './options.js';
import { namespaceOf } from './parameters.js';
/** Cuts a request of either API. Its order is namespace, hidden parameters, tools, instructions, input. */
export function segmentRequest(body, api, options, ordered) {
    const model = options?.model ?? text(get(body, 'model')) ?? '';
    const member = api === 'chat' ? 'messages' : 'input';
    const { data, note } = knownModel(model, usesBreakpoints(body, member));
    const { head, messages } = ordered(data);
    const front = [namespaceOf(body, model, data.cache.kind === 'entries'), ...head];
    const pieces = [...front, ...messages];
    const first = placed(front);
    const memory = options?.memory;
    const place = (more, before) => placed(more, before.at(-1) ?? first.at(-1));
    const units = first.concat(memory === undefined
        ? place(messages, [])
        : memory.units(messages.filter(isThere), String(first.at(-1)?.position), place));
    const cache = cacheOptions(body, api, data);
    const layout = layoutOf(pieces, units, api, data, cache);
    const key = text(get(body, 'prompt_cache_key'));
    return {
        provider: 'openai',
        api,
        model,
        cache: OPENAI_CACHE,
        rules: cacheRules(data, modelOverride(options, model)),
        tokenFamily: 'openai',
        units,
        breakpoints: layout.breakpoints,
        newest: newestTurn(units),
        illegal: [...cache.illegal, ...layout.illegal, ...onMessages(body, member)],
        freeForm: FREE_FORM,
        continues: storedConversation(body),
        notes: [...(note === null ? [] : [note]), ...notesOn(body)],
        cacheKey: key === undefined ? null : { pointer: '/prompt_cache_key', value: key },
        lookups: data.cache.kind === 'entries' && cache.mode === 'implicit' ? earlierEndings(units) : [],
        lifetime: retentionOf(body, data),
        shedsThinking: data.reasoning === 'current_turn',
    };
}
function placed(pieces, before) {
    return eachAPosition(pieces.filter(isThere).map(({ unit }) => unit), before);
}
function isThere({ absent }) {
    return absent === null;
}
