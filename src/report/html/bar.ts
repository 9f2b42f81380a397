import type { Finding } from '../../findings/finding.ts';
import { approximately, grouped } from '../../request/tokens/words.ts';
import { markup } from '../escape/markup.ts';
import type { SideReport } from '../report.ts';
import { times } from '../view/counts.ts';
import type { Mark } from './marks.ts';
import { unitsHtml } from './units.ts';
import { type Zone, type Zones, placed, zonesOf, zoneWords } from './zones.ts';

/** Lines of the pattern on what is lost, across the whole drawing. */
const HATCHES = 120;

/**
 * A request drawn to scale: its units side by side in cache order, what is read from the cache, what stands
 * behind a break and what behind the last breakpoint; breakpoints below, divergences above. Below the drawing
 * the same as a list. Few elements, whatever the number of units: a report has a thousand of these.
 *
 * @param worst the finding that loses most of the cached prefix; null where none loses any
 */
export function barHtml(
  name: string,
  side: SideReport,
  worst: Finding | null,
  marks: ReadonlyMap<number, Mark>,
): string {
  const zones = zonesOf(side, worst);
  if (zones.total <= 0) return '';
  const units = placed(side, zones);
  const about = side.tokens.kind === 'exact' ? grouped : approximately;
  const sections = side.sections.map(({ section, tokens }) => `${section} ${about(tokens)}`);
  const ends = units.filter(({ unit }) => unit.breakpoint !== null);
  const breaks = units.filter((_, at) => marks.get(at)?.isDivergence === true);
  const percent = (tokens: number) => `${round((100 * tokens) / zones.total)}%`;
  const label = [
    `${name}: ${spans(zones)
      .map(({ zone, from, to }) => `${zoneWords(zones)[zone]} ${about(to - from)} tokens`)
      .join(', ')}`,
    times(ends.length, 'breakpoint'),
    times(breaks.length, 'divergence'),
  ].join('; ');
  return `<figure><figcaption>${markup(name)}: ${sections.join(', ')} tokens</figcaption>
<svg class="bar" role="img" aria-label="${markup(label)}"><g aria-hidden="true"><svg y="14" width="100%" height="26" viewBox="0 0 ${zones.total} 10" preserveAspectRatio="none">${body(
    zones,
    units.map(({ start }) => start),
  )}</svg>${breaks.map(({ start }) => `<text class="break" x="${percent(start)}" y="11">✗</text>`).join('')}${ends
    .map(({ start, unit }) => `<text x="${percent(start + unit.tokens)}" y="52">▲</text>`)
    .join('')}</g></svg>
<ul class="legend">${legend(zones, about, { breakpoints: ends.length, divergences: breaks.length })}</ul>
${unitsHtml(units, zones, marks, about)}</figure>`;
}

function body(zones: Zones, starts: readonly number[]): string {
  const rects = spans(zones).map(
    ({ zone, from, to }) =>
      // What is never cached is lower: colour is not all that tells them apart.
      `<rect class="${zone}" x="${round(from)}" y="${zone === 'open' ? 5 : 0}" width="${round(to - from)}" height="${zone === 'open' ? 5 : 10}"/>`,
  );
  const step = zones.total / HATCHES;
  const hatches: string[] = [];
  for (let x = zones.kept; x < zones.prefix; x += step)
    hatches.push(`M${round(x)} 10L${round(Math.min(x + step, zones.prefix))} 0`);
  const edges = [...new Set(starts)].filter((start) => start > 0 && start < zones.total);
  return [
    ...rects,
    ...(hatches.length === 0 ? [] : [`<path class="hatch" d="${hatches.join('')}"/>`]),
    ...(edges.length === 0
      ? []
      : [`<path class="edge" d="${edges.map((x) => `M${round(x)} 0V10`).join('')}"/>`]),
  ].join('');
}

function spans({ kept, prefix, total }: Zones) {
  const all: readonly { readonly zone: Zone; readonly from: number; readonly to: number }[] = [
    { zone: 'read', from: 0, to: kept },
    { zone: 'lost', from: kept, to: prefix },
    { zone: 'open', from: prefix, to: total },
  ];
  return all.filter(({ from, to }) => to > from);
}

function legend(
  zones: Zones,
  about: (tokens: number) => string,
  { breakpoints, divergences }: { readonly breakpoints: number; readonly divergences: number },
): string {
  return [
    ...spans(zones).map(
      ({ zone, from, to }) =>
        `<li class="${zone}">${about(to - from)} ${zoneWords(zones)[zone]}</li>`,
    ),
    ...(breakpoints === 0 ? ['<li>no breakpoint</li>'] : ['<li>▲ breakpoint</li>']),
    ...(divergences === 0 ? [] : ['<li>✗ divergence</li>']),
  ].join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
