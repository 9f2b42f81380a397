import { messageOf } from '../errors.ts';
import { CalmMode } from './alerts/calm-mode.ts';
import type { Channel } from './channel.ts';
import type { CallMetrics } from './metrics.ts';
import type { TrackerOptions } from './options.ts';
import type { Recorded } from './record/recorder.ts';
import { serviceOf } from './service.ts';

/** Who hears of each call: the owner's callback, the calm alerts, the exporters. What they throw stays here. */
export class Listeners {
  readonly #options: TrackerOptions;
  readonly #calm: CalmMode | null;
  readonly #channel: Channel;

  constructor(options: TrackerOptions, threshold: number, channel: Channel) {
    const { alerts } = options;
    this.#options = options;
    const { version } = serviceOf(options.service);
    const named = version === null ? alerts : alerts && { version, ...alerts };
    this.#calm = named === undefined ? null : new CalmMode(named, threshold, channel);
    this.#channel = channel;
    for (const exporter of options.exporters ?? [])
      if (exporter.diagnostic !== undefined)
        channel.listen((diagnostic) => exporter.diagnostic?.(diagnostic));
  }

  /** Tells of a call that ended at `at` milliseconds. */
  tell(recorded: Recorded, at: number): void {
    const { call, alerts } = recorded;
    this.#channel.guard(() => this.#calm?.add(recorded, at));
    if (alerts) this.#alert(call);
    for (const exporter of this.#options.exporters ?? []) {
      try {
        exporter.record(call);
      } catch (error) {
        this.#exportFailed(error);
      }
    }
  }

  /** Resolves when all that is to be said at `now` milliseconds is handed on. */
  async flush(now: number): Promise<void> {
    await this.#calm?.flush(now);
    for (const exporter of this.#options.exporters ?? []) {
      try {
        await exporter.flush?.();
      } catch (error) {
        this.#exportFailed(error);
      }
    }
  }

  #exportFailed(error: unknown): void {
    const words = `An exporter failed, calls are missing in its output: ${messageOf(error)}.`;
    this.#channel.report('export-failed', words, error);
  }

  #alert(call: CallMetrics): void {
    const failed = (error: unknown) =>
      this.#channel.report('callback-failed', 'onMissAlert failed: see the cause.', error);
    try {
      const outcome = this.#options.onMissAlert?.(call);
      if (outcome instanceof Promise) outcome.catch(failed);
    } catch (error) {
      failed(error);
    }
  }
}
