import { knownModel as knownClaude } from '../anthropic/model.js';
import { overrideOf } from '../override.js';
import { CHECKPOINT_LIMIT, CLAUDE, CLAUDE_LOOKBACK, LIFETIMES, NOVA, NOVA_LOOKBACK, hourOf, minimumOf, } from './models.js';
/** The rules of a model id, an inference profile's id or an ARN; overrides of the config win. */
export function bedrockModel(name, options) {
    const id = bare(name);
    const override = overrideOf(options, name, id);
    const lifetimes = LIFETIMES.slice(0, hourOf(id) === 'refused' ? 1 : 2);
    const rules = (models, lookback) => {
        const minimum = minimumOf(models);
        const tokens = override.minimum_tokens;
        return {
            kind: 'entries',
            minimum: tokens === undefined ? minimum : { ...minimum, tokens, certain: true },
            lookback: override.lookback ?? lookback,
            breakpoints: { limit: CHECKPOINT_LIMIT, beyond: 'reject' },
            needsMarker: true,
        };
    };
    const nova = fitting(NOVA, id);
    if (nova !== undefined) {
        return {
            id,
            rules: rules(nova, NOVA_LOOKBACK),
            tokenFamily: 'other',
            keepsThinking: true,
            toolCheckpoints: false,
            lifetimes,
            note: null,
        };
    }
    const listed = fitting(CLAUDE, id);
    const { data, note } = knownClaude(name);
    const assumed = { begins: id, minimum: data.minimum, certain: false };
    return {
        id,
        rules: rules(listed ?? assumed, CLAUDE_LOOKBACK),
        tokenFamily: data.tokenFamily,
        keepsThinking: data.priorThinking === 'kept',
        toolCheckpoints: true,
        lifetimes,
        note: listed === undefined ? unlisted(name, id, note) : null,
    };
}
function unlisted(name, id, note) {
    const isAnother = /^[a-z\d-]+\./.test(id) && !id.includes('claude');
    return isAnother
        ? `No prompt cache is documented for '${name}' on Bedrock: the rules of Claude are shown.`
        : (note ??
            `The minimum of '${name}' on Bedrock is not known: that of Claude's own API is assumed.`);
}
/** A sentence about an hour as lifetime, for a model of which it is not known what comes of it. */
export function hourNote({ id }, asked) {
    if (!asked || hourOf(id) !== 'unclear')
        return [];
    return [
        `AWS lists a lifetime of 1h for Claude 4.5 only: for '${id}' it may be refused, or shortened to 5m.`,
    ];
}
/** `arn:…/us.anthropic.claude-sonnet-4-5-20250929-v1:0` is `claude-sonnet-4-5`. */
function bare(name) {
    return name
        .trim()
        .toLowerCase()
        .replace(/^.*\//, '')
        .replace(/^(?:[a-z-]+\.)?(?:anthropic|amazon)\./, '')
        .replace(/-v\d+(?::\d+(?::\w+)?)?$/, '')
        .replace(/:\d+(?::\w+)?$/, '')
        .replace(/-20\d{6}$/, '');
}
function fitting(models, id) {
    return models.find(({ begins }) => id === begins || id.startsWith(`${begins}-`));
}
