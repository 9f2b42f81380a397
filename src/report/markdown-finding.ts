import type { Finding } from '../findings/finding.ts';
import { diffText } from './diff-text.ts';
import { codeSpan, fenced, markdown, markdownSentence } from './escape/markdown.ts';
import { excerptDiff } from './excerpt.ts';
import { relatedNames, tagOf } from './tags.ts';
import { costOf, placeOf } from './wording.ts';
import { clip } from './wrap.ts';

export interface BlockOptions {
  /** Whether the prompt's token counts are exact. */
  readonly exact: boolean;
  /** Whether the change is quoted. */
  readonly diff: boolean;
}

const SIGNS: Readonly<Record<Finding['severity'], string>> = {
  error: '❌',
  warning: '⚠️',
  note: 'ℹ️',
};
const DIFF = { lines: 5, context: 40 };
const LONGEST_SENTENCE = 600;

/** One finding: a sentence with its place, the change as a diff, the cost and the fix. */
export function findingBlock(finding: Finding, options: BlockOptions): string {
  const diff = options.diff ? diffText(excerptDiff(finding, DIFF)) : [];
  return [
    lead(finding),
    ...(diff.length > 0 ? [fenced(diff, 'diff')] : []),
    ...consequences(finding, options.exact),
  ].join('\n\n');
}

function lead(finding: Finding): string {
  const fixed = finding.status === 'fixed';
  const tag = tagOf(finding);
  const sign = finding.accepted === null ? SIGNS[finding.severity] : SIGNS.note;
  const name = `${fixed ? '✅ fixed' : sign} **${finding.code}**${tag === '' ? '' : ` (${markdownSentence(clip(tag, 200))})`}`;
  const place = placeOf(finding);
  const where = place === null ? '' : ` In ${codeSpan(clip(place.place, 200))}.`;
  return `${name}: ${markdownSentence(clip(finding.message, LONGEST_SENTENCE))}${where}`;
}

function consequences(finding: Finding, exact: boolean): readonly string[] {
  const cost = costOf(finding, exact);
  const related = relatedNames(finding).slice(0, 5);
  const lines = [
    ...(cost === null ? [] : [`**Cost:** ${cost}.`]),
    ...(finding.status === 'fixed' || finding.fix === ''
      ? []
      : [`**Fix:** ${markdownSentence(clip(finding.fix, LONGEST_SENTENCE))}`]),
    ...(related.length === 0
      ? []
      : [`**Same cause:** ${related.map((name) => markdown(clip(name, 200))).join(', ')}.`]),
  ];
  return lines.length === 0 ? [] : [lines.join('\\\n')];
}
