import { isObject, get, text } from '../../json/value.ts';
import { rowOf } from '../../tracker/fleet/row.ts';
import { Calls } from '../../tracker/calls.ts';
import { Channel } from '../../tracker/channel.ts';
import { steadyClock } from '../../tracker/clock.ts';
import { asJson, parsed } from '../../json/wire.ts';
import { type Counted, FIELDS, PromptTally, noSums } from './tally.ts';

/** What the lines of any number of files add up to. */
export interface Tallied {
  readonly prompts: ReadonlyMap<string, PromptTally>;
  readonly lines: LineCounts;
}

/** What the lines were, so that nothing is left out in silence. */
export interface LineCounts {
  calls: number;
  rollups: number;
  /** Traces with usage, played through the tracker. */
  traces: number;
  diagnostics: number;
  /** Cut off in the middle, or no JSON. */
  torn: number;
  /** JSON that is no line of a metrics file. */
  foreign: number;
  /** The same call again: a file that is read twice. */
  duplicates: number;
  /** Before `since`. */
  older: number;
  /** In the future: the clock of its machine is wrong. */
  skewed: number;
}

export interface TallyOptions {
  /** Milliseconds since 1970. */
  readonly since?: number | undefined;
  readonly now: number;
  /** Which calls count; all where left out. */
  readonly keep?: ((counted: Counted) => boolean) | undefined;
}

/** A clock that is this much ahead is wrong. */
const AHEAD = 10 * 60_000;

/** Reads lines one after the other; its memory depends on the prompts and the hours, not on the lines. */
export class LineTally implements Tallied {
  readonly prompts = new Map<string, PromptTally>();
  readonly lines: LineCounts = {
    calls: 0,
    rollups: 0,
    traces: 0,
    diagnostics: 0,
    torn: 0,
    foreign: 0,
    duplicates: 0,
    older: 0,
    skewed: 0,
  };
  readonly #options: TallyOptions;
  readonly #seen = new Set<number>();
  readonly #channel = new Channel(undefined);
  #tracked: Calls | null = null;

  constructor(options: TallyOptions) {
    this.#options = options;
  }

  add(line: string): void {
    if (line.trim() === '') return;
    const value = parsed(line);
    if (value === undefined) {
      this.lines.torn += 1;
      return;
    }
    const counted = this.#counted(value);
    if (counted !== null) this.#take(counted);
  }

  #counted(value: ReturnType<typeof asJson>): Counted | null {
    if (!isObject(value)) return this.#foreign();
    const kind = text(get(value, 'kind'));
    if (kind === 'diagnostic') {
      this.lines.diagnostics += 1;
      return null;
    }
    if (get(value, 'request') !== undefined && get(value, 'usage') !== undefined)
      return this.#traced(value);
    const isRollup = kind === 'rollup';
    const row = rowOf(isRollup ? withoutKind(value) : value);
    if (row === null) return this.#foreign();
    const { call, at } = row;
    if (!isRollup && call.id !== '' && this.#isSeen(call.id)) {
      this.lines.duplicates += 1;
      return null;
    }
    const count = get(value, 'count');
    if (isRollup && !(typeof count === 'number' && count > 0)) return this.#foreign();
    this.lines[isRollup ? 'rollups' : 'calls'] += 1;
    return { call, at, count: typeof count === 'number' && isRollup ? count : 1 };
  }

  /** What a tracker would have said of the call. */
  #traced(value: ReturnType<typeof asJson>): Counted | null {
    // The part of a tracker that judges: nothing is tapped or wrapped here.
    this.#tracked ??= new Calls({}, this.#channel, steadyClock(undefined));
    const tracked = this.#tracked;
    const member = (name: string) => text(get(value, name));
    const at = get(value, 'at');
    const request = get(value, 'request');
    if (!isObject(request)) return this.#foreign();
    const sent = {
      request,
      usage: get(value, 'usage'),
      ...(typeof at === 'string' || typeof at === 'number' ? { at } : {}),
      ...optional('name', member('prompt')),
      ...optional('session', member('session')),
      ...optional('provider', member('provider')),
      ...optional('model', member('model')),
      ...optional('host', member('host')),
    };
    const call = this.#channel.guard(() => tracked.record(sent)) ?? null;
    if (call === null) return this.#foreign();
    this.lines.traces += 1;
    return { call, at: Date.parse(call.at), count: 1 };
  }

  #take(counted: Counted): void {
    const { since = -Infinity, now, keep } = this.#options;
    if (counted.at < since) {
      this.lines.older += 1;
      return;
    }
    if (counted.at > now + AHEAD) this.lines.skewed += 1;
    if (keep !== undefined && !keep(counted)) return;
    const { call } = counted;
    const name = promptNameOf(call);
    let prompt = this.prompts.get(name);
    if (prompt === undefined) {
      prompt = new PromptTally();
      this.prompts.set(name, prompt);
    }
    prompt.add(counted);
  }

  #foreign(): null {
    this.lines.foreign += 1;
    return null;
  }

  /** By 52 bits of a hash: a million ids would take a hundred megabytes. */
  #isSeen(id: string): boolean {
    const key = hashOf(id);
    if (this.#seen.has(key)) return true;
    this.#seen.add(key);
    return false;
  }
}

/** The sums over all prompts. */
export function totalOf({ prompts }: Tallied) {
  const total = noSums();
  for (const { sums } of prompts.values()) for (const name of FIELDS) total[name] += sums[name];
  return total;
}

function optional<Name extends string>(name: Name, value: string | undefined) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one member that it names
  return (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: string };
}

function withoutKind(value: object): object {
  const { kind: _, ...rest } = value as { readonly kind?: unknown };
  return rest;
}

/** FNV-1a of two halves. */
function hashOf(id: string): number {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < id.length; at += 1) {
    const code = id.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x811c9dc5);
  }
  return (a >>> 6) * 2 ** 26 + (b >>> 6);
}

/** By what a call's prompt is known: what nobody named goes by its prefix. */
export function promptNameOf({ name, prefixId }: Counted['call']): string {
  return name ?? prefixId ?? '(no name)';
}
