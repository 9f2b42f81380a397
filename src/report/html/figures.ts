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
  const head =
    measured === null
      ? '<tr><td></td><th scope="col">base</th><th scope="col">head</th></tr>'
      : '<tr><td rowspan="2"></td><th colspan="2" scope="colgroup">predicted</th><th rowspan="2" scope="col">measured</th></tr><tr><th scope="col">base</th><th scope="col">head</th></tr>';
  const body = rows.map(([name, ...cells]) => {
    const shown = measured === null ? cells.slice(0, 2) : cells;
    return `<tr><th scope="row">${name}</th>${shown.map((cell) => `<td>${cell ?? '–'}</td>`).join('')}</tr>`;
  });
  const table = `<table class="figures"><thead>${head}</thead><tbody>${body.join('')}</tbody></table>`;
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
