import type { Finding } from '../../findings/finding.ts';
import type { DiffLine } from '../diff-lines.ts';
import { gapText, signOf } from '../diff-text.ts';
import { markup } from '../escape/markup.ts';
import { excerptDiff } from '../excerpt.ts';

const LIMITS = { lines: 40, context: 200 };

type Text = Exclude<DiffLine, { kind: 'gap' }>;

/** The change that a finding quotes, one under the other and side by side; the page shows one of the two. */
export function diffHtml(finding: Finding): string {
  const lines = excerptDiff(finding, LIMITS);
  if (lines.length === 0) return '';
  return `<div class="diff together" tabindex="0" role="group" aria-label="What changed">${lines.map(under).join('')}</div>
<div class="diff beside" tabindex="0" role="group" aria-label="What changed, side by side"><table><thead><tr><th scope="col">before</th><th scope="col">after</th></tr></thead><tbody>${rows(lines).join('')}</tbody></table></div>`;
}

function under(line: DiffLine): string {
  if (line.kind === 'gap') return `<div class="gap">${markup(gapText(line.lines, line.of))}</div>`;
  return `<div class="${line.kind}">${signOf(line.kind)} ${spans(line)}</div>`;
}

/** Lines that were removed beside those that were added in their place. */
function rows(lines: readonly DiffLine[]): readonly string[] {
  const out: string[] = [];
  let removed: Text[] = [];
  let added: Text[] = [];
  const flush = () => {
    for (let at = 0; at < Math.max(removed.length, added.length); at += 1)
      out.push(`<tr>${cell(removed[at])}${cell(added[at])}</tr>`);
    removed = [];
    added = [];
  };
  for (const line of lines) {
    if (line.kind === 'removed') removed.push(line);
    else if (line.kind === 'added') added.push(line);
    else {
      flush();
      out.push(
        line.kind === 'gap'
          ? `<tr><td class="gap" colspan="2">${markup(gapText(line.lines, line.of))}</td></tr>`
          : `<tr>${cell(line)}${cell(line)}</tr>`,
      );
    }
  }
  flush();
  return out;
}

function cell(line: Text | undefined): string {
  return line === undefined ? '<td></td>' : `<td class="${line.kind}">${spans(line)}</td>`;
}

/** What changed in a line is marked, but for a line that is new or gone as a whole. */
function spans({ spans: all }: Text): string {
  const isWhole = all.every(({ changed }) => changed) || all.every(({ changed }) => !changed);
  return all
    .map(({ text, changed }) =>
      changed && !isWhole ? `<mark>${markup(text)}</mark>` : markup(text),
    )
    .join('');
}
