/**
 * The words that a config may use, beside the providers' names. Who takes part of their meaning (findings, the
 * sandbox) has them from here.
 */

/** Template engines (contract, section 3). */
export const ENGINES = [
  'none',
  'mustache',
  'handlebars',
  'jinja2',
  'nunjucks',
  'liquid',
  'fstring',
] as const;

/** Who speaks in a message of a composed prompt. */
export const ROLES = ['system', 'developer', 'user', 'assistant'] as const;

/** How often a variable changes. */
export const VARIES = ['tenant', 'session', 'request', 'day'] as const;

/** How cases and separate conversations relate. */
export const SIBLINGS = ['tenant', 'session', 'request', 'none'] as const;

/** Scripts of replies that a capture can be played through. */
export const SCENARIO_NAMES = [
  'tool-loop',
  'failing-tool',
  'parallel-tools',
  'image',
  'resume',
  'long-session',
] as const;

export const EXCERPTS = ['full', 'hash'] as const;

export const PROBE_MODES = ['off', 'auto', 'required'] as const;

export const SEVERITIES = ['error', 'warning', 'note'] as const;

/** The finding codes of the contract, section 5, in its order: what `policy` may name. */
export const FINDING_CODES = [
  'volatile-prefix',
  'unstable-history',
  'unshared-prefix',
  'suspect-value',
  'prefix-changed',
  'breakpoint-lost',
  'breakpoint-changed',
  'illegal-breakpoint',
  'write-only-breakpoint',
  'below-minimum',
  'no-breakpoint',
  'lookback-exceeded',
  'implicit-only',
  'volatile-cache-key',
  'stranded-tokens',
  'hit-ratio-below-threshold',
  'hit-ratio-dropped',
  'cost-increased',
  'probe-failed',
  'config-changed',
  'guard-removed',
  'unguarded',
  'not-analysed',
] as const;
