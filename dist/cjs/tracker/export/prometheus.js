"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.prometheusText = prometheusText;
/** Numerators and denominators, never ratios: only those can be summed over processes and windows. */
const METRICS = [
    { name: 'calls', help: 'Attempts, failed ones included.', value: (f) => f.calls },
    { name: 'errors', help: 'Attempts that failed.', value: (f) => f.errors },
    {
        name: 'usage_unknown',
        help: 'Calls whose usage could not be read.',
        value: (f) => f.usageUnknown,
    },
    {
        name: 'eligible',
        help: 'Calls that could have read from the cache.',
        value: (f) => f.eligible,
    },
    { name: 'misses', help: 'Eligible calls that read too little.', value: (f) => f.misses },
    {
        name: 'read_tokens',
        help: 'Input tokens read from the cache.',
        value: (f) => f.tokensReadFromCache,
    },
    {
        name: 'write_tokens',
        help: 'Input tokens written to the cache.',
        value: (f) => f.tokensWrittenToCache,
    },
    {
        name: 'uncached_tokens',
        help: 'Input tokens that were neither.',
        value: (f) => f.tokensUncached,
    },
    {
        name: 'expected_read_tokens',
        help: 'Input tokens that could have been read.',
        value: (f) => f.tokensExpected,
    },
    { name: 'output_tokens', help: 'Output tokens.', value: (f) => f.tokensOutput },
];
/** The figures by prefix in Prometheus' text exposition format, version 0.0.4. */
function prometheusText(byPrefix) {
    const lines = [];
    const labels = [...byPrefix].map(([prefix, figures]) => [`{prefix="${escape(prefix)}",name="${escape(figures.name ?? '')}"}`, figures]);
    for (const { name, help, value } of METRICS) {
        const full = `prompt_cache_${name}_total`;
        lines.push(`# HELP ${full} ${help}`, `# TYPE ${full} counter`);
        for (const [label, figures] of labels)
            lines.push(`${full}${label} ${value(figures)}`);
    }
    lines.push('# HELP prompt_cache_cost_usd_total Cost of the calls whose price is known.');
    lines.push('# TYPE prompt_cache_cost_usd_total counter');
    for (const [label, { costUsd }] of labels)
        if (costUsd !== null)
            lines.push(`prompt_cache_cost_usd_total${label} ${costUsd}`);
    // What was saved can fall: a write that nobody has read yet is a loss. So it is no counter.
    lines.push('# HELP prompt_cache_saved_usd Cost saved against no cache at all.');
    lines.push('# TYPE prompt_cache_saved_usd gauge');
    for (const [label, { costSavedUsd }] of labels)
        if (costSavedUsd !== null)
            lines.push(`prompt_cache_saved_usd${label} ${costSavedUsd}`);
    return `${lines.join('\n')}\n`;
}
function escape(text) {
    return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
