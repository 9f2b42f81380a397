"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.geminiModel = geminiModel;
const override_ts_1 = require("../override.js");
const models_ts_1 = require("./models.js");
/** The rules of a model as it is named in a request or in its address; overrides of the config win. */
function geminiModel(name, options) {
    const id = bare(name);
    const known = models_ts_1.MODELS.find(({ begins }) => id === begins || id.startsWith(`${begins}-`) || id.startsWith(`${begins}.`));
    const data = known ?? models_ts_1.FALLBACK;
    const override = (0, override_ts_1.overrideOf)(options, name, id);
    const tokens = override.minimum_tokens;
    const rules = {
        kind: 'prefix',
        minimum: {
            tokens: tokens ?? data.minimum,
            certain: tokens !== undefined || data.certain,
            source: models_ts_1.CACHING,
        },
        granularity: override.granularity ?? models_ts_1.GRANULARITY,
    };
    return { rules, note: noteOn(name, known) };
}
function noteOn(name, known) {
    if (known?.implicit === false) {
        return `Only explicit caching is documented for '${name}': the implicit cache of later models is shown.`;
    }
    if (known !== undefined)
        return null;
    const who = name === '' ? 'The request names no model' : `The model '${name}' is not known`;
    return `${who}: a minimum of ${models_ts_1.FALLBACK.minimum} tokens is assumed.`;
}
/** The name without `models/`, a project's path, a preview's or a version's ending. */
function bare(name) {
    return name
        .trim()
        .toLowerCase()
        .replace(/^.*\//, '')
        .replace(/-(?:latest|\d{3})$/, '');
}
