import { approximately } from '../request/tokens/words.ts';
import type { SectionTokens, SideReport } from './report.ts';

/** What a cell of the bar stands for. */
export type Zone =
  /** Read from the cache. */
  | 'read'
  /** Where the prefix breaks. */
  | 'break'
  /** Part of the cached prefix, but behind the break. */
  | 'lost'
  /** Behind the last breakpoint: never cached. */
  | 'open'
  /** Between two sections. */
  | 'edge';

export interface Bar {
  /** Names of the sections with their tokens, above the sections where they fit. */
  readonly labels: string;
  readonly cells: readonly { readonly zone: Zone; readonly text: string }[];
  /** What the cells mean, with tokens. */
  readonly legend: readonly { readonly zone: Zone; readonly text: string }[];
}

const ZONE_SIGNS: Readonly<Record<Zone, string>> = {
  read: '█',
  break: '╳',
  lost: '░',
  open: '·',
  edge: '│',
};

/**
 * A request drawn to scale: its sections side by side, the break marked, what is lost behind it.
 * Null for a request without tokens.
 */
export function prefixBar(side: SideReport, lost: number, width: number): Bar | null {
  const sections = side.sections.filter((section) => section.tokens > 0);
  const total = sections.reduce((sum, section) => sum + section.tokens, 0);
  if (total === 0) return null;
  const available = Math.max(sections.length, width - (sections.length - 1));
  const widths = allot(sections, total, available);
  // What is too short to be cached is paid for in full, marker or not.
  const isCached = side.prefixTokens >= side.minimumTokens;
  const prefix = isCached ? Math.min(side.prefixTokens, total) : 0;
  const kept = Math.max(0, prefix - lost);
  const cells = zones(sections, widths, kept, prefix, lost > 0);
  return {
    labels: sections
      .map((section, index) => label(section, widths[index] ?? 0))
      .join('│')
      .trimEnd(),
    cells,
    legend: legend(kept, prefix - kept, total - prefix),
  };
}

/** Cells per section: by share, at least one each, together exactly those available. */
function allot(
  sections: readonly SectionTokens[],
  total: number,
  available: number,
): readonly number[] {
  const widths = sections.map(({ tokens }) =>
    Math.max(1, Math.floor((tokens / total) * available)),
  );
  const spare = (): number => available - widths.reduce((sum, width) => sum + width, 0);
  // The largest section takes what rounding left over, or gives what the minimum of one cell took.
  const largest = sections.reduce(
    (best, section, index) => (section.tokens > (sections[best]?.tokens ?? 0) ? index : best),
    0,
  );
  widths[largest] = Math.max(1, (widths[largest] ?? 0) + spare());
  return widths;
}

function zones(
  sections: readonly SectionTokens[],
  widths: readonly number[],
  kept: number,
  prefix: number,
  broken: boolean,
): Bar['cells'] {
  const cells: { zone: Zone; text: string }[] = [];
  let start = 0;
  let pending = broken;
  sections.forEach(({ tokens }, index) => {
    const width = widths[index] ?? 0;
    if (index > 0) cells.push(cell('edge'));
    for (let at = 0; at < width; at += 1) {
      const middle = start + (tokens * (at + 0.5)) / width;
      const end = start + (tokens * (at + 1)) / width;
      // The cell that the break falls into carries it, however little stands behind it.
      if (pending && end > kept) {
        cells.push(cell('break'));
        pending = false;
      } else cells.push(cell(middle < kept ? 'read' : middle < prefix ? 'lost' : 'open'));
    }
    start += tokens;
  });
  return cells;
}

function cell(zone: Zone): { zone: Zone; text: string } {
  return { zone, text: ZONE_SIGNS[zone] };
}

function label({ section, tokens }: SectionTokens, width: number): string {
  const full = `${section} ${approximately(tokens)}`;
  return (full.length <= width || section.length > width ? full : section).padEnd(width);
}

function legend(read: number, lost: number, open: number): Bar['legend'] {
  const parts: { zone: Zone; text: string }[] = [];
  const cached = lost > 0 ? 'in front of the break' : 'cached';
  if (read > 0) parts.push({ zone: 'read', text: `${approximately(read)} ${cached}` });
  if (lost > 0)
    parts.push({
      zone: 'lost',
      text: `${approximately(lost)} behind ${read > 0 ? 'it' : 'the break'}`,
    });
  if (open > 0) parts.push({ zone: 'open', text: `${approximately(open)} never cached` });
  return parts;
}

/** The signs that stand for a zone in the legend. */
export function legendSign(zone: Zone): string {
  return zone === 'lost' ? ZONE_SIGNS.break + ZONE_SIGNS.lost : ZONE_SIGNS[zone];
}

/** Labels, cells and legend as lines without colour. */
export function barLines(bar: Bar): readonly string[] {
  return [
    bar.labels,
    bar.cells.map((cell) => cell.text).join(''),
    bar.legend.map(({ zone, text }) => `${legendSign(zone)} ${text}`).join('   '),
  ];
}
