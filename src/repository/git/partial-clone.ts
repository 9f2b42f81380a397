import { messageOf } from '../../errors.ts';
import { runGit } from './command.ts';
import type { Git } from './command.ts';
import type { Remote, RemoteAnswer } from './remote.ts';

/** Objects of one fetch: what a command line holds everywhere. */
const AT_ONCE = 500;

interface Wish {
  readonly oid: string;
  readonly resolve: (answer: RemoteAnswer<string>) => void;
}

/**
 * What a clone with a filter (`--filter=blob:none`) left at the remote. Git would fetch such objects one
 * by one, asking whoever it likes; here all that are missed at a time come by one fetch.
 */
export class PartialClone {
  readonly #git: Git;
  readonly #remote: Remote;
  #isPartial: Promise<boolean> | null = null;
  #wishes: Wish[] = [];
  #fetching = false;

  constructor(git: Git, remote: Remote) {
    this.#git = git;
    this.#remote = remote;
  }

  /** Fetches an object that is missing; null where this clone is not partial, and nothing was tried. */
  async supply(oid: string): Promise<RemoteAnswer<string> | null> {
    this.#isPartial ??= isPartial(this.#git);
    if (!(await this.#isPartial)) return null;
    return new Promise((resolve) => {
      this.#wishes.push({ oid, resolve });
      void this.#fetchAll();
    });
  }

  async #fetchAll(): Promise<void> {
    if (this.#fetching) return;
    this.#fetching = true;
    while (this.#wishes.length > 0) {
      const wishes = this.#wishes.splice(0, AT_ONCE);
      const answer = await this.#remote
        .supply(wishes.map(({ oid }) => oid))
        .catch((error: unknown) => ({ ok: false as const, reason: messageOf(error) }));
      for (const { resolve } of wishes) resolve(answer);
    }
    this.#fetching = false;
  }
}

async function isPartial(git: Git): Promise<boolean> {
  const keys = String.raw`^(remote\..*\.promisor|extensions\.partialclone)$`;
  return (await runGit(git, ['config', '--get-regexp', keys])).code === 0;
}
