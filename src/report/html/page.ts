import { createHash } from 'node:crypto';
import { markup } from '../escape/markup.ts';
import type { Report, Revision } from '../report.ts';
import { byStake, byWeight } from '../stake.ts';
import { ESTIMATED, isEstimated, isSide } from '../view/counts.ts';
import { basisOf, titleOf } from '../view/title.ts';
import { viewOf } from '../view/view.ts';
import { findingHtml } from './finding.ts';
import { listHtml, quietHtml } from './list.ts';
import { overviewHtml } from './overview.ts';
import { promptHtml } from './prompt.ts';
import { STYLE } from './style.ts';

/**
 * The report as one page that opens from disk. It loads nothing and runs nothing: its policy allows its own
 * style and no more, so that text of a repository could do nothing even if it got out of its place.
 */
export function htmlReport(report: Report): string {
  const { standing, words } = titleOf(report, viewOf(report));
  const title = `Prompt cache: ${words}`;
  const told = byStake(report);
  const isTold = new Set(told);
  const style = createHash('sha256').update(STYLE).digest('base64');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
<title>${markup(title)}</title>
<style>${STYLE}</style></head><body>
<header><h1 class="${CLASSES[standing]}">${SIGNS[standing]} ${markup(title)}</h1>
<p class="dim">${[report.base, report.head].filter(isSide).map(revision).join(' → ')}, ${markup(report.day)}, prompt-cache-guard ${markup(report.tool.version)}</p>
<p>${markup(basisOf(report))}</p>
<fieldset class="view"><legend>Changes</legend><label><input type="radio" name="view" id="together" checked> one under the other</label><label><input type="radio" name="view" id="beside"> side by side</label></fieldset></header>
<main>
<h2>Overview</h2>
${overviewHtml(report)}
${section(
  'Findings of the run',
  byWeight(report.findings).map((finding) =>
    findingHtml(finding, { isExact: false, canAccept: false, heading: 'h3' }),
  ),
)}
${section(
  'Prompts',
  [
    listHtml(told),
    ...told.map(promptHtml),
    quietHtml(
      report.prompts.filter((prompt) => !isTold.has(prompt)),
      (prompt) => promptHtml(prompt, null),
    ),
  ].filter((block) => block !== ''),
)}
${unguarded(report)}
${notes(report)}
${section('A configuration to begin with', report.suggestedConfig === undefined ? [] : [`<pre class="scroll" tabindex="0">${markup(report.suggestedConfig)}</pre>`])}
</main></body></html>
`;
}

const SIGNS = { good: '✓', doubtful: '!', neutral: '○', bad: '✗' } as const;
const CLASSES = { good: 'good', doubtful: 'doubtful', neutral: 'dim', bad: 'bad' } as const;

function revision({ ref, sha }: Revision): string {
  return `<code>${markup(sha === null || ref === sha ? ref : `${ref} ${sha.slice(0, 12)}`)}</code>`;
}

function notes(report: Report): string {
  const all = [...report.notes, ...(isEstimated(report) ? [ESTIMATED] : [])];
  const items = all.map((note) => `<li>${markup(note)}</li>`);
  return section('Notes', items.length === 0 ? [] : [`<ul>${items.join('')}</ul>`]);
}

function unguarded({ coverage: covered }: Report): string {
  if (covered === undefined || covered.unguarded.length === 0) return '';
  const items = covered.unguarded.map(
    ({ file, line, why }) =>
      `<li><code>${markup(line === null ? file : `${file}:${line}`)}</code> ${markup(why)}</li>`,
  );
  return section('Not guarded', [`<ul>${items.join('')}</ul>`]);
}

function section(title: string, blocks: readonly string[]): string {
  return blocks.length === 0 ? '' : `<h2>${title}</h2>\n${blocks.join('\n')}`;
}
