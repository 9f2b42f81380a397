import type { SimulatedRequest, Simulation } from '../cache/play/simulation.ts';
import type { Totals } from '../cache/play/totals.ts';
import { grouped } from '../request/tokens/words.ts';
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

function became({ missReason, unit, hit, refused }: SimulatedRequest): string {
  if (refused) return 'refused by the provider for its markers: not cached, not billed';
  const until = hit === null ? [] : [`read up to ${terminal(hit)}`];
  if (missReason === null) return until[0] ?? 'nothing to read';
  const place = unit === null ? '' : ` at ${terminal(unit === '' ? '/' : unit)}`;
  return [`${missReason}${place}`, ...until].join(', ');
}

function recorded({ recorded: reported, read, write }: SimulatedRequest): readonly string[] {
  if (reported === null) return [];
  const off = [by(reported.read - read, 'read'), by(reported.write - write, 'written')].flat();
  return [
    `reported: ${grouped(reported.read)} read, ${grouped(reported.write)} written${off.length === 0 ? '' : ` (${off.join(', ')})`}`,
  ];
}

/** By how much a report differs from what was predicted; nothing where it does not. */
function by(difference: number, what: string): readonly string[] {
  if (difference === 0) return [];
  return [`${difference < 0 ? '-' : '+'}${grouped(Math.abs(difference))} ${what}`];
}

/** What was predicted of all requests that have a usage, and what was reported. */
function reports({ requests }: Simulation): readonly string[] {
  const known = requests.flatMap(({ recorded: reported, read, write }) =>
    reported === null ? [] : [{ reported, read, write }],
  );
  if (known.length === 0) return [];
  const sum = (count: (each: (typeof known)[number]) => number) =>
    known.reduce((all, each) => all + count(each), 0);
  const [read, write] = [sum((each) => each.read), sum((each) => each.write)];
  const [told, written] = [
    sum(({ reported }) => reported.read),
    sum(({ reported }) => reported.write),
  ];
  const off = [by(told - read, 'read'), by(written - write, 'written')].flat();
  return [
    `${known.length} with usage: ${grouped(told)} read and ${grouped(written)} written reported, ${off.length === 0 ? 'as predicted' : `${off.join(', ')} against the prediction`}`,
  ];
}

function summary(simulation: Simulation, paint: Paint): readonly string[] {
  const { totals, worst } = simulation;
  const lines = [paint('bold', totalLine(totals))];
  const differs =
    totals.read !== worst.read || totals.write !== worst.write || totals.write1h !== worst.write1h;
  if (differs) lines.push(`at worst: ${totalLine(worst)}`);
  return [...lines, ...reports(simulation)];
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
