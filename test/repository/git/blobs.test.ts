import { describe, expect, it } from 'vitest';
import { Blobs } from '../../../src/repository/git/blobs.ts';
import { objectId } from '../../../src/repository/git/object-id.ts';
import { ObjectStore } from '../../../src/repository/git/objects.ts';
import { PartialClone } from '../../../src/repository/git/partial-clone.ts';
import { Remote } from '../../../src/repository/git/remote.ts';
import { temporaryRepository } from '../../support/repository.ts';
import type { TemporaryRepository } from '../../support/repository.ts';

interface Counted extends AsyncDisposable {
  readonly blobs: Blobs;
  /** Ids in the order in which the object store was asked for them. */
  readonly asked: readonly string[];
}

function counted(repo: TemporaryRepository, budget: number): Counted {
  const git = { prefix: ['-C', repo.dir], env: repo.env };
  const asked: string[] = [];
  class Counting extends ObjectStore {
    override ask(oid: string): ReturnType<ObjectStore['ask']> {
      asked.push(oid);
      return super.ask(oid);
    }
  }
  const store = new Counting(git, 1_000);
  const blobs = new Blobs(store, 'sha1', new PartialClone(git, new Remote(git, null)), budget);
  return { blobs, asked, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
}

const contents = (n: number): Buffer => Buffer.alloc(100, String(n));
const oids = Array.from({ length: 10 }, (_, n) => objectId('sha1', 'blob', contents(n)));

async function filled(): Promise<TemporaryRepository> {
  const repo = await temporaryRepository();
  await repo.commit('one', Object.fromEntries(oids.map((_, n) => [`f${n}`, contents(n)])));
  return repo;
}

describe('blobs', () => {
  it('are asked for once, by however many readers at a time', async () => {
    await using repo = await filled();
    await using reader = counted(repo, 10_000);
    const [oid = ''] = oids;
    const all = await Promise.all([1, 2, 3].map(() => reader.blobs.read(oid)));
    all.push(await reader.blobs.read(oid));
    expect(all).toEqual(all.map(() => ({ kind: 'bytes', bytes: contents(0) })));
    expect(reader.asked).toEqual([oid]);
  });

  it('are given up, the one used longest ago first, when they are more than the budget', async () => {
    await using repo = await filled();
    await using reader = counted(repo, 300);
    const [a = '', b = '', c = '', d = ''] = oids;
    for (const oid of [a, b, c, a, d, a, b]) await reader.blobs.read(oid);
    expect(reader.asked).toEqual([a, b, c, d, b]);
  });

  it('are right with a budget that holds nothing', async () => {
    await using repo = await filled();
    await using reader = counted(repo, 0);
    const all = await Promise.all([...oids, ...oids].map((oid) => reader.blobs.read(oid)));
    expect(all).toEqual(
      [...oids, ...oids].map((_, n) => ({ kind: 'bytes', bytes: contents(n % 10) })),
    );
  });

  it('are no other objects', async () => {
    await using repo = await filled();
    await using reader = counted(repo, 300);
    const tree = await repo.git('rev-parse', 'HEAD^{tree}');
    expect(await reader.blobs.read(tree)).toEqual({
      kind: 'broken',
      reason: 'it is a tree, not a file',
    });
    await expect(reader.blobs.read('HEAD:f0')).rejects.toThrow('"HEAD:f0" is no object id.');
  });
});
