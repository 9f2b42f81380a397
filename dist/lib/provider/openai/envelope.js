import { child } from '../../json/pointer.js';
import { get, items, text } from '../../json/value.js';
import { MARKER } from './content.js';
/** Whether a request uses what only GPT-5.6 and later have. */
export function usesBreakpoints(body, member) {
    if ((get(body, 'prompt_cache_options') ?? null) !== null)
        return true;
    return items(get(body, member)).some((message) => items(get(message, 'content')).some((part) => get(part, MARKER) !== undefined));
}
/** Markers on a message itself: only its parts take them. */
export function onMessages(body, member) {
    return items(get(body, member)).flatMap((message, index) => {
        const isMessage = ['message', undefined].includes(text(get(message, 'type')));
        if (!isMessage || (get(message, MARKER) ?? null) === null)
            return [];
        const pointer = child(child(`/${member}`, index), MARKER);
        const detail = `${MARKER} belongs on a part of the message, not on the message`;
        return [{ rule: 'on-message', pointer, unit: null, detail }];
    });
}
