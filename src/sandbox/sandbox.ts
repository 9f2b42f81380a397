import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { Repository } from '../repository/git/repository.ts';
import { codeOf } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { BrokenFolder, type Leftover, clear, takeBack } from './clear.ts';
import { withPrograms } from './environment.ts';
import { MARK } from './processes.ts';
import { type CommandEnd, runCommand } from './run-command.ts';
import { removeSlot, takeSlot } from './slot.ts';
import { temporaryPlace } from './temporary-place.ts';
import { type Watchdog, startWatchdog } from './watchdog.ts';
import {
  type Places,
  type Workspace,
  createWorkspace,
  linkInstalled,
  placesIn,
} from './workspace.ts';
import { type Elsewhere, moveElsewhere } from './elsewhere.ts';

export type SideName = 'base' | 'head';

export interface SandboxInput {
  readonly repository: Repository;
  /** The commits of both sides; null is the uncommitted work. */
  readonly commits: Readonly<Record<SideName, string | null>>;
  /** Whether commands of this run have a `setup`: what it installs may not fit in memory. */
  readonly installs: boolean;
  /**
   * From which the times of files count, in seconds since 1970: that one side is written after the other
   * must not show. They are as they come where left out.
   */
  readonly moment?: number | undefined;
  /** Overrides where temporary files go. */
  readonly place?: string | undefined;
}

/** A side's files as one `setup` left them; without a setup, with what the checkout has installed. */
export interface Prepared {
  readonly side: SideName;
  readonly setup: {
    readonly command: string;
    readonly env: Readonly<Record<string, string>>;
  } | null;
}

export interface SandboxRun {
  readonly prepared: Prepared;
  readonly command: string;
  /** The variables; those of the sandbox itself (HOME, TMPDIR, its programs in PATH) are added. */
  readonly env: Readonly<Record<string, string>>;
  /** Which of the two folders are others than usual: a copy elsewhere, while the original stays. */
  readonly elsewhere: Elsewhere;
  /** Whether git tells of uncommitted work on a branch. */
  readonly disturbed?: boolean | undefined;
  readonly seconds?: number | undefined;
}

type SetupFailed = { readonly kind: 'setup-failed'; readonly end: CommandEnd };
type Restored = SetupFailed | { readonly kind: 'restored'; readonly unrestored: readonly string[] };
type Opened = SetupFailed | { readonly kind: 'ready'; readonly workspace: Workspace };

/** A finished run, or why there was none. */
export type SandboxEnd =
  | {
      readonly kind: 'ran';
      readonly end: CommandEnd;
      /** Paths that earlier renders changed and that could not be put back. */
      readonly unrestored: readonly string[];
    }
  | SetupFailed;

/**
 * Temporary trees of both sides. Both are used at the same path, one after the other, because a path
 * that a prompt holds must not differ between base and head. Everything is made when it is first asked
 * for, and gone when this is disposed or when the process ends, however it ends.
 */
export class Sandbox implements AsyncDisposable {
  readonly folder: string;
  /** The tree's folder, on whichever side. */
  readonly tree: string;
  readonly #input: SandboxInput;
  readonly #watchdog: Watchdog;
  readonly #opened = new Map<string, Opened>();
  readonly #places: Places;
  readonly #leftovers: Leftover[];
  #current: string | null = null;

  /** @throws GuardError (usage) where no temporary folder can be had */
  constructor(input: SandboxInput, bytes: number | null) {
    const place = input.place ?? temporaryPlace(input.installs ? null : bytes);
    const slot = takeSlot(place);
    this.folder = slot.folder;
    this.#leftovers = [...slot.leftovers];
    this.#watchdog = startWatchdog(this.folder);
    this.#input = input;
    this.#places = placesIn(path.join(this.folder, 'now'));
    this.tree = this.#places.tree;
  }

  /** An empty folder for what programs report. */
  emptyFolder(name: string): string {
    const folder = path.join(this.folder, name);
    takeBack(this.folder);
    clear(folder, this.#aside);
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  /** What earlier runs left and what this one leaves, as far as it could not be removed. */
  get leftovers(): readonly Leftover[] {
    return this.#leftovers;
  }

  get #aside(): string {
    return path.join(this.folder, 'aside');
  }

  /** Where the trees of other sides stand; code loaded from here is another commit's. */
  get parked(): string {
    return path.join(this.folder, 'parked');
  }

  /**
   * Runs a command in a side's tree, in the state in which `setup` left it.
   * @throws GuardError (analysis) for a commit that cannot be written
   */
  async run(asked: SandboxRun): Promise<SandboxEnd> {
    const { prepared, command, env, elsewhere, seconds } = asked;
    const restored = await this.#restored(prepared);
    if (restored.kind === 'setup-failed') return restored;
    const { unrestored } = restored;
    const { tree, home } = await moveElsewhere(this.#places, path.join(this.folder, 'elsewhere'), {
      ...elsewhere,
      relink: prepared.setup === null ? this.#input.repository.root : null,
    });
    if (asked.disturbed === true) await this.#input.repository.disturbGitFolder(tree);
    const end = await this.#execute(command, { ...env, HOME: home }, tree, seconds);
    return { kind: 'ran', end, unrestored };
  }

  /** The workspace as renders begin from it; made anew where a render made a mess that cannot be undone. */
  async #restored(prepared: Prepared): Promise<Restored> {
    const opened = await this.#open(prepared);
    if (opened.kind === 'setup-failed') return opened;
    try {
      return { kind: 'restored', unrestored: await opened.workspace.restore() };
    } catch (error) {
      this.#discard();
      if (!(error instanceof BrokenFolder) && codeOf(error) === undefined) throw error;
    }
    const again = await this.#open(prepared);
    if (again.kind === 'setup-failed') return again;
    return { kind: 'restored', unrestored: await again.workspace.restore() };
  }

  async #open(prepared: Prepared): Promise<Opened> {
    const key = `${prepared.side} ${prepared.setup?.command ?? ''}`;
    const known = this.#opened.get(key);
    if (known?.kind === 'setup-failed') return known;
    this.#activate(key);
    if (known !== undefined) return known;
    const opened = await this.#prepare(prepared).catch((error: unknown) => {
      this.#discard();
      throw error;
    });
    if (opened.kind === 'setup-failed') this.#discard();
    this.#opened.set(key, opened);
    return opened;
  }

  async #prepare(prepared: Prepared): Promise<Opened> {
    const workspace = await this.#create(prepared);
    if (prepared.setup !== null) {
      const { command, env } = prepared.setup;
      const all = { ...env, HOME: this.#places.home };
      const end = await this.#execute(command, all, this.tree, LIMITS.setupSeconds);
      if (end.how.kind !== 'exited' || end.how.code !== 0) return { kind: 'setup-failed', end };
    }
    workspace.remember();
    return { kind: 'ready', workspace };
  }

  async #create({ side, setup }: Prepared): Promise<Workspace> {
    const { repository, commits, moment } = this.#input;
    const files = { repository, sha: commits[side], moment };
    const workspace = await createWorkspace(files, this.#places);
    if (setup === null) linkInstalled(repository.root, this.tree, workspace.paths);
    return workspace;
  }

  /** Puts the workspace of that key in the one place where all are used. */
  #activate(key: string): void {
    if (this.#current === key) return;
    const now = path.join(this.folder, 'now');
    for (const folder of [this.folder, now]) takeBack(folder);
    mkdirSync(this.parked, { recursive: true });
    takeBack(this.parked);
    if (this.#current !== null) renameSync(now, this.#parkedAs(this.#current));
    this.#current = key;
    if (this.#opened.has(key)) renameSync(this.#parkedAs(key), now);
  }

  /** The one in use is no good. */
  #discard(): void {
    takeBack(this.folder);
    clear(path.join(this.folder, 'now'), this.#aside);
    if (this.#current !== null) this.#opened.delete(this.#current);
    this.#current = null;
  }

  #parkedAs(key: string): string {
    return path.join(this.parked, encodeURIComponent(key).replaceAll('%', '_').slice(0, 200));
  }

  #execute(
    command: string,
    env: Readonly<Record<string, string>>,
    cwd: string,
    seconds: number = LIMITS.renderSeconds,
  ): Promise<CommandEnd> {
    const environment = path.join(cwd, '.venv');
    return runCommand({
      command,
      cwd,
      env: {
        ...withPrograms(env, [
          path.join(environment, 'bin'),
          path.join(cwd, 'venv/bin'),
          path.join(cwd, 'node_modules/.bin'),
        ]),
        PWD: cwd,
        TMPDIR: this.#places.temporary,
        [MARK]: this.folder,
      },
      seconds,
      outputBytes: LIMITS.outputBytes,
      sandbox: this.folder,
      watchdog: this.#watchdog,
    });
  }

  /** Never throws for what cannot be removed: `leftovers` names it. */
  async [Symbol.asyncDispose](): Promise<void> {
    const left = removeSlot(this.folder);
    if (left !== null) this.#leftovers.push(left);
    await this.#watchdog.dismiss();
  }
}
