import { LIMITS } from '../limits.ts';
import { codeSpan, markdownSentence } from './escape/markdown.ts';
import { type Section, fit } from './markdown-fit.ts';
import { findingBlock } from './markdown-finding.ts';
import { inventorySection } from './inventory.ts';
import { promptSection } from './markdown-prompt.ts';
import { tableHead, tableRow } from './markdown-table.ts';
import type { Report, Revision } from './report.ts';
import { byStake, byWeight, untold } from './stake.ts';
import { suggestedSection } from './suggested-config.ts';
import { costSummary, headline, isSide, standingOf, times } from './wording.ts';
import { clip } from './wrap.ts';

export interface MarkdownOptions {
  /** Bytes of UTF-8 that the result may have at most; what is put in front of it has to be taken off. */
  readonly limit?: number;
}

/**
 * The report as GitHub Markdown, for a comment or a job summary: the verdict in its first line.
 *
 * It stays within `limit` by leaving out the diffs of the prompts with least at stake, then their
 * details, then rows of the table, then all but the verdict. The limit counts bytes: GitHub documents
 * 65,536 characters, but not what it calls one, and no text has fewer bytes than code units or points.
 */
export function markdownReport(report: Report, options: MarkdownOptions = {}): string {
  const prompts = byStake(report);
  return fit(
    {
      head: head(report),
      tableHead: prompts.length > 0 ? tableHead() : '',
      rows: prompts.map(tableRow),
      quiet: quiet(report),
      sections: [
        ...inventorySection(report),
        ...runSections(report),
        ...prompts.flatMap(promptSection),
        ...suggestedSection(report),
      ],
      foot: foot(report),
    },
    options.limit ?? LIMITS.commentBytes,
  );
}

function head(report: Report): { readonly title: string; readonly lead: string } {
  const standing = standingOf(report);
  const sign = { good: '✅', doubtful: '⚠️', neutral: '⚪', bad: '❌' }[standing];
  const colon = standing === 'neutral' || report.reportOnly !== undefined ? ':' : '';
  return {
    title: `### ${sign} Prompt cache check${colon} ${headline(report)}`,
    lead: costSummary(report).join(' '),
  };
}

function quiet(report: Report): string {
  const count = untold(report);
  if (count === 0 || count === report.prompts.length) return '';
  return `${times(count, 'other prompt')} unchanged.`;
}

function runSections(report: Report): readonly Section[] {
  return byWeight(report.findings).map((finding) => ({
    full: findingBlock(finding, { exact: false, diff: true }),
    brief: findingBlock(finding, { exact: false, diff: false }),
  }));
}

const NOTES = 10;

function foot(report: Report): string {
  const notes = report.notes
    .slice(0, NOTES)
    .map((note) => `- ${markdownSentence(clip(note, 400))}`);
  const more = report.notes.length - notes.length;
  const lines = [
    ...(notes.length > 0 ? [notes.join('\n')] : []),
    ...(more > 0 ? [`${times(more, 'more note')} in the JSON report.`] : []),
    `<sub>${[report.base, report.head].filter(isSide).map(revision).join(' → ')}. ${estimates(report)}</sub>`,
  ];
  return lines.join('\n\n');
}

// A bare commit id becomes a link on GitHub; anything else is shown as the text that it is.
function revision({ ref, sha }: Revision): string {
  if (sha === null) return codeSpan(clip(ref, 80));
  const commit = /^[0-9a-f]{40,64}$/.test(sha) ? sha : codeSpan(clip(sha, 80));
  return ref === sha ? commit : `${codeSpan(clip(ref, 80))} ${commit}`;
}

function estimates(report: Report): string {
  const sides = report.prompts.flatMap((prompt) => [prompt.base, prompt.head]);
  const estimated = sides.some((side) => side?.tokens.kind === 'estimate');
  return estimated
    ? 'Token counts are estimates: the tokenizers of most models are not public.'
    : 'Token counts are exact where a trace gave them.';
}
