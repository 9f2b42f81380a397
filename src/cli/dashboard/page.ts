import { createHash } from 'node:crypto';
import { markup } from '../../report/escape/markup.ts';
import { STYLE } from '../../report/html/style.ts';
import { dollars, ratio } from '../../report/numbers.ts';
import { grouped } from '../../request/tokens/words.ts';
import { VERSION } from '../../version.ts';
import { barsSvg, lineSvg } from './charts.ts';
import type { Compared, Dashboard, Figures, PromptFigures, Slice, Step } from './dashboard.ts';
import { summaryOf } from './summary.ts';

const OWN = `
svg.chart { display: block; width: 100%; height: 7rem; } svg.spark { display: block; width: 8rem; height: 1.4rem; }
svg .line { fill: none; stroke: var(--link); stroke-width: 1.5; vector-effect: non-scaling-stroke; }
svg .bar { fill: var(--lost); }
svg .mark { stroke: var(--bad); stroke-width: 1.5; stroke-dasharray: 3 2; vector-effect: non-scaling-stroke; }
.money { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 1rem 0; } .money div { min-width: 9rem; }
.money b { display: block; font-size: 1.3rem; }
`;

/** Prompts that are opened from the start, and those that have a section of their own at all. */
const OPEN = 3;
const MOST = 500;

/**
 * The page: one file that opens from disk, loads nothing and runs nothing. Names in it are anybody's text; its
 * policy allows its own style and no more.
 * @param refresh seconds after which it is loaded again; never where left out
 */
export function dashboardPage(dashboard: Dashboard, refresh?: number): string {
  const { totals, prompts, series, compared } = dashboard;
  const style = STYLE + OWN;
  const hash = createHash('sha256').update(style).digest('base64');
  const summary = summaryOf(dashboard);
  const shown = prompts.slice(0, MOST);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
${refresh === undefined ? '' : `<meta http-equiv="refresh" content="${refresh}">\n`}<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
<title>Prompt cache: ${markup(summary)}</title>
<style>${style}</style></head><body>
<header><h1>${markup(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}`)}</h1>
<p class="dim">${period(dashboard)}, ${grouped(totals.calls)} calls, prompt-cache-guard ${markup(VERSION)}</p>
${money(totals)}
<p>Token hit ratio ${ratio(totals.tokenHitRatio) ?? 'not known'}: what of all input was read, for money. Prefix hit ratio ${ratio(totals.prefixHitRatio) ?? 'not known'}: what was read of what could have been, for regressions. A gap in a chart is time in which nothing could have been read.</p>
${gaps(dashboard)}</header>
<main>
<h2>Prefix hit ratio and dollars lost</h2>
${charts(series, dashboard.hoursPerStep)}
${shown.length === 0 ? '<p>No calls.</p>' : `<h2>Prompts</h2>${listOf(shown)}`}
${prompts.length > MOST ? `<p class="dim">${grouped(prompts.length - MOST)} more prompts are in the JSON (<code>--json</code>).</p>` : ''}
${compared === null ? '' : comparison(compared)}
${shown.map(promptHtml).join('\n')}
</main></body></html>
`;
}

function period({ from, to }: Dashboard): string {
  if (from === null || to === null) return 'no time';
  return `${minute(from)} to ${minute(to)} UTC`;
}

function minute(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}

function money(totals: Figures): string {
  const facts = [
    ['it cost', totals.costUsd],
    ['without a cache it would have cost', totals.uncachedUsd],
    ['with every read that was possible', totals.bestUsd],
    ['lost to misses', totals.lostUsd],
  ] as const;
  return `<div class="money">${facts.map(([name, value]) => `<div><b>${dollars(value) ?? '–'}</b><span class="dim">${name}</span></div>`).join('')}</div>`;
}

/** What the figures leave out. */
function gaps({ totals, lines }: Dashboard): string {
  const told = [
    [totals.unknownUsage, 'calls have no usage that could be read: they are in no sum of tokens'],
    [totals.unknownPrice, 'calls have no price: they are in no sum of dollars'],
    [totals.errors, 'calls failed'],
    [lines.torn, 'lines are torn'],
    [lines.foreign, 'lines are of another form'],
    [lines.duplicates, 'calls came twice and are counted once'],
    [lines.skewed, 'calls are in the future: the clock of their machine is wrong'],
    [lines.older, 'calls are older than what was asked for'],
    [lines.diagnostics, 'lines are diagnostics of the tracker'],
  ] as const;
  const items = told.filter(([count]) => count > 0);
  return items.length === 0
    ? ''
    : `<ul class="dim">${items.map(([count, words]) => `<li>${grouped(count)} ${words}</li>`).join('')}</ul>`;
}

function charts(series: readonly Step[], hours: number): string {
  if (series.length < 2) return '<p class="dim">Too little time for a chart.</p>';
  return `<figure><figcaption>Prefix hit ratio, 0 to 1, ${every(hours)}</figcaption>${lineSvg(series, 'chart', 'Prefix hit ratio over time')}</figure>
<figure><figcaption>Dollars lost, ${every(hours)}</figcaption>${barsSvg(series, 'Dollars lost over time')}</figure>
<details><summary>The same as a table</summary>${table(
    ['from', 'prefix hit ratio', 'lost', 'cost'],
    series
      .filter(({ costUsd, prefixHitRatio }) => costUsd > 0 || prefixHitRatio !== null)
      .map((step) => [
        minute(step.at),
        ratio(step.prefixHitRatio) ?? '–',
        dollars(step.lostUsd) ?? '–',
        dollars(step.costUsd) ?? '–',
      ]),
  )}</details>`;
}

function every(hours: number): string {
  return hours === 1 ? 'by the hour' : `every ${hours} hours`;
}

function listOf(prompts: readonly PromptFigures[]): string {
  const rows = prompts.map(
    (prompt, at) =>
      `<tr><td><a href="#p${at}">${markup(prompt.name)}</a></td><td class="number">${dollars(prompt.lostUsd) ?? '–'}</td><td>${why(prompt)}</td><td class="number">${ratio(prompt.prefixHitRatio) ?? '–'}</td><td class="number">${ratio(prompt.tokenHitRatio) ?? '–'}</td><td class="number">${grouped(prompt.calls)}</td><td class="number">${dollars(prompt.costUsd) ?? '–'}</td><td>${lineSvg(prompt.series, 'spark', `Prefix hit ratio of ${prompt.name} over time`)}</td></tr>`,
  );
  return `<div class="scroll" tabindex="0" role="group" aria-label="List of prompts"><table class="list"><caption>What loses most first</caption><thead><tr><th scope="col">prompt</th><th scope="col" class="number">lost</th><th scope="col">mainly</th><th scope="col" class="number">prefix hit ratio</th><th scope="col" class="number">token hit ratio</th><th scope="col" class="number">calls</th><th scope="col" class="number">cost</th><th scope="col">over time</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}

function why({ reasons, section, broke }: PromptFigures): string {
  const main = reasons.find(({ lostUsd, lostTokens }) => lostUsd > 0 || lostTokens > 0) ?? null;
  if (main === null) return '–';
  const where = section === null ? '' : `, ${markup(section)}`;
  const since = broke === null ? '' : `, since ${minute(new Date(broke.at).toISOString())}`;
  return `${markup(main.reason)}${where}${since}`;
}

function promptHtml(prompt: PromptFigures, at: number): string {
  const { broke, latencyMs, reasons, versions, instances } = prompt;
  const facts: (readonly [string, string])[] = [
    ...(broke === null
      ? []
      : [
          [
            'Broke',
            `at ${minute(new Date(broke.at).toISOString())} UTC${broke.version === null ? '' : `, with version <code>${markup(broke.version)}</code>`}: prefix hit ratio ${ratio(broke.before) ?? '–'} → ${ratio(broke.after) ?? '–'}, lost ${dollars(broke.lostPerDayBefore) ?? '–'} → ${dollars(broke.lostPerDayAfter) ?? '–'} a day`,
          ] as const,
        ]),
    ['Models', prompt.models.map((model) => `<code>${markup(model)}</code>`).join(', ') || '–'],
    [
      'Money',
      `cost ${dollars(prompt.costUsd) ?? '–'}, saved ${dollars(prompt.savedUsd) ?? '–'}, lost ${dollars(prompt.lostUsd) ?? '–'}`,
    ],
    [
      'Tokens',
      `${grouped(prompt.read)} read, ${grouped(prompt.write)} written, ${grouped(prompt.uncached)} uncached, ${grouped(Math.round(prompt.lostTokens))} lost`,
    ],
    ['Prefixes', grouped(prompt.prefixes)],
    ...(prompt.keyOrderDrift > 0
      ? [['Keys in another order', `${grouped(prompt.keyOrderDrift)} calls`] as const]
      : []),
    ...(prompt.doubleWrite > 0
      ? [
          [
            'Written twice',
            `${grouped(prompt.doubleWrite)} tokens, by calls at the same time`,
          ] as const,
        ]
      : []),
    [
      'Latency',
      `hits ${ms(latencyMs.hit.p50)} (95 %: ${ms(latencyMs.hit.p95)}), misses ${ms(latencyMs.miss.p50)} (95 %: ${ms(latencyMs.miss.p95)})`,
    ],
  ];
  return `<details class="prompt" id="p${at}"${at < OPEN && prompt.lostUsd > 0 ? ' open' : ''}><summary>${markup(prompt.name)} <span class="dim">${why(prompt)}</span></summary><div class="inside">
${prompt.series.length > 1 ? lineSvg(prompt.series, 'chart', `Prefix hit ratio of ${prompt.name} over time`, broke?.at ?? null) : ''}
<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>
${
  reasons.length === 0
    ? ''
    : `<h3>Why</h3>${table(
        ['reason', 'calls', 'tokens lost', 'lost'],
        reasons.map((one) => [
          markup(one.reason),
          grouped(one.calls),
          grouped(Math.round(one.lostTokens)),
          dollars(one.lostUsd) ?? '–',
        ]),
      )}`
}
${slices('Versions', 'version', versions)}
${slices('Processes', 'process', instances.slice(0, 20))}</div></details>`;
}

function slices(name: string, each: string, all: readonly Slice[]): string {
  if (all.length < 2) return '';
  return `<h3>${name}</h3>${table(
    [each, 'calls', 'prefix hit ratio', 'written', 'lost'],
    all.map((slice) => [
      markup(slice.name),
      grouped(slice.calls),
      ratio(slice.prefixHitRatio) ?? '–',
      grouped(slice.write),
      dollars(slice.lostUsd) ?? '–',
    ]),
  )}`;
}

function comparison({ a, b, rows }: Compared): string {
  const of = (figures: Figures | null) => [
    ratio(figures?.prefixHitRatio) ?? '–',
    figures === null || figures.calls === 0
      ? '–'
      : (dollars((figures.costUsd / figures.calls) * 1000) ?? '–'),
  ];
  return `<h2>${markup(a)} against ${markup(b)}</h2>${table(
    [
      'prompt',
      `prefix hit ratio, ${a}`,
      `$ per 1,000 calls, ${a}`,
      `prefix hit ratio, ${b}`,
      `$ per 1,000 calls, ${b}`,
    ].map(markup),
    rows.map((row) => [markup(row.name), ...of(row.a), ...of(row.b)]),
  )}`;
}

/** Cells are markup already. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: 'th scope="col"' | 'td') =>
    `<tr>${cells.map((cell, at) => `<${tag}${at === 0 ? '' : ' class="number"'}>${cell}</${tag.slice(0, 2)}>`).join('')}</tr>`;
  return `<div class="scroll" tabindex="0" role="group" aria-label="Table"><table class="list"><thead>${line(head, 'th scope="col"')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('\n')}</tbody></table></div>`;
}

function ms(value: number | null): string {
  return value === null ? '–' : `${grouped(Math.round(value))} ms`;
}
