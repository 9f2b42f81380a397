import { isSuspect } from '../figures.ts';
import { markup } from '../escape/markup.ts';
import { measuredLines } from '../measured.ts';
import { dollars, ratio } from '../numbers.ts';
import type { PromptReport, Ratios } from '../report.ts';

/** Hit ratios, predicted and measured, and the cost of a prompt as a table; nothing where none is known. */
export function figuresHtml(prompt: PromptReport): string {
  const { predicted, measured } = prompt.hitRatio;
  const rows = [
    ratioRow(prompt, 'prefixHitRatio', 'prefix hit ratio'),
    ratioRow(prompt, 'tokenHitRatio', 'token hit ratio'),
    ...costRows(prompt),
  ].filter((row) => row !== null);
  if (rows.length === 0 && measured === null) return '';
  const isGuess = predicted !== null && prompt.findings.some(isSuspect);
  const names =
    measured === null
      ? ['', 'base', 'head']
      : ['', 'base, predicted', 'head, predicted', 'measured'];
  const table = `<table class="figures"><thead><tr>${names.map((name) => (name === '' ? '<td></td>' : `<th scope="col">${name}</th>`)).join('')}</tr></thead><tbody>${rows
    .map(
      ([name, ...cells]) =>
        `<tr><th scope="row">${name}</th>${names
          .slice(1)
          .map((_, at) => `<td>${cells[at] ?? '–'}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</tbody></table>`;
  const lines = [
    ...(isGuess ? ['The prediction for head holds if the suspect value does not vary.'] : []),
    ...(measured === null ? [] : measuredLines(measured)),
  ];
  return `${rows.length === 0 ? '' : table}${lines.map((line) => `<p class="dim">${markup(line)}</p>`).join('')}`;
}

type Row = readonly [
  name: string,
  base: string | null,
  head: string | null,
  measured: string | null,
];

function ratioRow({ hitRatio }: PromptReport, key: keyof Ratios, name: string): Row | null {
  const { predicted, measured } = hitRatio;
  const cells = [predicted?.base?.[key], predicted?.head?.[key], measured?.[key]].map(ratio);
  const [base = null, head = null, probe = null] = cells;
  return cells.every((cell) => cell === null)
    ? null
    : [probe === null ? `predicted ${name}` : name, base, head, probe];
}

function costRows({ cost }: PromptReport): readonly Row[] {
  if (cost === null) return [];
  const { base, head } = cost.per1000Requests;
  const once = cost.rewriteOnce === 0 ? null : dollars(cost.rewriteOnce);
  return [
    ['input of 1,000 requests', dollars(base), dollars(head), null],
    ...(once === null ? [] : [['writing the changed prefix once', null, once, null] as const]),
  ];
}
