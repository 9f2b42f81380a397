import { PLACELESS } from '../../findings/draft.ts';
import { finalise } from '../../findings/finalise.ts';
import type { Finding, Severity } from '../../findings/finding.ts';
import type { PromptReport } from '../report.ts';
import { type Policy, withPolicy } from './verdict.ts';

/** How many findings a report lists. */
export interface ListingCaps {
  readonly findingsPerPrompt: number;
  /** Of all prompts together. */
  readonly findings: number;
}

const SEVERITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, note: 0 };

/**
 * Cuts the findings of prompts that have too many, the lightest first, and says so by one that is as grave as
 * what it stands for: a prompt of which some is not told never passes for one that is.
 */
export class Listing {
  readonly #caps: ListingCaps;
  readonly #cut: Finding[] = [];
  #listed = 0;

  constructor(caps: ListingCaps = { findingsPerPrompt: Infinity, findings: Infinity }) {
    this.#caps = caps;
  }

  /** Of every prompt that was cut the weightiest finding that is not listed: the verdict is about all. */
  get cut(): readonly Finding[] {
    return this.#cut;
  }

  /** The prompt with no more findings than may be listed. */
  listed(prompt: PromptReport, policy: Policy): PromptReport {
    const most = Math.min(this.#caps.findingsPerPrompt, this.#caps.findings - this.#listed);
    if (prompt.findings.length <= most) {
      this.#listed += prompt.findings.length;
      return prompt;
    }
    const ordered = prompt.findings.toSorted((a, b) => weight(b) - weight(a));
    const kept = new Set(ordered.slice(0, most));
    const rest = ordered.slice(most);
    this.#listed += kept.size;
    this.#cut.push(...rest.slice(0, 1));
    const unlisted = withPolicy({ ...prompt, findings: unlistedOf(prompt, rest) }, policy);
    const listed = prompt.findings.filter((finding) => kept.has(finding));
    return { ...prompt, findings: [...listed, ...unlisted.findings] };
  }
}

/** What fails comes first, then what is new, then what is grave. */
function weight({ fails, status, severity }: Finding): number {
  return Number(fails) * 8 + Number(status === 'introduced') * 4 + SEVERITY[severity];
}

/** One finding for all that are not listed. */
function unlistedOf(
  { id, case: name, conversation, source, findings }: PromptReport,
  rest: readonly Finding[],
): readonly Finding[] {
  const isNew = rest.some(({ status }) => status === 'introduced');
  const grave = rest.toSorted((a, b) => SEVERITY[b.severity] - SEVERITY[a.severity]);
  const draft = {
    ...PLACELESS,
    code: 'not-analysed',
    severity: grave[0]?.severity ?? 'note',
    subject: `the prompt "${id}"`,
    facts: {
      problem: `${rest.length} of the ${findings.length} findings of this prompt are not listed, since no more fit into a report: those listed weigh most. Correct them first, or split the prompt.`,
    },
    file: source.paths[0] ?? null,
    preExisting: !isNew,
  } as const;
  const status = isNew ? 'introduced' : 'pre-existing';
  return finalise([{ draft, status, related: [] }], { prompt: id, case: name, conversation });
}
