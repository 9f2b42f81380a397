import { createHash } from 'node:crypto';
import type { Cause } from '../../findings/finding.ts';
import { listCauses } from '../../findings/words/causes.ts';
import { suggestionBlock } from '../../report/escape/markdown.ts';
import { visible } from '../../report/visible.ts';
import { masked } from '../../findings/secrets.ts';
import type { Edit } from './edits.ts';

/** An edit of a file, as it is suggested. */
export interface Suggestion extends Edit {
  readonly path: string;
  /** What it takes back. */
  readonly causes: readonly Cause[];
  /** Which of the file's suggestions it is, from 1. */
  readonly index: number;
  readonly count: number;
}

/**
 * Whether a reader sees exactly what a click would write: no character that is not drawn, and no secret,
 * which GitHub's own log would mask.
 */
export function isPlain({ lines }: Edit): boolean {
  return lines.every(
    (line) =>
      visible(line.replaceAll('\t', '')) === line.replaceAll('\t', '') && masked(line) === line,
  );
}

/** The text of a review comment with a suggestion. */
export function suggestionBody(marker: string, suggestion: Suggestion): string {
  const { causes, lines, index, count } = suggestion;
  const all =
    count === 1
      ? ''
      : ` This is ${index} of ${count} for this file: the prefix is base's again with all of them.`;
  return `${marker}\n${nameOf(suggestion)}\n**Prompt cache:** ${listCauses(causes)} as at base, so that what is cached stays readable; the words of this change stay.${all} \`npx prompt-cache-guard check --fix\` makes the same edits, and looks again.\n\n${suggestionBlock(lines)}\n`;
}

/** The text of one that holds no more, without anything to apply. */
export function goneBody(marker: string): string {
  return `${marker}\n${GONE}\n**Prompt cache:** nothing to suggest here any more.\n`;
}

const GONE = '<!-- suggestion: none -->';

/** Whether a comment has nothing to apply any more. */
export function isGone(body: string): boolean {
  return body.split(/\r?\n/)[1] === GONE;
}

/** A line that is not shown, by which the same suggestion is found again wherever its lines are. */
function nameOf({ path, lines, causes }: Suggestion): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([path, lines, causes]))
    .digest('hex');
  return `<!-- suggestion: ${hash.slice(0, 16)} -->`;
}
