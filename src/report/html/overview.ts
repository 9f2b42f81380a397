import { grouped } from '../../request/tokens/words.ts';
import { markup } from '../escape/markup.ts';
import { dollars } from '../numbers.ts';
import type { Money, Report } from '../report.ts';
import { ratioChange } from '../view/cost-view.ts';
import { times } from '../view/counts.ts';
import { changeWords } from './change.ts';

type Fact = readonly [name: string, value: string];

/** The run in a few lines: what was looked at, what it costs, what is guarded. */
export function overviewHtml(report: Report): string {
  const facts: readonly Fact[] = [
    ['Prompts', promptWords(report)],
    ['Findings', findingWords(report)],
    ['Lowest prefix hit ratio', changeWords(ratioChange(report.prompts))],
    ['Cost of input', moneyWords(report.money)],
    ...coverageFacts(report),
  ];
  const told = facts.filter(([, value]) => value !== '' && value !== '–');
  return `<dl class="overview">${told.map(([name, value]) => `<dt>${name}</dt><dd>${markup(value)}</dd>`).join('')}</dl>`;
}

function promptWords({ totals }: Report): string {
  const { prompts, unchanged, changed, volatile, added, removed, error } = totals;
  const kinds = Object.entries({
    unchanged,
    changed,
    volatile,
    added,
    removed,
    'not analysed': error,
  });
  return [
    grouped(prompts),
    kinds
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${grouped(count)} ${name}`)
      .join(', '),
  ]
    .filter((part) => part !== '')
    .join(': ');
}

function findingWords({ totals: { findings } }: Report): string {
  const { error, warning, note } = findings;
  const counts = [
    [error, 'error'],
    [warning, 'warning'],
    [note, 'note'],
  ] as const;
  const told = counts.filter(([count]) => count > 0).map(([count, name]) => times(count, name));
  return told.length === 0 ? 'none' : told.join(', ');
}

function moneyWords({ per1000Requests, perDay }: Money): string {
  return [
    sidesWords(per1000Requests, 'per 1,000 requests of each prompt'),
    sidesWords(perDay, 'a day'),
  ]
    .filter((part) => part !== null)
    .join('; ');
}

function sidesWords({ base, head }: Money['perDay'], of: string): string | null {
  const [before, after] = [dollars(base), dollars(head)];
  const both = before !== null && after !== null && before !== after;
  const value = both ? `${before} → ${after}` : (after ?? before);
  return value === null ? null : `${value} ${of}`;
}

function coverageFacts(report: Report): readonly Fact[] {
  const { coverage } = report;
  if (coverage === undefined) return [];
  const { guarded, discovered, inCode, notAnalysed, unguarded } = coverage;
  const parts = [
    ...(discovered > 0 ? [`${grouped(discovered)} found as files`] : []),
    ...(inCode > 0 ? [`${grouped(inCode)} in source code`] : []),
    ...(notAnalysed > 0 ? [`${grouped(notAnalysed)} not analysed`] : []),
  ];
  return [
    [
      'Guarded',
      [
        times(guarded, 'prompt'),
        ...(parts.length === 0 ? [] : [`of them ${parts.join(', ')}`]),
      ].join(', '),
    ],
    [
      'Not guarded',
      unguarded.length === 0 ? 'nothing that was seen' : times(unguarded.length, 'place'),
    ],
  ];
}
