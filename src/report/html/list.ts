import { approximately } from '../../request/tokens/words.ts';
import { markup } from '../escape/markup.ts';
import type { PromptReport } from '../report.ts';
import { stakeOf } from '../stake.ts';
import { costChange, ratioChange } from '../view/cost-view.ts';
import { times } from '../view/counts.ts';
import { changeWords } from './change.ts';
import { nameHtml, statusOf } from './prompt.ts';

/** Rows that are laid out at once; the others are a click away. */
const ROWS = 50;

const COLUMNS = [
  ['prompt', ''],
  ['status', ''],
  ['findings', 'number'],
  ['tokens lost', 'number'],
  ['prefix hit ratio', 'number'],
  ['$ per 1,000 requests', 'number'],
] as const;

/** What there is to tell of prompts, a row each that leads to the rest of it. */
export function listHtml(prompts: readonly PromptReport[]): string {
  if (prompts.length === 0) return '';
  const rest = prompts.length - ROWS;
  const rows = prompts.map(row);
  return [
    table(rows.slice(0, ROWS), 'What is worst first'),
    ...(rest > 0
      ? [
          `<details class="rest"><summary>${times(rest, 'more prompt')}</summary>${table(rows.slice(ROWS), 'The others, what is worst first')}</details>`,
        ]
      : []),
  ].join('\n');
}

function table(rows: readonly string[], caption: string): string {
  const head = COLUMNS.map(
    ([name, kind]) => `<th scope="col"${kind === '' ? '' : ` class="${kind}"`}>${name}</th>`,
  );
  return `<div class="scroll" tabindex="0" role="group" aria-label="List of prompts: ${caption.toLowerCase()}"><table class="list"><caption>${caption}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}

function row(prompt: PromptReport, at: number): string {
  const lost = stakeOf(prompt).lost;
  const standing = prompt.findings.filter(({ status }) => status !== 'fixed').length;
  const figures = [
    String(standing),
    lost === 0 ? '0' : approximately(lost),
    changeWords(ratioChange([prompt])),
    changeWords(costChange([prompt])),
  ];
  return `<tr><td><a href="#p${at}">${nameHtml(prompt)}</a></td><td class="word">${statusOf(prompt)}</td>${figures.map((figure) => `<td class="number">${markup(figure)}</td>`).join('')}</tr>`;
}

/** What did not change and has nothing to tell: folded, and what nobody needed to look at by its name alone. */
export function quietHtml(
  prompts: readonly PromptReport[],
  html: (prompt: PromptReport) => string,
): string {
  const looked = prompts.filter(({ head }) => head !== null);
  const names = prompts.filter(({ head }) => head === null).map(nameHtml);
  return [
    ...fold(`${times(looked.length, 'unchanged prompt')} without findings`, looked.map(html)),
    ...fold(
      `${times(names.length, 'prompt')} not looked at, because nothing that could be read for ${names.length === 1 ? 'it' : 'them'} differs`,
      names.length === 0 ? [] : [`<ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`],
    ),
  ].join('\n');
}

function fold(title: string, blocks: readonly string[]): readonly string[] {
  if (blocks.length === 0) return [];
  return [`<details class="rest"><summary>${title}</summary>\n${blocks.join('\n')}</details>`];
}
