// What a comparison by the rules of a language passes over, as the runner's is.
const IGNORED = String.raw`\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}`;
const COMMAND = new RegExp(`^[\\s${IGNORED}]*(?=:[${IGNORED}]*:)`, 'u');
const OLD_COMMAND = new RegExp(`(#[${IGNORED}]*)#([${IGNORED}]*\\[)`, 'gu');

/**
 * A text that may quote a repository, for the log of a workflow: the runner obeys a line that begins with
 * `::name::`, behind white space too, and `##[name]` anywhere in a line (actions/runner, ActionCommand.cs,
 * read 2026-11-23). The first gets a backslash in front, the second an escape that means the same in JSON.
 */
export function workflowLog(text: string): string {
  return text
    .replaceAll(/[^\r\n]+/g, (line) => line.replace(COMMAND, (space) => `${space}\\`))
    .replaceAll(OLD_COMMAND, String.raw`$1\u0023$2`);
}
