import { grouped } from '../request/tokens/words.ts';
import type { SimulatedRequest } from '../cache/play/simulation.ts';
import { sentence, terminal } from './escape/terminal.ts';
import { dollars, ratio } from './numbers.ts';
import { type Paint, paintFor } from './paint.ts';
import { findingLines } from './text-finding.ts';
import type { FollowedTrace } from './trace.ts';

/** Characters of the bar that shows a request: what was reused, written, and paid in full. */
const BAR = 24;

/**
 * Conversations as a person would draw them: a line per request with what was reused, what was written
 * and what broke where; then each finding once, the totals, and what a reader should know.
 */
export function traceText(
  trace: FollowedTrace,
  { color, width }: { readonly color: boolean; readonly width: number },
): string {
  const paint = paintFor(color);
  const groups = new Map<string, SimulatedRequest[]>();
  for (const at of trace.order) {
    const request = trace.requests[at];
    if (request === undefined) continue;
    const key = trace.conversations[at] ?? '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [request]);
    else group.push(request);
  }
  const largest = trace.requests.reduce((most, each) => Math.max(most, totalOf(each)), 1);
  const lines = [...groups].flatMap(([key, requests]) => [
    paint('bold', titleOf(requests[0]?.session ?? '-', trace.owners.get(key) ?? '')),
    ...requests.flatMap((request, turn) =>
      drawn(request, numbered(turn, requests), largest, trace, paint),
    ),
    '',
  ]);
  const layout = { paint, width, exact: false, indent: '' };
  for (const finding of trace.findings) lines.push(...findingLines(finding, layout), '');
  return `${[...lines, ...summary(trace, paint)].join('\n')}\n`;
}

function titleOf(session: string, owner: string): string {
  const title = `conversation ${terminal(session)}`;
  return owner === '' ? title : `${title} (${terminal(owner)})`;
}

function drawn(
  request: SimulatedRequest,
  turn: string,
  largest: number,
  { broken }: FollowedTrace,
  paint: Paint,
): readonly string[] {
  const { index, read, write, uncached, missReason, unit, recorded } = request;
  const cells = (tokens: number) => Math.round((tokens / largest) * BAR);
  const end = Math.max(1, cells(totalOf(request)));
  const [reused, written] = [cells(read), cells(read + write)];
  const bar =
    paint('green', '█'.repeat(reused)) +
    paint('yellow', '▒'.repeat(Math.max(0, written - reused))) +
    paint('dim', '░'.repeat(Math.max(0, end - written)));
  const pad = ' '.repeat(Math.max(0, BAR - Math.max(reused, written, end)));
  const figures = [
    read > 0 ? `${grouped(read)} reused` : null,
    write > 0 ? `${grouped(write)} written` : null,
    uncached > 0 ? `${grouped(uncached)} uncached` : null,
    recorded === null
      ? null
      : `reported ${grouped(recorded.read)} reused, ${grouped(recorded.write)} written`,
  ].filter((figure) => figure !== null);
  const told = broken.get(index) ?? [];
  const miss = missReason === null || missReason === 'cold' ? [] : [missReason];
  const why =
    told.length > 0
      ? told
      : miss.map((each) => `${each} at ${unit === null || unit === '' ? '/' : unit}`);
  return [
    `  turn ${turn}  ${bar}${pad}  ${figures.join(', ')}`,
    ...why.map((each) => `          ${paint('red', '✗')} ${terminal(each)}`),
  ];
}

/** The number of a turn as findings count it, from 1; all of a conversation are equally wide. */
function numbered(turn: number, { length }: readonly unknown[]): string {
  return String(turn + 1).padStart(String(length).length);
}

function totalOf({ read, write, uncached }: SimulatedRequest): number {
  return read + write + uncached;
}

function summary({ totals, requests, notes }: FollowedTrace, paint: Paint): readonly string[] {
  const reported = requests.flatMap(({ recorded }) => recorded ?? []);
  const sum = reported.reduce((all, { read }) => all + read, 0);
  const predicted = requests.reduce(
    (all, { recorded, read }) => (recorded === null ? all : all + read),
    0,
  );
  return [
    paint(
      'bold',
      [
        `${totals.requests} ${totals.requests === 1 ? 'request' : 'requests'}`,
        `${grouped(totals.read)} reused`,
        `${grouped(totals.write)} written`,
        `${grouped(totals.uncached)} uncached`,
        `token hit ratio ${ratio(totals.tokenHitRatio) ?? 'not measured'}`,
        `prefix hit ratio ${ratio(totals.prefixHitRatio) ?? 'not measured'}`,
        `cost ${dollars(totals.costUsd) ?? 'unknown'}`,
      ].join(', '),
    ),
    ...(reported.length === 0
      ? []
      : [
          `${reported.length} with usage: ${grouped(predicted)} tokens predicted as reused, ${grouped(sum)} reported`,
        ]),
    ...notes.map((note) => `note: ${sentence(note)}`),
  ];
}
