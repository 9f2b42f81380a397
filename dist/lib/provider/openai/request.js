import { get, text } from '../../json/value.js';
import { newestTurn } from '../newest.js';
import { layoutOf } from './breakpoints.js';
import { FREE_FORM } from './content.js';
import { earlierEndings } from './endings.js';
import { onMessages, usesBreakpoints } from './envelope.js';
import { cacheRules, knownModel, modelOverride } from './model.js';
import { notesOn, storedConversation } from './notes.js';
import { cacheOptions, retentionOf } from './options.js';
import { namespaceOf } from './parameters.js';
/**
 * Cuts a request of either API. Its order is namespace, hidden parameters, tools, instructions, input;
 * `ordered` gives all but the first.
 */
export function segmentRequest(body, api, options, ordered) {
    const model = options?.model ?? text(get(body, 'model')) ?? '';
    const member = api === 'chat' ? 'messages' : 'input';
    const { data, note } = knownModel(model, usesBreakpoints(body, member));
    const pieces = [namespaceOf(body, model, data.cache.kind === 'entries'), ...ordered(data)];
    const units = positioned(pieces.filter(({ absent }) => absent === null));
    const cache = cacheOptions(body, api, data);
    const layout = layoutOf(pieces, units, api, data, cache);
    const key = text(get(body, 'prompt_cache_key'));
    return {
        provider: 'openai',
        api,
        model,
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
/** Every unit is a position of its own; parameters have that of the unit before them. */
function positioned(pieces) {
    let position = 0;
    return pieces.map(({ unit }) => {
        if (unit.section !== 'params')
            position += 1;
        return { ...unit, position };
    });
}
