import { LIMITS } from '../limits.ts';
import { sha256 } from '../request/hash.ts';
import type { Draft } from './draft.ts';
import type { Finding, FindingLoss, Status, Where } from './finding.ts';
import { QUOTED, type Quoting, masked } from './secrets.ts';
import { wordsOf } from './words/messages.ts';

/** A finding without its words, with its status and what has the same root cause. */
export interface Judged {
  readonly draft: Draft;
  readonly status: Status;
  readonly related: readonly Judged[];
  /** How often the same cause stands in this section, and the first other places; once where left out. */
  readonly count?: number;
  readonly places?: readonly Where[];
  /** What it costs; absent where nothing was played. */
  readonly loss?: FindingLoss;
  /** US dollars for 1,000 requests; absent where nothing was played, or no price is known. */
  readonly costPer1000?: number | null;
}

/** Whose finding it is; part of its id. */
export interface Owner {
  readonly prompt: string;
  readonly case: string;
  readonly conversation: string;
}

/**
 * Gives drafts their words, their ids and their excerpts. An id is eight hex digits over what makes the
 * fact: its owner, code, place and bytes, or what flips them; the same fact has the same id in every run.
 * Words and excerpts are made of what `quoting` lets through: nothing else of a prompt gets into a report.
 */
export function finalise(
  judged: readonly Judged[],
  owner: Owner,
  quoting: Quoting = QUOTED,
): readonly Finding[] {
  const seen = new Map<string, number>();
  return judged.map(finding);

  function finding({ draft, status, related, ...more }: Judged): Finding {
    const fact = factOf(draft, owner);
    const count = (seen.get(fact) ?? 0) + 1;
    seen.set(fact, count);
    const quoted = quotedIn(draft, quoting);
    const { message, fix } = wordsOf(quoted);
    const others = (more.count ?? 1) - 1;
    return {
      id: sha256(`${fact}\0${count}`).slice(0, 8),
      code: draft.code,
      severity: draft.severity,
      status,
      axis: draft.axis,
      where: draft.where,
      whereBefore: draft.whereBefore,
      causes: draft.causes,
      varies: draft.varies,
      lostTokens: draft.lostTokens,
      ...excerpts(quoted),
      message: masked(others === 0 ? message : `${message} ${inMorePlaces(others)}`),
      fix: masked(fix),
      related: related.map(finding),
      file: draft.file,
      fileLine: draft.fileLine,
      count: more.count ?? 1,
      places: more.places ?? [],
      loss: more.loss ?? null,
      costPer1000: more.costPer1000 ?? null,
      fails: false,
      accepted: null,
    };
  }
}

/** The draft with its excerpts as a report may show them. */
function quotedIn(draft: Draft, { excerpt, sentence }: Quoting): Draft {
  const { value, problem } = draft.facts;
  // The name of a variable is one of the config's words; a reason may be about any text.
  const isName = draft.causes.includes('variable');
  const quotes = draft.code === 'not-analysed';
  return {
    ...draft,
    before: draft.before === null ? null : excerpt(draft.before),
    after: draft.after === null ? null : excerpt(draft.after),
    facts: {
      ...draft.facts,
      ...(value !== undefined && { value: isName ? value : excerpt(value) }),
      ...(problem !== undefined && quotes && { problem: sentence(problem) }),
    },
  };
}

function inMorePlaces(count: number): string {
  return `The same in ${count} more ${count === 1 ? 'place' : 'places'}.`;
}

function factOf(draft: Draft, owner: Owner): string {
  const parts = [
    owner.prompt,
    owner.case,
    owner.conversation,
    draft.code,
    draft.axis,
    draft.unitKey,
    draft.where?.pointer,
    draft.causes.join(','),
    // What varies has other bytes in every run: what flips it is the fact.
    ...(draft.axis === 'repeat' ? [draft.facts.problem] : [draft.before, draft.after]),
  ];
  return JSON.stringify(parts);
}

function excerpts(draft: Draft): Pick<Finding, 'before' | 'after' | 'cut'> {
  const longest = Math.max(draft.before?.length ?? 0, draft.after?.length ?? 0);
  if (longest <= LIMITS.excerpt) return { before: draft.before, after: draft.after, cut: null };
  const end = Math.min(wholeCharacters(draft.before), wholeCharacters(draft.after));
  return {
    before: draft.before?.slice(0, end) ?? null,
    after: draft.after?.slice(0, end) ?? null,
    cut: [0, end],
  };
}

/** Where an excerpt ends so that no surrogate pair is cut. */
function wholeCharacters(text: string | null): number {
  const last = text?.charCodeAt(LIMITS.excerpt - 1) ?? 0;
  return last >= 0xd800 && last <= 0xdbff ? LIMITS.excerpt - 1 : LIMITS.excerpt;
}
