"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NOTHING = exports.Recorder = void 0;
const churn_ts_1 = require("../../expected/churn.js");
const prefix_index_ts_1 = require("../../expected/prefix-index.js");
const cost_ts_1 = require("../../prices/cost.js");
const lookup_ts_1 = require("../../prices/lookup.js");
const anthropic_ts_1 = require("../../usage/anthropic.js");
const usage_ts_1 = require("../../usage/usage.js");
const ledger_ts_1 = require("../book/ledger.js");
const identity_ts_1 = require("./identity.js");
const miss_ts_1 = require("./miss.js");
const reference_ts_1 = require("./reference.js");
/** Turns ended attempts into metrics and writes them down. Everything here is deterministic. */
class Recorder {
    ledger;
    threshold;
    #index = new prefix_index_ts_1.PrefixIndex();
    #sites = new churn_ts_1.Churn({ sites: 1_000, prefixes: 200 });
    #options;
    #channel;
    constructor(options, channel) {
        this.ledger = new ledger_ts_1.Ledger(options.retention);
        this.threshold = options.missAlertThreshold ?? 0.6;
        this.#options = options;
        this.#channel = channel;
    }
    /** @param now the time of recording, which for a log is not that of the call */
    record(ended, now) {
        const { identity, usage } = ended;
        const judged = usage === null ? null : this.#judge(ended, usage);
        const head = headOf(identity);
        const drift = this.#drifted(identity, head);
        const call = this.#metrics(ended, judged, drift);
        const isMiss = judged !== null && usage !== null && judged.expected > 0
            ? usage.read < this.threshold * judged.expected
            : false;
        const book = this.ledger.add(call, isMiss, ended.end ?? ended.start, now);
        if (head !== null)
            book.head = head;
        const lostUsd = isMiss ? this.#lost(ended, call) : 0;
        return { call, isMiss, lostUsd };
    }
    #judge(ended, usage) {
        const { identity, site } = ended;
        const { chain, prefixId } = identity;
        const cold = { expected: 0, miss: { reason: null, changed: null }, churning: false };
        if (chain === null || prefixId === null)
            return cold;
        const at = ended.start / 1000;
        const readable = (ended.firstByte ?? ended.start) / 1000;
        const { churning, before } = this.#sites.visit(site, prefixId, chain, at);
        const found = this.#index.expected(chain, at);
        const outOfReach = found.tokens > 0 ? null : this.#index.outOfReach(chain, at);
        this.#index.leave(chain, usage, at, readable);
        const reference = this.#leave(ended, usage, at, readable);
        const head = churning ? headTokens(before, reference) : 0;
        const expected = Math.max(head, found.tokens);
        const miss = (0, miss_ts_1.missOf)({ request: chain, usage, expected: found, before, outOfReach, at });
        return { expected, miss, churning: head > found.tokens };
    }
    #leave({ identity, site }, usage, at, readable) {
        if (identity.chain === null)
            return null;
        const total = (0, usage_ts_1.inputTokens)(usage);
        const { rules } = identity.chain;
        const left = rules.kind === 'prefix' ? total : usage.read + usage.write;
        const cached = left >= rules.minimum.tokens || usage.write > 0 ? left : 0;
        const reference = (0, reference_ts_1.referenceOf)(identity.chain, { total, cached, at, readable });
        this.#sites.leave(site, reference);
        return reference;
    }
    #drifted({ prefixId }, head) {
        if (prefixId === null || head === null)
            return false;
        const before = this.ledger.book(prefixId)?.head ?? null;
        return before !== null && before !== head;
    }
    #metrics(ended, judged, keyOrderDrift) {
        const { identity, usage } = ended;
        const cost = usage === null ? null : this.#cost(ended, usage);
        const total = usage === null ? 0 : (0, usage_ts_1.inputTokens)(usage);
        const expected = judged?.expected ?? null;
        const read = usage?.read ?? null;
        return {
            at: new Date(ended.start).toISOString(),
            name: ended.name,
            run: ended.run,
            provider: identity.provider,
            model: identity.model ?? ended.model,
            prefixId: identity.prefixId,
            wireId: identity.wireId,
            uncached: usage?.uncached ?? null,
            read,
            write: usage?.write ?? null,
            write1h: usage?.write1h ?? null,
            output: usage?.output ?? null,
            expected,
            hitRatio: read === null || total === 0 ? null : read / total,
            prefixHitRatio: read === null || expected === null || expected === 0
                ? null
                : Math.min(read, expected) / expected,
            costUsd: cost?.costUsd ?? null,
            costSavedUsd: cost?.savedUsd ?? null,
            latencyMs: ended.end === null ? null : ended.end - ended.start,
            ttfbMs: ended.firstByte === null ? null : ended.firstByte - ended.start,
            attempt: ended.attempt,
            requestId: ended.requestId,
            status: ended.status,
            error: ended.error,
            missReason: judged?.miss.reason ?? null,
            changed: judged?.miss.changed ?? null,
            churning: judged?.churning ?? false,
            keyOrderDrift,
            partial: ended.partial,
            diagnostics: ended.diagnostics,
        };
    }
    #lost(ended, { costUsd, expected }) {
        if (costUsd === null || ended.usage === null)
            return null;
        const best = this.#cost(ended, (0, usage_ts_1.withRead)(ended.usage, expected ?? 0));
        return best === null ? null : costUsd - best.costUsd;
    }
    /** A deployment and a router have names of their own: there the response says which model it was. */
    #rates({ identity, start }, model) {
        const { pricing } = this.#options;
        return (0, lookup_ts_1.ratesFor)({ provider: identity.provider, model, at: new Date(start), pricing });
    }
    #cost(ended, usage) {
        const { identity } = ended;
        const model = identity.model ?? ended.model ?? '';
        const rates = this.#rates(ended, model) ?? this.#rates(ended, ended.model ?? '');
        if (rates === null) {
            const words = `No price is known for the model '${model}': its cost is null; give it in \`pricing\`.`;
            this.#channel.once('unknown-model', model, words);
            return null;
        }
        const factor = (0, cost_ts_1.billingFactor)(ended.billing);
        const own = factor === null ? null : (0, cost_ts_1.costOf)(usage, rates, factor);
        const compaction = ended.raw === undefined ? null : (0, anthropic_ts_1.compactionUsage)(ended.raw);
        if (own === null || factor === null || compaction === null)
            return own;
        const more = (0, cost_ts_1.costOf)(compaction, rates, factor);
        if (more === null)
            return null;
        return { costUsd: own.costUsd + more.costUsd, savedUsd: own.savedUsd + more.savedUsd };
    }
}
exports.Recorder = Recorder;
/** What a churning site could have read: its predecessor's tools and system. */
function headTokens(before, now) {
    const tokens = before?.headTokens ?? 0;
    return now === null || before?.cached === 0 ? 0 : tokens;
}
function headOf({ chain }) {
    if (chain === null)
        return null;
    const last = chain.sections.findLastIndex((section) => section === 'tools' || section === 'system');
    return last === -1 ? null : (chain.chain[last]?.slice(0, 16) ?? null);
}
/** An attempt of which nothing is known yet. */
exports.NOTHING = {
    identity: identity_ts_1.NO_IDENTITY,
    name: null,
    run: null,
    firstByte: null,
    end: null,
    usage: null,
    raw: undefined,
    billing: { tier: null, geo: null, speed: null },
    model: null,
    attempt: 1,
    requestId: null,
    status: null,
    error: null,
    partial: false,
    diagnostics: null,
};
