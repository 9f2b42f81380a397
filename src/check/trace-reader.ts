import { NOTHING_BESIDE, notesBeside } from './beside.ts';
import { GuardError, analysisError } from '../errors.ts';
import { GrowingParser } from '../json/growing.ts';
import { tooLong } from '../json/lines.ts';
import { LIMITS } from '../limits.ts';
import { linePrice } from './line-price.ts';
import { SegmentMemory } from '../request/provider/memory.ts';
import type { Segmented } from '../request/provider/provider.ts';
import { openDifferences } from '../request/provider/open-differences.ts';
import { type RequestOptions, isRequest, segment } from '../request/provider/registry.ts';
import { readEntry, strayField } from '../render/sources/envelope.ts';
import type { SentRequest } from '../render/sources/sent-request.ts';
import { Ancestry, Lineage } from '../cache/play/lineage.ts';
import type { Trace } from '../cache/play/simulation.ts';
import { StoredTrace } from '../cache/play/stored-trace.ts';
import { exactUnits } from '../request/tokens/estimate.ts';
import { readUsage } from '../cache/usage/read.ts';
import { CountedTurns } from './counted-turns.ts';
import { inLineOrder } from './line-order.ts';
import { OpenConversations } from './open-conversations.ts';
import type { ReadLine, TraceInput } from './trace-input.ts';
import { TraceSessions } from './trace-sessions.ts';
import * as notes from './trace-notes.ts';
import { type TraceEntry, TurnOrder } from './turn-order.ts';

/** Code units that a request of a recording counts for: all of it is in memory. */
const RECORDED = 0;

/** Seconds since 1970 are beyond this, those of a trace that counts from its start are not. */
const REAL_CLOCK = 1e8;

/** What is known of a conversation that may go on. */
interface Conversation {
  readonly memory: SegmentMemory;
  readonly lineage: Lineage;
  readonly counted: CountedTurns | null;
  /** When its latest request was sent, as far as lines say so. */
  at: number;
  /** Its latest request. */
  latest: Segmented | null;
}

/** Reads a trace line by line into what is played, in as much memory as is new in each line. */
export class TraceReader {
  readonly #input: TraceInput;
  readonly #parser = new GrowingParser();
  readonly #ancestry = new Ancestry();
  /** One that is given up is read as if it began anew, which costs time and nothing else. */
  readonly #conversations = new OpenConversations<Conversation>();
  readonly #sessions = new TraceSessions();
  readonly #stored = new StoredTrace((key) => this.#sessions.nameOf(key));
  readonly #notes = new Set<string>();
  /** The first line that is no request, and how many there are. */
  #stray: { readonly sent: SentRequest; readonly line: number } | null = null;
  #strays = 0;
  /** Which request of the trace each one that was read is. */
  readonly #indices: number[] = [];
  #previous: number | null = null;
  #first = Infinity;
  #last = -Infinity;

  constructor(input: TraceInput) {
    this.#input = input;
    const { beside = NOTHING_BESIDE, recorded } = input;
    for (const note of [...notesBeside(beside), ...(recorded?.notes ?? [])]) this.#notes.add(note);
  }

  /** Reads the trace: each session in the order of its turns, without further renders of a request. */
  async *lines(): AsyncGenerator<ReadLine> {
    const order = new TurnOrder();
    let index = 0;
    for await (const { sent, line, size } of this.#sent()) {
      if (this.#skips(sent, line)) continue;
      for (const next of order.add({ sent, line, index, size })) yield await this.#read(next);
      index += 1;
    }
    for (const next of order.rest()) yield await this.#read(next);
    if (order.late !== null) this.#notes.add(tooLate(order.late, this.#input.name));
  }

  /** Whether a line is no request of a known API: one of many ends no trace. */
  #skips(sent: SentRequest, line: number): boolean {
    if (isRequest(sent.body, this.#hints(sent))) return false;
    this.#stray ??= { sent, line };
    this.#strays += 1;
    return true;
  }

  #hints(sent: SentRequest): RequestOptions {
    const { provider, model, beside } = this.#input;
    return {
      provider: provider ?? sent.provider,
      model: model ?? sent.model,
      ...(beside === undefined ? {} : { overrides: beside.models }),
    };
  }

  /** What was sent, request by request, and where it stands. */
  async *#sent(): AsyncGenerator<Omit<TraceEntry, 'index'>> {
    const { recorded, lines } = this.#input;
    for (const sent of recorded?.requests ?? [])
      yield { sent, line: sent.locate('', null)?.line ?? 1, size: RECORDED };
    let line = 0;
    for await (const written of lines) {
      line += 1;
      const sent = written.trim() === '' ? null : this.#parsed(written, line);
      if (sent !== null) yield { sent, line, size: written.length };
    }
  }

  /** What a line says; null for a further render of a request that another line holds. */
  #parsed(written: string, line: number): SentRequest | null {
    const { name } = this.#input;
    if (written.length > LIMITS.fileBytes) throw tooLong(name, line);
    const value = this.#parser.parse(written, name, line);
    const sent = readEntry(value, `${name}:${line}`, () => null);
    const stray = strayField(sent.body);
    if (stray !== null) this.#notes.add(stray);
    if (sent.render === 0) return sent;
    this.#notes.add(notes.FURTHER);
    return null;
  }

  async #read({ sent, line, index, size }: TraceEntry): Promise<ReadLine> {
    const { name } = this.#input;
    const session = this.#sessions.keyOf(sent, size);
    if (this.#sessions.isCut) this.#notes.add(notes.TOO_MANY);
    const conversation = this.#conversationOf(session);
    const { memory, lineage, counted } = conversation;
    const cut = this.#segment(sent, `${name}:${line}`, memory);
    const open = conversation.latest === null ? [] : openDifferences(conversation.latest, cut);
    for (const note of [...cut.notes, ...open]) this.#notes.add(note);
    conversation.latest = cut;
    if (sent.turn !== null && (sent.at ?? Infinity) < conversation.at)
      this.#notes.add(notes.BACKWARDS);
    conversation.at = sent.at ?? conversation.at;
    const at = this.#timeOf(sent);
    const sending = { at, session, site: sent.prompt ?? '', namespace: sent.namespace ?? '' };
    const locked = sent.unitTokens === null ? ((await counted?.of(cut)) ?? null) : null;
    const unitTokens = sent.unitTokens ?? locked?.unitTokens ?? null;
    const { segmented, tokens, expected, worst } = await lineage.next(cut, unitTokens, sending);
    const held = { units: segmented.units.length, letters: lineage.letters };
    this.#conversations.hold(session, conversation, held);
    if (sent.unitTokens === null && locked?.isExact !== true) this.#notes.add(notes.ESTIMATED);
    if (sent.unitTokens !== null && exactUnits(cut.units, sent.unitTokens) === null)
      this.#notes.add(notes.UNFIT);
    if (expected.refused) this.#notes.add(notes.REFUSED);
    const usage = sent.usage === null ? null : readUsage(sent.usage);
    if (sent.usage !== null && usage === null) this.#notes.add(notes.UNREAD);
    const recorded =
      usage === null ? null : { read: usage.read, write: usage.write, uncached: usage.uncached };
    const day = at >= REAL_CLOCK ? new Date(at * 1000) : this.#input.now;
    const { price, note } = linePrice(sent, segmented, day, usage?.output ?? 0);
    if (note !== null) this.#notes.add(note);
    this.#indices.push(index);
    this.#stored.add({ expected, worst, recorded, price });
    return {
      index,
      line,
      conversation: session,
      owner: [sent.prompt, sent.case, sent.side].filter((name) => name !== null).join(', '),
      namespace: sending.namespace,
      segmented,
      tokens,
      held,
      recorded,
      price,
    };
  }

  /** What is to be played, and what a reader should know. */
  finish(): { readonly trace: Trace; readonly notes: readonly string[] } {
    const stray = this.#stray;
    if (stray !== null) {
      // A trace of nothing else is a mistake: it says which.
      if (this.#stored.length === 0)
        this.#segment(stray.sent, `${this.#input.name}:${stray.line}`, new SegmentMemory());
      this.#notes.add(notes.stray(stray.line, this.#strays));
    }
    if (this.#stored.length === 0)
      throw analysisError(
        this.#notes.has(notes.FURTHER)
          ? `${this.#input.name} holds further renders only: set \`render\` to 0 in the lines that are to be played.`
          : `${this.#input.name} holds no request: write one JSON object per line.`,
      );
    if (this.#first < REAL_CLOCK && this.#last >= REAL_CLOCK) this.#notes.add(notes.TWO_CLOCKS);
    this.#stored.startAt(this.#first >= REAL_CLOCK ? this.#first : 0);
    return { trace: inLineOrder(this.#stored, this.#indices), notes: [...this.#notes] };
  }

  #conversationOf(session: string | null): Conversation {
    const counts = this.#input.beside?.known;
    const fresh = () => ({
      memory: new SegmentMemory(),
      lineage: new Lineage(this.#ancestry),
      counted: counts === undefined ? null : new CountedTurns(counts),
      at: -Infinity,
      latest: null,
    });
    return this.#conversations.get(session) ?? fresh();
  }

  #segment(sent: SentRequest, place: string, memory: SegmentMemory): Segmented {
    try {
      return segment(sent.body, { ...this.#hints(sent), memory });
    } catch (error) {
      const isAnalysis = error instanceof GuardError && error.kind === 'analysis';
      throw isAnalysis ? analysisError(`${place}: ${error.message}`, error) : error;
    }
  }

  #timeOf({ at }: SentRequest): number {
    if (at === null) this.#notes.add(notes.UNTIMED);
    const time = at ?? (this.#previous === null ? 0 : this.#previous + notes.PAUSE);
    this.#previous = time;
    this.#first = Math.min(this.#first, time);
    this.#last = Math.max(this.#last, time);
    return time;
  }
}

function tooLate({ sent, line }: TraceEntry, name: string): string {
  const which = sent.turn === null ? 'a line' : `turn ${sent.turn}`;
  return `${name}:${line}: ${which} of the session '${sent.session}' stands more than 16 MB behind a later one, and is taken for the next: sort the lines of each session.`;
}
