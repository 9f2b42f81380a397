import { LIMITS } from '../../limits.ts';

/** Longer than any verdict, and far too short for a table. */
const SMALLEST = 300;

export interface CommentBody {
  /** The whole comment within GitHub's limit. */
  readonly full: string;
  /** The verdict alone, for a server that refuses the whole. */
  readonly smallest: string;
}

/**
 * A comment: the marker in front, what a report says, and the way to the run.
 * @param text Markdown of at most so many bytes
 */
export function commentBody(
  marker: string,
  text: (limit: number) => string,
  runUrl: string | null,
): CommentBody {
  const foot = runUrl === null ? '' : `\n<sub>[The run, with its job summary](${runUrl})</sub>\n`;
  const around = Buffer.byteLength(`${marker}\n${foot}`);
  const whole = (limit: number): string => `${marker}\n${text(limit)}${foot}`;
  return { full: whole(LIMITS.commentBytes - around), smallest: whole(SMALLEST) };
}
