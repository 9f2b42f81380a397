import { runGit } from './command.ts';
import type { Git } from './command.ts';
import type { Revision } from './repository.ts';

/** In the order in which they are tried behind the configured one. */
const USUAL = ['main', 'master', 'trunk', 'develop'];

/**
 * The default branch as far as a clone can tell: what origin/HEAD points to, else a branch of a usual
 * name, at the remote rather than here, where it may be out of date. Null when there is none.
 */
export async function defaultBranch(git: Git): Promise<Revision | null> {
  const configured = await runGit(git, ['config', '--get', 'init.defaultBranch']);
  const name = configured.stdout.toString().trim();
  const names = [...(/^[\w./-]+$/.test(name) ? [name] : []), ...USUAL];
  const candidates = [
    'refs/remotes/origin/HEAD',
    ...names.flatMap((branch) => [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]),
  ];
  const { stdout } = await runGit(git, [
    'for-each-ref',
    '--format=%(refname) %(objectname) %(symref)',
    ...candidates,
  ]);
  const found = new Map<string, Revision>();
  for (const line of stdout.toString().split('\n')) {
    const [refname = '', sha = '', target = ''] = line.split(' ');
    found.set(refname, { ref: shortName(target === '' ? refname : target), sha });
  }
  return candidates.map((name) => found.get(name)).find((branch) => branch !== undefined) ?? null;
}

function shortName(refname: string): string {
  return refname.replace(/^refs\/(?:heads|remotes|tags)\//, '');
}
