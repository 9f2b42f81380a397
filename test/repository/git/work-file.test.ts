import path from 'node:path';
import { expect, it } from 'vitest';
import { lstat } from 'node:fs/promises';
import { Disk } from '../../../src/repository/git/disk.ts';
import { objectId } from '../../../src/repository/git/object-id.ts';
import { inspect } from '../../../src/repository/git/work-file.ts';
import { temporaryRepository } from '../../support/repository.ts';

it('a file with the size and times that git saw is unchanged, unless it is as young as the index', async () => {
  await using repo = await temporaryRepository();
  await repo.write({ 'a.md': 'edited' });
  const stats = await lstat(path.join(repo.dir, 'a.md'), { bigint: true });
  const time = (ns: bigint): string => `${ns / 1_000_000_000n}:${ns % 1_000_000_000n}`;
  const committed = objectId('sha1', 'blob', Buffer.from('before'));
  const edited = objectId('sha1', 'blob', Buffer.from('edited'));
  const seen = { ctime: time(stats.ctimeNs), mtime: time(stats.mtimeNs), size: 6 };
  const oid = async (changes: Partial<typeof seen>, indexTime: bigint): Promise<unknown> => {
    const known = {
      kind: 'file' as const,
      oid: committed,
      sparse: false,
      seen: { ...seen, ...changes },
    };
    const disk = new Disk(repo.dir);
    return (await inspect({ name: 'a.md', known, disk, indexTime, format: 'sha1' }))?.oid;
  };
  expect(await oid({}, stats.mtimeNs + 1n)).toBe(committed);
  expect(await oid({}, stats.mtimeNs)).toBe(edited);
  expect(await oid({ size: 5 }, stats.mtimeNs + 1n)).toBe(edited);
  expect(await oid({ mtime: '1:0' }, stats.mtimeNs + 1n)).toBe(edited);
  expect(await oid({ ctime: '1:0' }, stats.mtimeNs + 1n)).toBe(edited);
});
