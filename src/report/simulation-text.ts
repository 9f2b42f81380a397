import type { SimulatedRequest, Simulation } from '../simulate/simulation.ts';
import type { Totals } from '../simulate/totals.ts';
import { grouped } from '../tokens/words.ts';
import { sentence, terminal } from './escape/terminal.ts';
import { dollars, ratio } from './numbers.ts';
import { type Paint, paintFor } from './paint.ts';

/** A played trace for people: a line per request, the totals, and what a reader should know. */
export function simulationText(
  simulation: Simulation & { readonly notes: readonly string[] },
  { color }: { readonly color: boolean },
): string {
  const paint = paintFor(color);
  const rows = [HEAD, ...simulation.requests.map(row)];
  const widths = HEAD.map((_, column) =>
    Math.max(...rows.map((cells) => (column < LEFT ? (cells[column] ?? '').length : 0))),
  );
  const lines = rows.map((cells, index) => {
    const line = cells
      .map((cell, column) => (column < LEFT ? cell.padStart(widths[column] ?? 0) : cell))
      .join('  ')
      .trimEnd();
    return index === 0 ? paint('dim', line) : line;
  });
  const notes = simulation.notes.map((note) => `note: ${sentence(note)}`);
  return `${[...lines, '', ...summary(simulation, paint), ...notes].join('\n')}\n`;
}

const HEAD = ['#', 'at', 'session', 'read', 'written', 'uncached', 'cost', 'what happened'];
/** Columns of figures, set flush right; the last one is words. */
const LEFT = HEAD.length - 1;

function row(request: SimulatedRequest): readonly string[] {
  const { index, at, session, read, write, write1h, uncached, costUsd } = request;
  const longer = write1h === 0 ? '' : ` (${grouped(write1h)} longer)`;
  return [
    String(index),
    `${Math.round(at * 1000) / 1000}s`,
    terminal(session ?? '-'),
    grouped(read),
    `${grouped(write)}${longer}`,
    grouped(uncached),
    dollars(costUsd) ?? '?',
    [became(request), ...recorded(request)].join('; '),
  ];
}

function became({ missReason, unit, hit }: SimulatedRequest): string {
  const until = hit === null ? [] : [`read up to ${terminal(hit)}`];
  if (missReason === null) return until[0] ?? 'nothing to read';
  const place = unit === null ? '' : ` at ${terminal(unit === '' ? '/' : unit)}`;
  return [`${missReason}${place}`, ...until].join(', ');
}

function recorded({ recorded: reported, read, write }: SimulatedRequest): readonly string[] {
  if (reported === null) return [];
  const difference = reported.read - read;
  const same = difference === 0 && reported.write === write;
  const by = `${difference < 0 ? '-' : '+'}${grouped(Math.abs(difference))}`;
  return [
    `reported: ${grouped(reported.read)} read, ${grouped(reported.write)} written${same ? '' : ` (${by} read)`}`,
  ];
}

function summary({ totals, worst }: Simulation, paint: Paint): readonly string[] {
  const lines = [paint('bold', totalLine(totals))];
  const differs =
    totals.read !== worst.read || totals.write !== worst.write || totals.write1h !== worst.write1h;
  if (differs) lines.push(`at worst: ${totalLine(worst)}`);
  return lines;
}

function totalLine(totals: Totals): string {
  const { requests, read, write, uncached, tokenHitRatio, prefixHitRatio, costUsd } = totals;
  return [
    `${requests} ${requests === 1 ? 'request' : 'requests'}`,
    `${grouped(read)} read`,
    `${grouped(write)} written`,
    `${grouped(uncached)} uncached`,
    `token hit ratio ${ratio(tokenHitRatio) ?? 'not measured'}`,
    `prefix hit ratio ${ratio(prefixHitRatio) ?? 'not measured'}`,
    `cost ${dollars(costUsd) ?? 'unknown'}`,
  ].join(', ');
}
