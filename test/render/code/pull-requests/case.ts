/** A pull request that touches one source file, and what a reviewer of prompt caches has to be told. */
export interface PullRequest {
  readonly name: string;
  /** The framework whose documentation, commits or issues it was rewritten from; `ours` where it was made up. */
  readonly from: string;
  readonly path: string;
  /** The file at base. */
  readonly base: string;
  /** What the pull request replaces, in order: [what stands at base, what stands at head]. */
  readonly edits: readonly (readonly [string, string])[];
  /** What has to be found, and on which line of head: the one that holds `at`; null where nothing has to be. */
  readonly found: {
    readonly at: string;
    readonly cause: string;
    readonly severity: 'error' | 'warning';
  } | null;
}

/** The file at head. */
export function headOf({ name, base, edits }: PullRequest): string {
  return edits.reduce((text, [before, after]) => {
    if (text.split(before).length !== 2)
      throw new Error(`${name}: "${before}" does not stand there once`);
    return text.replace(before, () => after);
  }, base);
}

/** The line, from 1, of head on which a text stands. */
export function lineOf(head: string, at: string): number {
  const line = head.split('\n').findIndex((one) => one.includes(at));
  if (line === -1) throw new Error(`"${at}" does not stand there`);
  return line + 1;
}
