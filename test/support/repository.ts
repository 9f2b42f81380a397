import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import path from 'node:path';
import { branchFolder, commitFolder } from './commit-folder.ts';
import { copyFolder } from './copy-folder.ts';

/** Contents by path; null deletes the file. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export interface RepositoryOptions {
  readonly bare?: boolean;
  readonly objectFormat?: 'sha1' | 'sha256';
  /** The branch that HEAD names; `main` where left out. */
  readonly branch?: string;
}

export interface CloneOptions {
  /** Cuts the history; the clone is shallow then. */
  readonly depth?: number;
  readonly branch?: string;
  /** Further arguments of `git clone`. */
  readonly args?: readonly string[];
  /** Where to clone from instead of the repository's own folder. */
  readonly url?: string;
}

/** A real git repository in a temporary folder, removed when it is disposed. */
export interface TemporaryRepository extends AsyncDisposable {
  readonly dir: string;
  /** An environment in which neither the machine's nor the user's git configuration counts. */
  readonly env: Readonly<Record<string, string>>;
  write(files: Files): Promise<void>;
  /** Writes the files, adds all that changed and commits it, empty or not. Returns the commit's sha. */
  commit(message: string, files?: Files): Promise<string>;
  /** Starts a branch where HEAD is, and goes to it. */
  startBranch(name: string): Promise<void>;
  /** Runs git in the folder; returns stdout without its last newline, throws with stderr. */
  git(...args: readonly string[]): Promise<string>;
  /** The same, with `input` on stdin. */
  pipe(input: string | Uint8Array, ...args: readonly string[]): Promise<string>;
  clone(options?: CloneOptions): Promise<TemporaryRepository>;
  /** The same repository in another folder, in the state that it is in, without a process of git. */
  copy(): Promise<TemporaryRepository>;
}

/**
 * A new repository without commits, on branch `main`. Author and dates are fixed, so that equal steps
 * give equal shas; no global or system configuration, no hooks, no clean-up in the background.
 */
export async function temporaryRepository(
  options: RepositoryOptions = {},
): Promise<TemporaryRepository> {
  const repository = await folder();
  const { bare = false, branch = 'main', objectFormat = 'sha1' } = options;
  const args = [`--initial-branch=${branch}`, `--object-format=${objectFormat}`];
  if (bare) await repository.git('init', '--quiet', ...args, '--bare');
  else copyFolder(await emptyGitFolder(args), path.join(repository.dir, '.git'));
  return repository;
}

const emptyGitFolders = new Map<string, Promise<string>>();

/** What `git init` makes, made once for the process: the same each time, and no path is in it. */
async function emptyGitFolder(args: readonly string[]): Promise<string> {
  const key = args.join(' ');
  const known = emptyGitFolders.get(key) ?? make();
  emptyGitFolders.set(key, known);
  return await known;

  async function make(): Promise<string> {
    const template = await folder();
    await template.git('init', '--quiet', ...args);
    return path.join(template.dir, '.git');
  }
}

/** Calls of git that leave the index as a commit finds it. */
const HARMLESS = new Set(
  `branch checkout cat-file config for-each-ref log ls-files ls-tree merge-base remote rev-list rev-parse
  status switch symbolic-ref tag`.split(/\s+/),
);

interface History {
  /** How many commits were made. */
  readonly commits: number;
  /** Nothing was done to the index that the next commit would have to know. */
  readonly plain: boolean;
}

async function folder(
  history: History = { commits: 0, plain: true },
): Promise<TemporaryRepository> {
  const home = await realpath(await mkdtemp(path.join(tmpdir(), 'repository-')));
  const dir = path.join(home, 'work');
  await mkdir(dir);
  const env = isolated(home);
  let { commits, plain } = history;

  const pipe = (input: string | Uint8Array, ...args: readonly string[]): Promise<string> => {
    plain &&= HARMLESS.has(args[0] ?? '');
    return run(args, { cwd: dir, env, input });
  };

  const repository: TemporaryRepository = {
    dir,
    env,
    pipe,
    git: (...args) => pipe('', ...args),
    write: (files) => write(dir, files),
    async commit(message, files = {}) {
      await write(dir, files);
      commits += 1;
      const seconds = 1_767_225_600 + commits * 60;
      const own = plain ? commitFolder(dir, { message, person: PERSON, seconds }) : null;
      if (own !== null) return own;
      await run(['add', '--all'], { cwd: dir, env, input: '' });
      const date = `${seconds} +0000`;
      const args = ['-c', 'core.abbrev=no', 'commit', '--allow-empty', '--message', message];
      const said = await run(args, {
        cwd: dir,
        env: { ...env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
        input: '',
      });
      // `[main (root-commit) 0123…] message`: no other process has to be asked for it.
      return / ([0-9a-f]{40,64})\] /.exec(said)?.[1] ?? repository.git('rev-parse', 'HEAD');
    },
    async startBranch(name) {
      if (!branchFolder(dir, name))
        await run(['checkout', '--quiet', '-b', name], { cwd: dir, env, input: '' });
    },
    async clone({ depth, branch, args = [], url = `file://${dir}` } = {}) {
      const copy = await folder();
      const cut = depth === undefined ? [] : ['--depth', String(depth)];
      const at = branch === undefined ? [] : ['--branch', branch];
      await copy.git('clone', '--quiet', ...cut, ...at, ...args, url, '.');
      return copy;
    },
    async copy() {
      const twin = await folder({ commits, plain });
      copyFolder(dir, twin.dir);
      return twin;
    },
    [Symbol.asyncDispose]: () => rm(home, { recursive: true, force: true, maxRetries: 3 }),
  };
  return repository;
}

const NAME = 'Ada';
const ADDRESS = 'ada@example.com';
const PERSON = `${NAME} <${ADDRESS}>`;

/** By environment, never in the repository: what a test writes into .git/config has to count. */
function isolated(home: string): Record<string, string> {
  const settings = {
    'core.hooksPath': devNull,
    'core.autocrlf': 'false',
    // What a test wrote has to outlive no power cut.
    'core.fsync': 'none',
    'gc.auto': '0',
    'maintenance.auto': 'false',
    'protocol.file.allow': 'always',
    'init.defaultBranch': 'main',
  };
  const config = Object.entries(settings).flatMap(([key, value], n) => [
    [`GIT_CONFIG_KEY_${n}`, key],
    [`GIT_CONFIG_VALUE_${n}`, value],
  ]);
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    LC_ALL: 'C',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    // No sample hooks: a dozen files for each repository.
    GIT_TEMPLATE_DIR: '',
    GIT_AUTHOR_NAME: NAME,
    GIT_AUTHOR_EMAIL: ADDRESS,
    GIT_AUTHOR_DATE: '1767225600 +0000',
    GIT_COMMITTER_NAME: NAME,
    GIT_COMMITTER_EMAIL: ADDRESS,
    GIT_COMMITTER_DATE: '1767225600 +0000',
    GIT_CONFIG_COUNT: String(Object.keys(settings).length),
    ...Object.fromEntries(config),
  };
}

async function write(dir: string, files: Files): Promise<void> {
  for (const [name, contents] of Object.entries(files)) {
    const file = path.join(dir, name);
    if (contents === null) {
      await rm(file, { recursive: true });
    } else {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, contents);
    }
  }
}

interface Run {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly input: string | Uint8Array;
}

function run(args: readonly string[], { cwd, env, input }: Run): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd, env });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out).toString().replace(/\n$/, ''));
      else reject(new Error(`git ${args.join(' ')}: ${Buffer.concat(err).toString()}`));
    });
    // git may be done before it has read its input; how it ended says whether that was right.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
