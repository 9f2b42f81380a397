import type { Edit } from './edits.ts';

/** What a pull request's diff shows of the newer file. */
export type Shown = readonly Hunk[];

interface Hunk {
  /** The first and the last line that can be commented on. */
  readonly start: number;
  readonly end: number;
  /** Lines that are new, or from which something was taken away. */
  readonly changed: ReadonlySet<number>;
}

/** Reads a unified diff of one file, as GitHub's API gives it. */
export function readPatch(patch: string): Shown {
  const hunks: Hunk[] = [];
  let open: { start: number; next: number; changed: Set<number> } | null = null;
  const close = () => {
    if (open !== null) hunks.push({ start: open.start, end: open.next - 1, changed: open.changed });
  };
  for (const line of patch.split('\n')) {
    const head = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (head !== null) {
      close();
      open = { start: Number(head[1]), next: Number(head[1]), changed: new Set() };
    } else if (open !== null && line.startsWith('+')) {
      open.changed.add(open.next);
      open.next += 1;
    } else if (open !== null && line.startsWith('-')) {
      open.changed.add(open.next - 1).add(open.next);
    } else if (open !== null && line.startsWith(' ')) {
      open.next += 1;
    }
  }
  close();
  return hunks;
}

/** Whether an edit can be suggested: on lines that one hunk shows, of which the change touches one. */
export function isOnChange({ start, end }: Edit, shown: Shown): boolean {
  return shown.some(
    (hunk) =>
      hunk.start <= start &&
      end <= hunk.end &&
      [...hunk.changed].some((line) => start <= line && line <= end),
  );
}
