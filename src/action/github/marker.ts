/** What tells the comments of several steps on one pull request apart. */
export interface CommentKey {
  /** The user's own; the rest counts where there is none. */
  readonly key?: string | undefined;
  readonly workflow: string;
  readonly job: string;
  readonly folder: string;
}

/**
 * The first line of a comment, by which it is found again. It is not shown, and holds nothing that
 * could end it.
 */
export function markerOf({ key, workflow, job, folder }: CommentKey): string {
  const name = key ?? [workflow, job, folder].join('/');
  return `<!-- prompt-cache-guard:v1 key=${plain(name)} -->`;
}

/** Whether a comment begins with this marker: inside of a text it is only quoted. */
export function hasMarker(body: string, marker: string): boolean {
  return body === marker || body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`);
}

/** Letters and digits as they are; everything else spelled out, since `--` or `>` end an HTML comment. */
function plain(name: string): string {
  return name
    .toWellFormed()
    .replaceAll(/[^A-Za-z0-9/_.]/gu, (char) => `%${(char.codePointAt(0) ?? 0).toString(16)};`);
}
