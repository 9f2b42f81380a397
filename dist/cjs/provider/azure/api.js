"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AZURE = exports.LIFETIME = exports.CACHING = void 0;
const value_ts_1 = require("../../json/value.js");
const api_ts_1 = require("../anthropic/api.js");
const carried_ts_1 = require("../carried.js");
const chat_ts_1 = require("../openai/chat.js");
const content_ts_1 = require("../openai/content.js");
const responses_ts_1 = require("../openai/responses.js");
/** What Azure's own page (of 2026-08-04) says beside OpenAI's rules. */
exports.CACHING = {
    url: 'https://learn.microsoft.com/azure/foundry/openai/how-to/prompt-caching',
    read: '2026-11-23',
};
/** The only lifetime of breakpoints (CACHING): OpenAI's own Responses API has a longer one too. */
exports.LIFETIME = '30m';
/**
 * What differs from OpenAI: one lifetime, a retention that "doesn't apply" from GPT-5.6 on instead of being
 * refused, and a body that names the deployment, called anything.
 */
function adjust(found, body) {
    return {
        breakpoints: found.breakpoints.map((breakpoint) => breakpoint.ttl === null ? breakpoint : { ...breakpoint, ttl: exports.LIFETIME }),
        illegal: [...found.illegal.filter((each) => !isIgnored(each, found)), ...longer(found, body)],
        notes: [
            ...found.notes.map((note) => note.startsWith(`The model '${found.model}' is not known`)
                ? `${note} On Azure a request names the deployment: declare its model.`
                : note),
            ...(found.illegal.some((each) => isIgnored(each, found)) ? [IGNORED] : []),
        ],
    };
}
const RETENTION = '/prompt_cache_retention';
const IGNORED = 'prompt_cache_retention does nothing on Azure from GPT-5.6 on: prompt_cache_options.ttl takes its place.';
function isIgnored({ pointer }, { rules }) {
    return rules.kind === 'entries' && pointer === RETENTION;
}
/** Lifetimes that OpenAI has and Azure has not: the one of the request, else those of its markers. */
function longer({ breakpoints }, body) {
    const fault = {
        rule: 'unsupported-ttl',
        detail: `the only lifetime on Azure is ${exports.LIFETIME}`,
    };
    if ((0, value_ts_1.dig)(body, 'prompt_cache_options', 'ttl') === '12h') {
        return [{ ...fault, pointer: '/prompt_cache_options/ttl', unit: null }];
    }
    return breakpoints
        .filter(({ kind, ttl }) => kind === 'explicit' && ttl === '12h')
        .map(({ pointer, unit }) => ({ ...fault, pointer: `${pointer}/${content_ts_1.MARKER}/ttl`, unit }));
}
/** Its bodies look like OpenAI's: it is told by what only Azure has, or has to be declared. */
const tells = (body) => (0, value_ts_1.get)(body, 'data_sources') !== undefined;
/** Azure OpenAI's requests and rules are OpenAI's; Claude is served by its own API. */
exports.AZURE = [
    (0, carried_ts_1.carried)('azure', responses_ts_1.openaiResponses, { tells, adjust }),
    (0, carried_ts_1.carried)('azure', chat_ts_1.openaiChat, { tells, adjust }),
    (0, carried_ts_1.carried)('azure', api_ts_1.anthropicMessages),
];
