"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NO_IDENTITY = void 0;
exports.identityOf = identityOf;
exports.fingerprint = fingerprint;
const request_ts_1 = require("../../expected/request.js");
const canonical_ts_1 = require("../../json/canonical.js");
const value_ts_1 = require("../../json/value.js");
const hash_ts_1 = require("../../prefix/hash.js");
const identity_ts_1 = require("../../prefix/identity.js");
const provider_ts_1 = require("../../provider/provider.js");
const registry_ts_1 = require("../../provider/registry.js");
const wire_ts_1 = require("../wire.js");
const known_texts_ts_1 = require("./known-texts.js");
exports.NO_IDENTITY = {
    provider: null,
    model: null,
    prefixId: null,
    wireId: null,
    chain: null,
};
const texts = new known_texts_ts_1.KnownTexts();
/** What a request is. A form that no provider here has is identified by what all forms have in common. */
function identityOf(request, hints = {}) {
    if (!(0, value_ts_1.isObject)(request))
        return { ...exports.NO_IDENTITY, model: hints.model ?? null };
    const segmented = segmentedOf(request, hints);
    if (segmented === null) {
        const model = hints.model ?? (0, value_ts_1.text)((0, value_ts_1.get)(request, 'model')) ?? (0, value_ts_1.text)((0, value_ts_1.get)(request, 'modelId')) ?? null;
        const provider = hints.platform ?? provider_ts_1.PROVIDER_IDS.find((id) => id === hints.provider) ?? null;
        return { ...exports.NO_IDENTITY, provider, model, prefixId: commonId(request, model) };
    }
    const printed = (0, request_ts_1.printUnits)(segmented, (...unit) => texts.print(...unit));
    return {
        provider: platformOf(segmented, hints),
        model: segmented.model === '' ? null : segmented.model,
        prefixId: knownPrefixId(segmented, printed.hashes),
        wireId: (0, identity_ts_1.wireIdOf)(segmented, printed.hashes),
        chain: (0, request_ts_1.requestChain)(segmented, hints.namespace === undefined ? {} : { namespace: hints.namespace }, printed),
    };
}
/** Prefix ids by the hashes of what they are made of, as it was written: sorting every key costs most. */
const prefixIds = new Map();
const MOST_PREFIX_IDS = 1_000;
function knownPrefixId(segmented, hashes) {
    const { units } = segmented;
    const head = hashes.filter((_, index) => {
        const unit = units[index];
        return unit?.section !== 'messages' && unit?.name !== 'messages';
    });
    // Without tools and system the first message is part of it: short, and not worth remembering.
    if (!units.some(({ section }) => section === 'tools' || section === 'system'))
        return (0, identity_ts_1.prefixIdOf)(segmented);
    const key = (0, hash_ts_1.sha256)(head.join(''));
    const known = prefixIds.get(key);
    if (known !== undefined)
        return known;
    const made = (0, identity_ts_1.prefixIdOf)(segmented);
    if (prefixIds.size >= MOST_PREFIX_IDS)
        prefixIds.clear();
    prefixIds.set(key, made);
    return made;
}
/**
 * The prefix id of a request: 16 hex digits over model, tools, system and their parameters, or the first
 * message where there is neither. Independent of key order and white space; the same for every turn of a
 * growing conversation. Works on a request body as an SDK takes it.
 */
function fingerprint(request) {
    const body = (0, wire_ts_1.asJson)(request);
    const segmented = segmentedOf(body, {});
    return segmented === null
        ? commonId(body, (0, value_ts_1.text)((0, value_ts_1.get)(body, 'model')) ?? null)
        : (0, identity_ts_1.prefixIdOf)(segmented);
}
/** Those that speak the form of Anthropic or OpenAI under prices of their own. */
const CARRIERS = provider_ts_1.PROVIDER_IDS.filter((id) => id !== 'anthropic' && id !== 'openai');
function platformOf({ provider }, hints) {
    return hints.platform ?? CARRIERS.find((id) => id === hints.provider) ?? provider;
}
function segmentedOf(request, hints) {
    const hint = typeof hints.model === 'string' ? { model: hints.model } : {};
    const provider = hints.platform ?? hints.provider;
    try {
        return (0, registry_ts_1.segment)(request, { ...hint, ...(provider === undefined ? {} : { provider }) });
    }
    catch {
        try {
            // A declared provider is a hint here: a body of another form speaks for itself.
            return (0, registry_ts_1.segment)(request, hint);
        }
        catch {
            return null;
        }
    }
}
/** Members that no provider counts as prompt, and those that grow with the conversation. */
const TURNS = ['messages', 'contents', 'input', 'prompt'];
const NO_PROMPT = [
    'stream',
    'stream_options',
    'metadata',
    'max_tokens',
    'maxTokens',
    'temperature',
];
const NO_HEAD = new Set([
    ...NO_PROMPT,
    'top_p',
    'top_k',
    'stop',
    'user',
    'seed',
    'n',
    'inferenceConfig',
]);
function commonId(request, model) {
    if (!(0, value_ts_1.isObject)(request))
        return (0, hash_ts_1.sha256)((0, canonical_ts_1.canonical)(request, 'sorted')).slice(0, 16);
    const head = (0, value_ts_1.entries)(request).filter(([key]) => !TURNS.includes(key) && !NO_HEAD.has(key));
    const says = head.some(([key]) => key !== 'model' && key !== 'modelId');
    const first = TURNS.map((key) => (0, value_ts_1.items)((0, value_ts_1.get)(request, key))[0]).find((turn) => turn !== undefined);
    const members = (0, value_ts_1.objectOf)([
        ['model', model],
        ...head.filter(([key]) => key !== 'model'),
        ...(says || first === undefined ? [] : [['first', first]]),
    ]);
    return (0, hash_ts_1.sha256)((0, canonical_ts_1.canonical)(members, 'sorted')).slice(0, 16);
}
