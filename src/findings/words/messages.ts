import { aboutTokens, grouped } from '../../request/tokens/words.ts';
import { AVOIDABLE_CAUSES, type Cause, type FindingCode, type Varies } from '../finding.ts';
import { type Draft, LOSES } from '../draft.ts';
import { UNMARKED } from '../axes/markers.ts';
import { HEADER } from '../axes/other-headers.ts';
import { fixOf, listCauses, siblingFix } from './causes.ts';
import { configWords, guardRemovedWords, unguardedWords } from './guard.ts';
import { placeholderWords } from './placeholder.ts';
import { readWords } from './read.ts';
import { turnWords } from './turn.ts';

/** One plain sentence and the fix in one line. */
export interface Words {
  readonly message: string;
  readonly fix: string;
}

/** The words of a finding. Excerpts of prompts in them are raw: every report escapes for its sink. */
export function wordsOf(draft: Draft): Words {
  const words = TABLE[draft.code];
  return words(draft);
}

const TABLE: Readonly<Record<FindingCode, (draft: Draft) => Words>> = {
  'volatile-prefix': (draft) => ({
    message: `${capital(draft.subject)} differs between two renders of the same commit${when(draft)} (${listCauses(draft.causes)})${lossOf(draft, HOW_OFTEN[draft.varies ?? 'call'])}.`,
    fix: fixOf(draft.causes),
  }),
  'unstable-history': turnWords,
  'unshared-prefix': (draft) => ({
    message:
      draft.facts.rule === 'disputed'
        ? `${capital(draft.subject)} differs between requests that share ${draft.facts.tokens ?? 'a prefix'}: where the provider prints it is not documented. Expected is behind them; at worst none of them can be shared.`
        : `${capital(draft.subject)} varies in front of content that could be shared (${named(draft)})${lossOf(draft, 'cannot be shared')}.`,
    fix: siblingFix(draft.causes),
  }),
  'suspect-value': (draft) =>
    placeholderWords(draft) ??
    readWords(draft) ?? {
      message: `"${excerpt(draft.facts.value ?? '')}" in ${draft.subject} looks like ${listCauses(draft.causes)}; if it changes between requests, the cache never hits from there on${lossOf(draft, 'stand behind it')}.`,
      fix: fixOf(draft.causes),
    },
  'prefix-changed': (draft) =>
    draft.facts.rule === HEADER
      ? {
          message: `${capital(draft.subject)} changed. It may change what stands in front of the prompt, and then the prefix is written to the cache once more after the merge.`,
          fix: 'Nothing to fix if it is meant.',
        }
      : {
          message: `${whatChanged(draft)}${lossOf(draft, 'are written to the cache once more after the merge') || orNothing(draft)}.`,
          fix: fixOf(draft.causes),
        },
  'breakpoint-lost': lostWords,
  'breakpoint-changed': (draft) => ({
    message: draft.causes.includes('ttl')
      ? `The cache entry at ${draft.subject} gets another lifetime.`
      : `A cache breakpoint at ${draft.subject} was added, moved or taken away${orNothing(draft)}.`,
    fix: 'Nothing to fix if it is meant.',
  }),
  'illegal-breakpoint': (draft) => ({
    message: `The provider does not accept this marker on ${draft.subject}: ${draft.facts.problem ?? 'not allowed here'}.`,
    fix: ILLEGAL_FIXES[draft.facts.rule ?? ''] ?? 'Move the marker to a unit that may carry one.',
  }),
  'write-only-breakpoint': (draft) => ({
    message: `What the marker on ${draft.subject} writes is never read by a later request.`,
    fix: 'Move the marker to the last unit that stays the same.',
  }),
  'below-minimum': (draft) => ({
    message: `The cached prefix is ${draft.facts.tokens ?? 'short'}${draft.facts.certain === true ? ', fewer' : '; that may be fewer'} than the ${grouped(draft.facts.minimum ?? 0)} from which on this model caches, and what is shorter is silently not cached.`,
    fix: 'Move more stable content in front of the marker, or take the marker out.',
  }),
  'no-breakpoint': (draft) => ({
    message: `${capital(draft.facts.tokens ?? 'a long prefix')} stay the same and no marker asks the provider to cache them.`,
    fix:
      draft.facts.rule === 'mode'
        ? 'Put "prompt_cache_breakpoint": { "mode": "explicit" } on the last input part that stays the same, or leave the mode out.'
        : `Add ${draft.facts.marker ?? '"cache_control": { "type": "ephemeral" } to'} ${draft.subject}.`,
  }),
  'lookback-exceeded': (draft) => ({
    message: `The marker on ${draft.subject} is too far behind the one before it: the provider does not look back that far${lossOf(draft, 'are written again')}.`,
    fix: 'Add a marker in between, about 15 blocks back.',
  }),
  'implicit-only': (draft) => ({
    message: `${capital(draft.facts.tokens ?? 'a long prefix')} stay the same, but the only breakpoint is the implicit one behind the newest message: another message may never hit, and every request pays for the write.`,
    fix:
      draft.facts.rule === 'no-place'
        ? `${capital(draft.subject)} has no place for a breakpoint: put what stays the same into a developer message in front of the others, and an explicit prompt_cache_breakpoint on its last part.`
        : `Put an explicit prompt_cache_breakpoint on ${draft.subject}.`,
  }),
  'volatile-cache-key': (draft) => ({
    message: `The cache key differs where it should be the same (${named(draft)}).`,
    fix: 'Build the key from what the requests share: the application, the model, the prompt.',
  }),
  'stranded-tokens': (draft) => ({
    message: `${capital(draft.facts.tokens ?? 'stable tokens')} stay the same behind the last breakpoint and are paid for in full every time.`,
    fix: `Move the marker to ${draft.subject}.`,
  }),
  'hit-ratio-below-threshold': (draft) => ({
    message: draft.facts.problem ?? 'The prefix hit ratio is under the threshold.',
    fix: 'Fix the findings above, or lower min_hit_ratio if the ratio is what you expect.',
  }),
  'hit-ratio-dropped': (draft) => ({
    message: `${capital(aboutTokens(draft.lostTokens))} from ${draft.subject} on, which base reads from the cache, are paid for in full on every request${draft.facts.problem ?? ''}.`,
    fix: 'Compare the order of the contents with base: what is the same in every request has to stand in front of what is not.',
  }),
  'cost-increased': (draft) => ({
    message: draft.facts.problem ?? 'The predicted cost of input rises by more than is allowed.',
    fix: 'Take back what makes it dearer, or accept it if it is worth the money.',
  }),
  'probe-failed': (draft) => ({
    message: `The live probe: ${draft.facts.problem ?? 'the prefix was not found in the cache.'}`,
    fix: PROBE_FIXES[draft.facts.rule ?? ''] ?? 'Compare the requests of two calls.',
  }),
  'config-changed': configWords,
  'guard-removed': guardRemovedWords,
  unguarded: unguardedWords,
  'not-analysed': (draft) => ({
    message: draft.facts.problem ?? 'The prompt could not be analysed.',
    fix: 'Fix what the message names; until then nothing is said about this prompt.',
  }),
};

/** By why base reads what head does not: its entry lives longer, its model needs no marker, it has one. */
function lostWords(draft: Draft): Words {
  const lost = `${aboutTokens(draft.lostTokens)} from ${draft.subject} on`;
  if (draft.causes.includes('ttl'))
    return {
      message: `The cache entry lives shorter than at base: ${lost}, which base reads, are gone by the time that they are asked for.`,
      fix: 'Give the marker the lifetime that base has, or one that is longer than the pauses of the traffic.',
    };
  if (draft.facts.rule === UNMARKED)
    return {
      message: `Base's model is cached without a marker, and head's only up to one: ${lost}, which base reads, are paid for in full on every request.`,
      fix: 'Put an explicit marker on the last unit that stays the same.',
    };
  return {
    message: `A cache breakpoint is gone, or stands further forward than at base: ${lost}, which base caches, are paid for in full on every request.`,
    fix: 'Put the marker back on the last unit that stays the same.',
  };
}

const ILLEGAL_FIXES: Readonly<Record<string, string>> = {
  'too-many': 'Keep the four markers that stand last on content that stays the same.',
  'ttl-order': 'Put every 1h marker in front of every 5m marker, or use one lifetime.',
  'on-thinking': 'Put the marker on the block in front of the thinking block.',
  'on-empty-text': 'Put the marker on a block that has text.',
  'on-deferred-tool': 'Put the marker on the last tool that is not deferred.',
  'on-message': 'Put the marker on the last content block of the message.',
  nested: 'Put the marker on the last nested block, or on the block that holds them.',
  'automatic-conflict': 'Take out the automatic marker or one of the explicit ones.',
  'unsupported-field': 'Take the field out, or use a model and an API that know it.',
  'unsupported-ttl': 'Use a lifetime that this API knows.',
};

const PROBE_FIXES: Readonly<Record<string, string>> = {
  fail: 'Compare the requests of two calls as they are sent: something in the prefix differs, or the endpoint does not keep what it writes.',
  'not-cached':
    'Put a marker behind a prefix that is long enough, or ask the endpoint whether it caches this model.',
  skipped: 'Give the probe what it lacks, or do not require it.',
  inconclusive: 'Run it again, raise budget_usd or max_calls, or do not require it.',
};

/** What happens to the tokens behind a place that varies. */
const HOW_OFTEN: Readonly<Record<Varies, string>> = {
  call: 'are never read from the cache',
  process: 'are never read by another process',
  minute: 'are written again every minute',
  hour: 'are written again every hour',
  day: 'are written again every day',
  machine: 'are written again on every machine',
};

function when({ facts }: Draft): string {
  const often = facts.often === undefined ? '' : `, ${facts.often}`;
  return facts.problem === undefined ? often : ` ${facts.problem}${often}`;
}

function lossOf(draft: Draft, what: string): string {
  return draft.lostTokens <= 0 ? '' : `; ${aboutTokens(draft.lostTokens)} ${what}`;
}

/** Said only where playing the requests shows it. */
function orNothing({ facts }: Draft): string {
  return facts.rule === LOSES ? '' : '; nothing that was cached is lost';
}

/** The causes, a variable by its name. */
function named(draft: Draft): string {
  const { value } = draft.facts;
  const isVariable = draft.causes.includes('variable') && value !== undefined;
  return isVariable ? `the variable "${excerpt(value)}"` : listCauses(draft.causes);
}

/** What happened to the place, as the beginning of a sentence. */
function whatChanged(draft: Draft): string {
  const [only, ...more] = draft.causes;
  const simple = only === undefined || more.length > 0 ? undefined : SIMPLE[only];
  if (simple !== undefined) return capital(simple(draft.subject));
  const isAvoidable = draft.causes.every((cause) => AVOIDABLE_CAUSES.has(cause));
  const verb = isAvoidable ? 'says the same as before in other bytes' : 'changed';
  return `${capital(draft.subject)} ${verb} (${listCauses(draft.causes)})`;
}

const SIMPLE: Readonly<Partial<Record<Cause, (subject: string) => string>>> = {
  wording: (subject) => `the wording of ${subject} changed`,
  'tool-added': (subject) => `${subject} was added`,
  'tool-removed': (subject) => `${subject} was removed`,
  'tool-edited': (subject) => `${subject} was edited`,
  'tool-reordered': () => 'the tools stand in another order',
  'block-added': (subject) => `${subject} was added`,
  'block-removed': (subject) => `${subject} was removed`,
  'block-reordered': (subject) => `${subject} stand in another order`,
  model: () => 'the model changed',
  'cache-key': () => 'the cache key changed',
};

function excerpt(value: string): string {
  const line = value.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
