import { expect, it } from 'vitest';
import { parseIndex } from '../../../src/repository/git/index-listing.ts';

const oid = '0123456789'.repeat(4);
const lines = `  ctime: 5:6\n  mtime: 7:8\n  dev: 1\tino: 2\n  uid: 0\tgid: 0\n  size: 9\tflags: 0\n`;

it('the index is read with what git last saw of each file', () => {
  const output = `H 100644 ${oid} 0\ta b\n.md\0${lines}S 120000 ${oid} 0\tlink\0${lines}`;
  const seen = { ctime: '5:6', mtime: '7:8', size: 9 };
  expect([...parseIndex(Buffer.from(output))]).toEqual([
    ['a b\n.md', { kind: 'file', oid, sparse: false, seen }],
    ['link', { kind: 'symlink', oid, sparse: true, seen }],
  ]);
});

it('lines that another git words differently only cost a look at the file', () => {
  const entry = { kind: 'file', oid, sparse: false, seen: null };
  for (const other of ['', '  changed: 5\n', '  ctime: 5:6\n  mtime: never\n'])
    expect([
      ...parseIndex(Buffer.from(`H 100644 ${oid} 0\ta\0${other}H 100644 ${oid} 0\tb\0${other}`)),
    ]).toEqual([
      ['a', entry],
      ['b', entry],
    ]);
});

it('a path in the middle of a merge conflict is known, its contents are not', () => {
  const stages = [1, 2, 3].map((stage) => `M 100644 ${oid} ${stage}\ta\0${lines}`).join('');
  expect([...parseIndex(Buffer.from(stages))]).toEqual([['a', null]]);
});
