import type { Json } from '../json/value.ts';
import { soon } from '../runtime.ts';
import type { Ledger } from './book/ledger.ts';
import type { Channel } from './channel.ts';
import type { Clock } from './clock.ts';
import { currentContext } from './context.ts';
import type { ModelRoute } from './fetch/route.ts';
import type { Said } from './fetch/sent.ts';
import { Listeners } from './listeners.ts';
import type { CallMetrics } from './metrics.ts';
import type { TrackerOptions } from './options.ts';
import { Attempt } from './record/attempt.ts';
import { Backlog } from './record/backlog.ts';
import { type RecordedCall, fulfil } from './record/fulfil.ts';
import { identityOf } from './record/identity.ts';
import { type Ended, Recorder } from './record/recorder.ts';
import { type Site, type WrapOptions, siteOf } from './record/site.ts';

/** Numbers the calls of a tracker, writes them down when they have ended, and tells who listens. */
export class Calls {
  readonly #options: TrackerOptions;
  readonly #channel: Channel;
  readonly #clock: Clock;
  readonly #recorder: Recorder;
  readonly #listeners: Listeners;
  readonly #backlog = new Backlog();
  /** Who is to be told of a miss is told before the call returns; a policy decides by it. */
  readonly #isAwaited: boolean;
  #made = 0;

  constructor(options: TrackerOptions, channel: Channel, clock: Clock) {
    const { onMissAlert, policy, exporters = [] } = options;
    this.#options = options;
    this.#channel = channel;
    this.#clock = clock;
    this.#isAwaited =
      onMissAlert !== undefined ||
      policy !== undefined ||
      exporters.some(({ isAwaited }) => isAwaited === true);
    this.#recorder = new Recorder(options, channel);
    this.#listeners = new Listeners(options, this.#recorder.threshold, channel);
  }

  /** Does what waits: all that has ended is then written down. */
  drain(): void {
    this.#backlog.drain();
  }

  /** The ledger, with all written down that has ended. */
  ledger(): Ledger {
    this.drain();
    return this.#recorder.ledger;
  }

  async flush(): Promise<void> {
    this.drain();
    await this.#listeners.flush(this.#clock());
  }

  /** Writes a call down that was made elsewhere. */
  record(call: RecordedCall): CallMetrics {
    this.drain();
    const when = { now: this.#clock(), seq: (this.#made += 1) };
    const made = fulfil(call, when, this.#hints(call.model ?? null));
    return this.#settle({ ...made, tags: this.#tags(call.tags) });
  }

  /** An attempt that begins now. */
  begin(
    own: Site,
    request: () => Json,
    attempt: () => number,
    where: Pick<ModelRoute, 'model' | 'platform'> &
      Partial<Pick<ModelRoute, 'host'>> &
      Partial<Said> &
      Pick<WrapOptions, 'tags'> & { readonly repeats?: number | null },
  ): Attempt {
    const { run, ...said } = currentContext();
    const { name: closest = null, session = null } = where;
    const { site, name } = own.name === null ? siteOf(closest ?? said.name ?? undefined, own) : own;
    const identify = () =>
      identityOf(request(), { ...this.#hints(where.model), platform: where.platform });
    const begun = new Attempt(
      {
        identify,
        site,
        name,
        session: session ?? said.session,
        tags: this.#tags(where.tags),
        run,
        host: where.host ?? null,
        attempt,
        start: this.#clock(),
        seq: (this.#made += 1),
        repeats: where.repeats ?? null,
      },
      {
        now: this.#clock,
        guard: (work) => this.#channel.guard(work),
        settle: (ended, done) => {
          const work = () =>
            this.#channel.guard(() => {
              done(this.#settle(ended()));
            });
          if (this.#isAwaited) work();
          else this.#backlog.add(work);
        },
      },
    );
    // What will be needed at once is made while the provider works.
    if (this.#isAwaited) soon(() => begun.identity());
    return begun;
  }

  #tags(own: WrapOptions['tags']): Readonly<Record<string, string>> | null {
    const { tags } = this.#options;
    return tags === undefined || own === undefined ? (own ?? tags ?? null) : { ...tags, ...own };
  }

  #hints(model: string | null) {
    const { provider, namespace } = this.#options;
    return {
      ...(model === null ? {} : { model }),
      ...(provider === undefined ? {} : { provider }),
      ...(namespace === undefined ? {} : { namespace }),
    };
  }

  #settle(ended: Ended): CallMetrics {
    const recorded = this.#recorder.record(ended, this.#clock());
    const { call } = recorded;
    if (call.read === null && call.error === null) {
      const subject = `${call.provider ?? 'unknown'} ${call.model ?? ''}`;
      const words = `A response of ${subject} has no usage that says what was cached: it counts as unknown. Chat streams need stream_options.include_usage, vLLM --enable-prompt-tokens-details.`;
      this.#channel.once('usage-missing', subject, words);
    }
    this.#listeners.tell(recorded, ended.end ?? ended.start);
    return call;
  }
}
