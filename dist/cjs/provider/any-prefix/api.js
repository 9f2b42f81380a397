"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.anyPrefix = anyPrefix;
exports.prefixRules = prefixRules;
exports.cacheOf = cacheOf;
const value_ts_1 = require("../../json/value.js");
const markers_ts_1 = require("../markers.js");
const newest_ts_1 = require("../newest.js");
const override_ts_1 = require("../override.js");
const piece_ts_1 = require("../piece.js");
const positions_ts_1 = require("../positions.js");
const forms_ts_1 = require("./forms.js");
const family_ts_1 = require("./family.js");
/**
 * The APIs of a provider that reuses any common prefix: namespace, what is printed in front, tools, system,
 * messages. It has no breakpoints; markers of others are taken out and do nothing.
 */
function anyPrefix(settings) {
    return forms_ts_1.FORMS.map((form) => ({
        provider: settings.provider,
        api: form.api,
        recognise(body, model) {
            const sure = form.recognise(body, model);
            // Of several forms that fit, the surest one.
            return sure > 0 && tells(settings, body, model) ? 0.9 + sure / 20 : sure;
        },
        tells: (body, model) => tells(settings, body, model),
        segment: (body, options) => segment(settings, form, body, options),
    }));
}
/** The rules that these settings stand for; overrides of the config win. */
function prefixRules(settings, override) {
    const { minimum, granularity, source } = settings;
    const tokens = override.minimum_tokens;
    return {
        kind: 'prefix',
        minimum: {
            tokens: tokens ?? minimum.tokens,
            certain: tokens !== undefined || minimum.certain,
            source,
        },
        granularity: override.granularity ?? granularity.tokens,
        ...(settings.wholeUnits === true && { wholeUnits: true }),
    };
}
/** What is assumed beside these rules. */
function cacheOf({ cache, source }) {
    return { ...cache, sources: [source] };
}
function tells({ signs }, body, declared) {
    const model = declared ?? (0, value_ts_1.text)((0, value_ts_1.get)(body, 'model')) ?? '';
    return (signs.models?.test(model) === true ||
        signs.members.some((name) => ((0, value_ts_1.get)(body, name) ?? null) !== null));
}
function segment(settings, form, body, options) {
    const model = options?.model ?? (0, value_ts_1.text)((0, value_ts_1.get)(body, 'model')) ?? '';
    const found = form.pieces(body).filter(({ absent }) => absent === null);
    const content = found.map((piece) => withoutMarkers(piece, form));
    const members = (names) => names.map((name) => [name, (0, value_ts_1.get)(body, name)]);
    const units = (0, positions_ts_1.eachAPosition)([
        (0, piece_ts_1.namespace)([['model', model], ...members(settings.isolates)]),
        (0, piece_ts_1.parameters)('tools', (0, piece_ts_1.present)(members(settings.printed))),
        ...content,
    ].map(({ unit }) => unit));
    const key = settings.cacheKey === null ? undefined : (0, value_ts_1.text)((0, value_ts_1.get)(body, settings.cacheKey));
    const isMarked = found.some(({ markers }, at) => markers.length + markersOf(content[at]) > 0);
    return {
        provider: settings.provider,
        api: form.api,
        model,
        cache: cacheOf(settings),
        rules: prefixRules(settings, (0, override_ts_1.overrideOf)(options, model)),
        tokenFamily: (0, family_ts_1.familyOf)(model),
        units,
        breakpoints: [],
        newest: (0, newest_ts_1.newestTurn)(units),
        illegal: [],
        freeForm: form.freeForm,
        continues: form.continues(body),
        notes: isMarked ? ['Its markers do nothing here: any common prefix is reused.'] : [],
        cacheKey: key === undefined ? null : { pointer: `/${settings.cacheKey}`, value: key },
        lifetime: settings.lifetime,
    };
}
/** The piece without the markers of Claude, which clients set for whatever serves the request. */
function withoutMarkers(piece, { freeForm }) {
    const { value, markers } = (0, markers_ts_1.unmark)(piece.unit.value, 'cache_control', freeForm);
    return markers.length === 0 ? piece : { ...piece, unit: { ...piece.unit, value }, markers };
}
function markersOf(piece) {
    return piece?.markers.length ?? 0;
}
