import type { Recorded } from '../record/recorder.ts';
import type { Notice, Sender } from './notice.ts';
import { Alarm, Sums, type Verdict, sumOf } from './watched.ts';
import { type Said, digestNotice, incidentNotice, prefixNotice } from './words.ts';

/** Alerts over windows instead of per call: for channels that people read. */
export interface CalmAlerts {
  readonly senders: readonly Sender[];
  /** Length of a window; 300 by default. */
  readonly windowSeconds?: number;
  /** Calls of a window that could have read something, below which it says nothing; 20 by default. */
  readonly minSamples?: number;
  /** Windows in a row until it fires, and until it resolves; 2 by default. */
  readonly windows?: number;
  /** How far above the threshold the ratio has to be to resolve; 0.1 by default. */
  readonly margin?: number;
  /** Silence after a notice about a prefix; 3,600 by default. */
  readonly cooldownSeconds?: number;
  /** What is deployed, to name in a notice: a tag or a commit. */
  readonly version?: string;
  /** Notices per window, the rest in one digest; 5 by default. */
  readonly maxNotices?: number;
}

interface Watched {
  /** What receivers pair notices by: the prefix that it was seen with first. */
  readonly key: string;
  name: string | null;
  sums: Sums;
  /** When the sums began, in milliseconds. */
  since: number;
  readonly alarm: Alarm;
}

/** A prompt whose window closed with calls enough. */
interface Closed {
  readonly watched: Watched;
  readonly verdict: Verdict;
}

const MOST_WATCHED = 1_000;
/** Calls are counted on for so many milliseconds where they are too few for a window. */
const MOST_AGE = 86_400_000;
/** Beyond this share of the prefixes at once, and from so many on, it is one thing: an incident. */
const MANY = { share: 0.3, least: 3 } as const;

/**
 * The state of each prefix: fine, breached for some windows, firing, resolved. A window breaches when even
 * the upper end of the interval for its share of hits is below the threshold. Evaluated as calls come in:
 * no timer keeps a process alive, and without calls there is nothing to say.
 */
export class CalmEngine {
  readonly #settings: Required<Omit<CalmAlerts, 'version'>> & Pick<CalmAlerts, 'version'>;
  readonly #threshold: number;
  readonly #deliver: (notice: Notice) => void;
  readonly #watched = new Map<string, Watched>();
  readonly #incident = new Alarm();
  #windowEnd = 0;

  constructor(alerts: CalmAlerts, threshold: number, deliver: (notice: Notice) => void) {
    this.#settings = {
      windowSeconds: 300,
      minSamples: 20,
      windows: 2,
      margin: 0.1,
      cooldownSeconds: 3_600,
      maxNotices: 5,
      ...alerts,
    };
    this.#threshold = threshold;
    this.#deliver = deliver;
  }

  /** Counts a call that ended at `now` milliseconds. */
  add(recorded: Recorded, now: number): void {
    this.evaluate(now);
    const { call } = recorded;
    // A head that changes has a new prefix each time: the versions of a prompt are watched as one.
    const key = String(recorded.family ?? call.prefixId ?? '');
    const known = this.#watched.get(key) ?? {
      key: call.prefixId ?? '',
      name: call.name,
      sums: new Sums(),
      since: now,
      alarm: new Alarm(),
    };
    this.#watched.delete(key);
    this.#watched.set(key, known);
    if (this.#watched.size > MOST_WATCHED) {
      const oldest = this.#watched.keys().next();
      if (oldest.done !== true) this.#watched.delete(oldest.value);
    }
    known.name = call.name ?? known.name;
    known.sums.add(recorded);
  }

  /** Closes the window that `now` milliseconds lies behind of, if any. */
  evaluate(now: number): void {
    const length = this.#settings.windowSeconds * 1000;
    if (this.#windowEnd === 0) this.#windowEnd = now + length;
    if (now < this.#windowEnd) return;
    this.#windowEnd = now + length;
    const closed: Closed[] = [];
    for (const watched of this.#watched.values()) {
      const verdict = this.#verdict(watched.sums);
      if (verdict === null) {
        // Too few calls to say anything: they count on, for a day at most.
        if (now - watched.since > MOST_AGE) this.#open(watched, now);
        continue;
      }
      watched.alarm.close(verdict);
      closed.push({ watched, verdict });
    }
    this.#announce(closed, now);
    for (const { watched } of closed) this.#open(watched, now);
  }

  #open(watched: Watched, now: number): void {
    watched.sums = new Sums();
    watched.since = now;
  }

  /** What a window says; null for one with too few calls to say anything. */
  #verdict(sums: Sums): Verdict | null {
    const { minSamples, margin } = this.#settings;
    if (sums.eligible < minSamples) return null;
    if (sums.hitShare().high < this.#threshold) return 'breach';
    const share = (sums.eligible - sums.misses) / sums.eligible;
    return share >= Math.min(1, this.#threshold + margin) ? 'good' : 'neither';
  }

  #announce(closed: readonly Closed[], now: number): void {
    const { windows, cooldownSeconds, version } = this.#settings;
    const say = (sums: Sums, since: number): Said => ({
      sums,
      windowSeconds: Math.round((now - since) / 1000),
      now,
    });
    const breaching = closed.filter(({ verdict }) => verdict === 'breach').length;
    const isMany = breaching >= MANY.least && breaching > MANY.share * closed.length;
    if (closed.length > 0) this.#incident.close(isMany ? 'breach' : 'good');
    const all = say(
      sumOf(closed.map(({ watched }) => watched.sums)),
      Math.min(now, ...closed.map(({ watched }) => watched.since)),
    );
    const bad = closed.filter(({ verdict }) => verdict === 'breach');
    const { reason } = sumOf(bad.map(({ watched }) => watched.sums));
    const of = { breaching, all: closed.length, reason, version };
    if (this.#incident.fires(windows, now, cooldownSeconds * 1000))
      this.#deliver(incidentNotice('incident', of, all));
    if (this.#incident.resolves(windows)) this.#deliver(incidentNotice('resolved', of, all));
    const isIncident = this.#incident.isBreached(windows);
    const notices: Notice[] = [];
    for (const { watched } of closed) {
      const { alarm, sums, since } = watched;
      const about = { ...watched, reason: sums.reason };
      if (!isIncident && alarm.fires(windows, now, cooldownSeconds * 1000))
        notices.push(prefixNotice('firing', about, say(sums, since)));
      if (alarm.resolves(windows)) notices.push(prefixNotice('resolved', about, say(sums, since)));
    }
    this.#send(notices, all);
  }

  #send(notices: readonly Notice[], said: Said): void {
    const { maxNotices } = this.#settings;
    for (const notice of notices.slice(0, maxNotices)) this.#deliver(notice);
    const rest = notices.slice(maxNotices);
    if (rest.length > 0) this.#deliver(digestNotice(rest, said));
  }
}
