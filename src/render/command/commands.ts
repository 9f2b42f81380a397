import { GuardError, messageOf } from '../../errors.ts';
import type { Leftover } from '../../sandbox/clear.ts';
import type { SideName } from '../../sandbox/sandbox.ts';
import type { CommandRenderer, PerturbedRender } from '../perturbation.ts';
import type { RenderPlan } from '../plan.ts';
import type { PromptDefinition } from '../render-side.ts';
import type { RenderedPrompt } from '../rendering.ts';
import { casesOf } from '../composed/variables.ts';
import type { Values } from '../engines/engine.ts';
import { type Attempt, type Clock, attempt } from './attempt.ts';
import { brokenFolder, isOfTheFolder } from './broken-folder.ts';
import { failedPrompt } from './failed-prompt.ts';
import { promptsOf } from './commanded-prompts.ts';
import { effectiveFactors, hintsOf } from './heard.ts';
import { type CommandOrigin, commandOrigin } from './origin.ts';
import { describe, summary } from './render-words.ts';
import { NOTHING_HEARD } from './reports.ts';
import { givenValues } from './values.ts';
import { factorValues } from './factor-values.ts';
import { CommandSandbox, type CommandSandboxInput } from './command-sandbox.ts';

export interface CommandsInput extends CommandSandboxInput {
  /** What the pinned clock shows, in seconds since 1970: the base commit's time. */
  readonly moment: number;
  /** Why commands must not run, with the way out; null where they may. */
  readonly refused: string | null;
  /** After so many seconds of renders, all together, no further prompt begins; without an end where left out. */
  readonly seconds?: number | undefined;
  /** Hears what is being done. */
  readonly phase?: ((text: string) => void) | undefined;
  /** Hears of each render that is over: which prompt, and in words which render, how it went, how long it took. */
  readonly rendered?: ((prompt: string, render: string) => void) | undefined;
  /** Hears what a command that failed wrote to stderr. */
  readonly complaint?: ((prompt: string, side: SideName, stderr: string) => void) | undefined;
}

/** Renders by commands, one after the other, in a sandbox that is made when the first one comes. */
export class Commands implements CommandRenderer, AsyncDisposable {
  readonly #input: CommandsInput;
  #sandbox: CommandSandbox | null = null;
  /** Whether a command has run in the sandbox that is in use. */
  #used = false;
  readonly #leftovers = new Map<string, Leftover>();
  #queue: Promise<unknown> = Promise.resolve();
  /** How the clock of a command is pinned, where its hooks do not do it. */
  readonly #clocks = new Map<string, Clock>();
  /** Milliseconds of all renders so far. */
  #spent = 0;
  /** Commands whose renders have begun; what began is rendered to its end. */
  readonly #begun = new Set<string>();
  /** Commands that fail with an argument more. */
  readonly #withoutArgument = new Set<string>();

  constructor(input: CommandsInput) {
    this.#input = input;
  }

  renderOnce(
    definition: PromptDefinition,
    side: SideName,
    plan: RenderPlan,
  ): Promise<PerturbedRender> {
    const turn = this.#queue.then(async () => {
      const render = await this.#render(definition, side, plan);
      this.#input.rendered?.(definition.config.id, summary(side, plan, render));
      return render;
    });
    this.#queue = turn.catch(() => {});
    return turn;
  }

  async #render(
    definition: PromptDefinition,
    side: SideName,
    plan: RenderPlan,
  ): Promise<PerturbedRender> {
    const { config } = definition;
    const origin = commandOrigin(config.origin);
    if (origin === null) throw new TypeError(`${config.id} is rendered without a command`);
    const key = `${side} ${config.id}`;
    const refused = this.#input.refused ?? this.#timeUp(key);
    if (refused !== null)
      return nothing(failedPrompt(definition, { reason: refused, isOfRun: true }), 0);
    this.#input.phase?.(`rendering ${config.id} at ${describe(side, plan)}`);
    this.#begun.add(key);
    const [began, from] = [performance.now(), Date.now()];
    const own = casesOf(config)[0]?.values ?? new Map();
    const attempts = () => this.#attempts(origin, side, plan, own, key);
    const done = await attempts()
      // What an earlier command ruined says nothing about this one.
      .catch((error: unknown) => this.#anew(error, attempts))
      .catch((error: unknown) => this.#ruined(error));
    const milliseconds = Math.round(performance.now() - began);
    this.#spent += milliseconds;
    if (done.error !== null) return this.#failed(definition, side, done, milliseconds);
    const clock = this.#clocks.get(key) ?? 'hooks';
    try {
      return {
        prompts: promptsOf(definition, origin, done.sent),
        effective: effectiveFactors(plan.varied, done.reports, clock),
        hints: hintsOf(origin.kind, done, clock),
        milliseconds,
        clocks: {
          pinned: factorValues(plan, this.#input.moment).time * 1_000,
          real: { from, to: Date.now() },
        },
      };
    } catch (error) {
      return this.#failed(definition, side, { ...done, error }, milliseconds);
    }
  }

  /**
   * By the hooks first. A program that they do not enter gets its clock from a library, where there is
   * one; a program that fails under a pinned clock, and not without, keeps the real one.
   */
  async #attempts(
    origin: CommandOrigin,
    side: SideName,
    plan: RenderPlan,
    own: Values,
    key: string,
  ): Promise<Attempt> {
    const commandSandbox = (this.#sandbox ??= new CommandSandbox(this.#input));
    const variation = factorValues(plan, this.#input.moment);
    const under = async (clock: Clock) => {
      const values = givenValues(plan.values ?? own, !this.#withoutArgument.has(key));
      const made = await attempt(commandSandbox, { origin, side, variation, clock, values });
      this.#used = true;
      return made;
    };
    const known = this.#clocks.get(key);
    // Another value may be what a program cannot live with: only the pinned render tells the way.
    const isFirst = plan.values === undefined && plan.varied.length === 0;
    const whole = await under(known ?? 'hooks');
    const first =
      isFirst && own.size > 0 && whole.mayBeTheClock
        ? await this.#plainly(key, whole, () => under(known ?? 'hooks'))
        : whole;
    if (known !== undefined || !isFirst) return first;
    const other = otherClock(first, commandSandbox.library !== null);
    if (other === null) return first;
    const second = await under(other);
    if (second.error !== null) return first;
    this.#clocks.set(key, other);
    return second;
  }

  /** A command that takes no further argument gets its values by the environment alone. */
  async #plainly(key: string, failed: Attempt, run: () => Promise<Attempt>): Promise<Attempt> {
    if (this.#withoutArgument.has(key)) return failed;
    this.#withoutArgument.add(key);
    const plain = await run();
    if (plain.error === null) return plain;
    this.#withoutArgument.delete(key);
    return failed;
  }

  #timeUp(key: string): string | null {
    const { seconds = Infinity } = this.#input;
    return this.#begun.has(key) || this.#spent < seconds * 1_000
      ? null
      : `the commands before it took the ${seconds / 60} minutes that all commands of one run have together: make them faster, name under watch what they depend on, or check them in several runs.`;
  }

  /** Once more in a new sandbox, where another command had run in this one. */
  async #anew(error: unknown, again: () => Promise<Attempt>): Promise<Attempt> {
    if (!isOfTheFolder(error) || !this.#used) throw error;
    await this.#remove();
    return await again();
  }

  /** The sandbox itself cannot be used any more: a later render gets a new one. */
  async #ruined(error: unknown): Promise<Attempt> {
    if (!isOfTheFolder(error)) throw error;
    await this.#remove();
    return {
      sent: [],
      error: brokenFolder(error),
      mayBeTheClock: false,
      reports: NOTHING_HEARD,
      stderr: '',
      unrestored: [],
    };
  }

  #failed(
    definition: PromptDefinition,
    side: SideName,
    { error, stderr }: Attempt,
    milliseconds: number,
  ): PerturbedRender {
    if (!(error instanceof GuardError) || error.kind === 'usage') throw error;
    if (stderr.trim() !== '') this.#input.complaint?.(definition.config.id, side, stderr);
    return nothing(
      failedPrompt(definition, { reason: messageOf(error), isOfRun: error.isOfRun }),
      milliseconds,
    );
  }

  /** What could not be removed, a sentence each; complete when this is disposed. */
  notes(): readonly string[] {
    return [...this.#leftovers.values()].map(
      ({ path, code }) =>
        `What a command left at ${path} could not be removed (${code}): remove it by hand.`,
    );
  }

  async #remove(): Promise<void> {
    const commandSandbox = this.#sandbox;
    this.#sandbox = null;
    this.#used = false;
    await commandSandbox?.[Symbol.asyncDispose]();
    for (const one of commandSandbox?.sandbox.leftovers ?? []) this.#leftovers.set(one.path, one);
  }

  /** Waits for the render that runs, then removes everything. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#queue;
    await this.#remove();
  }
}

/** What is worth trying after a pinned render under the hooks. */
function otherClock({ error, mayBeTheClock, reports }: Attempt, hasLibrary: boolean): Clock | null {
  if (error !== null) return mayBeTheClock ? 'real' : null;
  return reports.runtimes.size === 0 && hasLibrary ? 'library' : null;
}

function nothing(prompt: RenderedPrompt, milliseconds: number): PerturbedRender {
  return { prompts: [prompt], effective: [], hints: [], milliseconds };
}
