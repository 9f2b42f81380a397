import type { AcceptEntry } from './accept.ts';

/** What an entry of `policy.accept` is looked for in: a prompt of head, over all its cases and conversations. */
export interface AcceptTarget {
  readonly prompt: string;
  /** Null where the prompt was not looked at, or could not be. */
  readonly wireId: string | null;
  /** Codes of its findings at head. */
  readonly codes: readonly string[];
}

/**
 * What is wrong with entries that accept nothing: a prompt that is not there, bytes that are gone, a day
 * that is over, a finding that is not there. An entry for a prompt that was not looked at may be right.
 *
 * @param today the day of the run, as YYYY-MM-DD
 */
export function acceptNotes(
  entries: readonly AcceptEntry[],
  targets: readonly AcceptTarget[],
  today: string,
): readonly string[] {
  return entries.flatMap((entry, index) => {
    const problem = problemOf(entry, targets, today);
    if (problem === null) return [];
    const name = `\`policy.accept\` entry ${index + 1} (\`${entry.prompt}\`, \`${entry.code}\`)`;
    return [`${name} accepts nothing: ${problem}`];
  });
}

function problemOf(
  { prompt, code, wireId, until }: AcceptEntry,
  targets: readonly AcceptTarget[],
  today: string,
): string | null {
  if (CODES_OF_THE_RUN.has(code)) return null;
  const own = targets.filter((target) => target.prompt === prompt);
  if (own.length === 0) return 'there is no such prompt; check the id, or take the entry out.';
  const same = own.filter((target) => target.wireId === wireId);
  if (same.length === 0) {
    if (own.some((target) => target.wireId === null)) return null;
    return `it was written for other bytes of the prompt (wire id ${wireId}); take it out, or write it anew with \`check --accept\`.`;
  }
  const isThere = same.some(({ codes }) => codes.includes(code));
  if (until !== undefined && today > until)
    return isThere
      ? `it expired on ${until}; give it a later day if the finding is still meant.`
      : `it expired on ${until}; take it out.`;
  return isThere ? null : 'the prompt has no such finding any more; take it out.';
}

/** Their prompts are not at head, or they are about none: who makes them says what accepts them. */
const CODES_OF_THE_RUN: ReadonlySet<string> = new Set([
  'config-changed',
  'guard-removed',
  'unguarded',
]);
