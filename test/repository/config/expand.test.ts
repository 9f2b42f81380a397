import { describe, expect, it } from 'vitest';
import { expandFile } from '../../../src/repository/config/expand.ts';
import { LIMITS } from '../../../src/limits.ts';
import { treeOf } from './in-memory-tree.ts';

const { entries } = treeOf({
  'p/b.md': '',
  'p/a.md': '',
  'p/B.md': '',
  'p/link.md': null,
  'app/[id]/x.md': '',
});

const one = (path: string) => ({ kind: 'file' as const, paths: [path], listed: false });
const list = (...paths: readonly string[]) => ({ kind: 'file' as const, paths, listed: true });

describe('expandFile', () => {
  it('keeps the id of a plain path, whether it exists or not', () => {
    expect(expandFile('x', one('p/none.md'), entries)).toEqual({
      outcome: 'expanded',
      prompts: [{ id: 'x', paths: ['p/none.md'] }],
    });
  });

  it('declares one prompt for each file of a glob, in a fixed order, links left out', () => {
    expect(expandFile('x', one('p/*.md'), entries)).toEqual({
      outcome: 'expanded',
      prompts: [
        { id: 'x:p/B.md', paths: ['p/B.md'] },
        { id: 'x:p/a.md', paths: ['p/a.md'] },
        { id: 'x:p/b.md', paths: ['p/b.md'] },
      ],
    });
  });

  it('takes a path that exists as it stands for no glob', () => {
    expect(expandFile('x', one('app/[id]/x.md'), entries)).toEqual({
      outcome: 'expanded',
      prompts: [{ id: 'x', paths: ['app/[id]/x.md'] }],
    });
  });

  it('keeps a list together, as one conversation', () => {
    expect(expandFile('x', list('p/b.md', 'p/a.md'), entries)).toEqual({
      outcome: 'expanded',
      prompts: [{ id: 'x', paths: ['p/b.md', 'p/a.md'] }],
    });
  });

  it('fails for a glob that matches nothing, for one in a list, and for one that matches too much', () => {
    expect(expandFile('x', one('q/*.md'), entries)).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining("The glob 'q/*.md' matches no file"),
    });
    expect(expandFile('x', list('p/a.md', 'p/*.md'), entries)).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining("has the glob 'p/*.md' in it"),
    });
    const names = Array.from({ length: LIMITS.prompts + 1 }, (_, n) => [`${n}.md`, '']);
    const crowd = treeOf(Object.fromEntries(names)).entries;
    expect(expandFile('x', one('*.md'), crowd)).toMatchObject({
      outcome: 'failed',
      reason: "The glob '*.md' matches 20001 files, more than 20000: narrow it.",
    });
  });
});
