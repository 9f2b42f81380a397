import { utimes } from 'node:fs/promises';
import path from 'node:path';
import { openRepository } from '../../../src/repository/git/repository.ts';
import type { Tree } from '../../../src/repository/git/tree.ts';
import type { TemporaryRepository } from '../../support/repository.ts';

export interface Sides {
  readonly head: Tree;
  readonly work: Tree;
  /** Paths whose contents differ from HEAD's, or that only one side has. */
  readonly changed: readonly string[];
}

/** HEAD and the work tree of a repository, while both can be read. */
export async function withSides(
  repo: TemporaryRepository,
  look: (sides: Sides) => Promise<void>,
): Promise<void> {
  await using repository = await openRepository(repo.dir, { env: repo.env });
  const head = await repository.tree((await repository.resolve('HEAD')).sha);
  const work = await repository.workTree();
  const names = new Set([...head.entries.keys(), ...work.entries.keys()]);
  const changed = [...names].filter(
    (name) => head.entries.get(name)?.oid !== work.entries.get(name)?.oid,
  );
  await look({ head, work, changed: changed.toSorted() });
}

export async function text(tree: Tree, name: string): Promise<string> {
  return Buffer.from(await tree.read(name)).toString();
}

/** Past the moment in which git cannot tell whether a file was written before or after the index. */
export async function settle(repo: TemporaryRepository): Promise<void> {
  const names = (await repo.git('ls-files')).split('\n');
  for (const name of names) await utimes(path.join(repo.dir, name), 1_700_000_000, 1_700_000_000);
  await repo.git('update-index', '--refresh');
}
