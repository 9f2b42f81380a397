"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.HOUR_SOURCE = exports.WITHOUT_AUTOMATIC = exports.NOVA = exports.TOOL_SOURCE = exports.CLAUDE = exports.NOVA_LOOKBACK = exports.CLAUDE_LOOKBACK = exports.LIFETIMES = exports.CHECKPOINT_LIMIT = exports.CLAUDE_CACHING = exports.CACHING = void 0;
exports.hourOf = hourOf;
exports.minimumOf = minimumOf;
/** Minimums, checkpoints, look-back, lifetimes and usage fields. */
exports.CACHING = {
    url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html',
    read: '2026-09-30',
};
/** What of Claude's own page differs on Bedrock: no automatic caching on older models, no runs of tools. */
exports.CLAUDE_CACHING = {
    url: 'https://platform.claude.com/docs/en/build-with-claude/prompt-caching',
    read: '2026-10-08',
};
/** Checkpoints that a request may have; one more is refused (CACHING). */
exports.CHECKPOINT_LIMIT = 4;
/** Lifetimes of an entry; the first one holds where a checkpoint names none (CACHING). */
exports.LIFETIMES = ['5m', '1h'];
/** "Approximately 20 content blocks" in front of a checkpoint, for Claude (CACHING). */
exports.CLAUDE_LOOKBACK = 20;
/** Nova is looked up at its checkpoints only: simplified cache management is Claude's (CACHING). */
exports.NOVA_LOOKBACK = 1;
/** Claude by name; the longest line that fits holds. Differs from Claude's own API for some. */
exports.CLAUDE = [
    { begins: 'claude-fable-5', minimum: 512, certain: true },
    { begins: 'claude-mythos-5', minimum: 512, certain: true },
    { begins: 'claude-mythos-preview', minimum: 4096, certain: true },
    // The rows of the 5.5 models were not read: the minimums of Claude's own API.
    { begins: 'claude-opus-5-5', minimum: 512, certain: false },
    { begins: 'claude-sonnet-5-5', minimum: 512, certain: false },
    { begins: 'claude-haiku-5-5', minimum: 512, certain: false },
    { begins: 'claude-opus-5', minimum: 512, certain: true },
    { begins: 'claude-opus-4-8', minimum: 1024, certain: true },
    { begins: 'claude-opus-4-7', minimum: 4096, certain: true },
    { begins: 'claude-opus-4-6', minimum: 4096, certain: true },
    { begins: 'claude-opus-4-5', minimum: 4096, certain: true },
    { begins: 'claude-sonnet-5', minimum: 1024, certain: true },
    { begins: 'claude-sonnet-4-6', minimum: 1024, certain: true },
    // 4,096 in an older copy of the page.
    { begins: 'claude-sonnet-4-5', minimum: 1024, certain: false },
    { begins: 'claude-haiku-4-5', minimum: 4096, certain: true },
    { begins: 'claude-3-7-sonnet', minimum: 1024, certain: true },
];
/** That Nova takes checkpoints behind system and messages, and refuses them among the tools. */
exports.TOOL_SOURCE = {
    url: 'https://github.com/LibreChat-AI/agents/pull/253',
    read: '2026-11-23',
};
/** Nova: 1,024 on older pages; a write of 240 tokens was measured (TOOL_SOURCE). */
exports.NOVA = [{ begins: 'nova', minimum: 1024, certain: false }];
/** Claude up to 4.6 is served by the older endpoint, which refuses automatic caching (CLAUDE_CACHING). */
exports.WITHOUT_AUTOMATIC = /^claude-(?:3-|[a-z]+-4(?:-[0-6])?$)/;
/** What an hour as lifetime comes to: AWS lists it for Claude 4.5 only, and reports fill the gaps. */
exports.HOUR_SOURCE = {
    url: 'https://github.com/earendil-works/pi/pull/1570',
    read: '2026-11-23',
};
/**
 * Whether `ttl: '1h'` is kept, refused ("Extra inputs are not permitted", "only supported for Anthropic
 * models": HOUR_SOURCE), or reported both as refused and as shortened to five minutes (Claude 4.6 and later).
 */
function hourOf(id) {
    if (/^nova(?:-|$)|^claude-(?:3-|[a-z]+-4(?:-[01])?$)/.test(id))
        return 'refused';
    return /^claude-[a-z]+-4-5$/.test(id) ? 'kept' : 'unclear';
}
/** A minimum with its source. */
function minimumOf({ minimum, certain }) {
    return { tokens: minimum, certain, source: exports.CACHING };
}
