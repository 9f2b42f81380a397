import { reasonOf, runGit } from './command.ts';
import type { Git } from './command.ts';
import { gitEnvironment } from './environment.ts';
import type { Setting } from './environment.ts';

/** A token, and the server that alone may see it (`https://github.com`). */
export interface Credentials {
  readonly server: string;
  readonly token: string;
}

/** The outcome of asking the remote: what it said, or why it could not be asked. */
export type RemoteAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string };

/** Takes what is named and nothing else, and changes neither a ref nor FETCH_HEAD. */
const FETCH = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];

/** The remote `origin`, asked without any interaction, and without changing a ref of this clone. */
export class Remote {
  readonly #git: Git;
  readonly #credentials: Credentials | null;
  readonly #fetched: () => Promise<void>;
  #connection: Promise<Git> | null = null;

  /** @param fetched is called when the history of this clone has become longer */
  constructor(
    git: Git,
    credentials: Credentials | null,
    fetched: () => Promise<void> = async () => {},
  ) {
    this.#git = git;
    this.#credentials = credentials;
    this.#fetched = fetched;
  }

  /** The default branch's full name, null where the remote does not say. */
  async defaultBranch(): Promise<RemoteAnswer<string | null>> {
    const answer = await this.#run(['ls-remote', '--symref', 'origin', 'HEAD']);
    if (!answer.ok) return answer;
    return { ok: true, value: /^ref: (refs\/heads\/\S+)\tHEAD$/m.exec(answer.value)?.[1] ?? null };
  }

  /** The object that a branch or tag names there; a branch goes first. Null where there is none. */
  async find(name: string): Promise<RemoteAnswer<string | null>> {
    const short = name.replace(/^(?:refs\/remotes\/)?origin\//, '');
    const names = short.startsWith('refs/')
      ? [short]
      : [`refs/heads/${short}`, `refs/tags/${short}`];
    const answer = await this.#run(['ls-remote', 'origin', ...names]);
    if (!answer.ok) return answer;
    const shas = new Map(
      Array.from(answer.value.matchAll(/^([0-9a-f]+)\t(\S+)$/gm), ([, sha = '', ref = '']) => [
        ref,
        sha,
      ]),
    );
    const ref = names.find((candidate) => shas.has(candidate));
    return { ok: true, value: ref === undefined ? null : (shas.get(ref) ?? null) };
  }

  /**
   * Brings commits into a shallow clone: `depth` 1 for the commits alone, `deepen` for so many more
   * behind each. Not for a complete clone: a depth would cut its history off.
   */
  async fetch(
    shas: readonly string[],
    reach: { readonly depth: number } | { readonly deepen: number },
  ): Promise<RemoteAnswer<string>> {
    const answer = await this.#run([
      ...FETCH,
      'depth' in reach ? `--depth=${reach.depth}` : `--deepen=${reach.deepen}`,
      'origin',
      ...shas,
    ]);
    await this.#fetched();
    return answer;
  }

  /** Brings single objects into a partial clone, as git does by itself where it is allowed to. */
  supply(oids: readonly string[]): Promise<RemoteAnswer<string>> {
    return this.#run([...FETCH, '--filter=blob:none', 'origin', ...oids]);
  }

  async #run(args: readonly string[]): Promise<RemoteAnswer<string>> {
    const { code, stdout, stderr } = await runGit(
      await (this.#connection ??= this.#connect()),
      args,
    );
    return code === 0
      ? { ok: true, value: stdout.toString() }
      : { ok: false, reason: reasonOf(stderr) };
  }

  async #connect(): Promise<Git> {
    const { prefix, env } = this.#git;
    const settings: readonly Setting[] = [
      ...(await this.#authorization()),
      // A dead connection must not hang a CI job.
      ['http.lowSpeedLimit', '1'],
      ['http.lowSpeedTime', '60'],
    ];
    const ssh = await this.#ssh();
    const connected = gitEnvironment(env, settings);
    return {
      prefix,
      env: { ...connected, ...ssh, GIT_ALLOW_PROTOCOL: 'https:http:ssh:git:file' },
    };
  }

  /** By environment, so that the token stands neither in a file nor on a command line. */
  async #authorization(): Promise<readonly Setting[]> {
    if (this.#credentials === null) return [];
    const { stdout } = await runGit(this.#git, ['remote', 'get-url', 'origin']);
    const origin = httpOrigin(stdout.toString().trim());
    if (origin === null || origin !== httpOrigin(this.#credentials.server)) return [];
    const key = `http.${origin}/.extraheader`;
    const basic = Buffer.from(`x-access-token:${this.#credentials.token}`).toString('base64');
    return [
      // Drops a header that the checkout step left behind: GitHub refuses two.
      [key, ''],
      [key, `AUTHORIZATION: basic ${basic}`],
    ];
  }

  /** ssh asks on the terminal whatever git is told; what the user set for it is left alone. */
  async #ssh(): Promise<Readonly<Record<string, string>>> {
    const { env } = this.#git;
    if (env['GIT_SSH_COMMAND'] !== undefined || env['GIT_SSH'] !== undefined) return {};
    const configured = await runGit(this.#git, ['config', '--get', 'core.sshCommand']);
    return configured.code === 0 ? {} : { GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' };
  }
}

function httpOrigin(url: string): string | null {
  try {
    const { protocol, origin } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? origin : null;
  } catch {
    return null;
  }
}
