import { describe, expect, it } from 'vitest';
import { openRepository } from '../../../src/repository/git/repository.ts';
import { decodeText, isLfsPointer, readText } from '../../../src/repository/git/text.ts';
import { temporaryRepository } from '../../support/repository.ts';

const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0123456789abcdef'.repeat(4)}\nsize 12345\n`;
const bytes = (text: string): Uint8Array => Buffer.from(text);

describe('the text of a file', () => {
  it('is its UTF-8, byte order mark, line endings and last newline included', () => {
    for (const text of ['', 'ü 🙂\r\n', '\uFEFFprompt\n', 'a\u0001b'])
      expect(decodeText(bytes(text), 'a.md')).toBe(text);
  });

  it.each([
    [
      'binary contents',
      [0x61, 0, 0x62],
      'a.md is binary (it has a NUL byte): a prompt has to be text in UTF-8.',
    ],
    ['UTF-16', [0xff, 0xfe, 0x61, 0], 'a.md is UTF-16: save it as UTF-8.'],
    ['UTF-16, big end first', [0xfe, 0xff, 0, 0x61], 'a.md is UTF-16: save it as UTF-8.'],
    [
      'Latin-1',
      [0x61, 10, 0x62, 10, 0xe4, 10],
      'a.md is not valid UTF-8 (line 3): save it as UTF-8.',
    ],
    [
      'a surrogate in UTF-8',
      [0xed, 0xa0, 0x80],
      'a.md is not valid UTF-8 (line 1): save it as UTF-8.',
    ],
    [
      'half a character at the end',
      [0x61, 10, 0xc3],
      'a.md is not valid UTF-8 (line 2): save it as UTF-8.',
    ],
  ])('is refused for %s', (_, contents, message) => {
    expect(() => decodeText(Uint8Array.from(contents), 'a.md')).toThrow(
      expect.objectContaining({ kind: 'analysis', message }) as Error,
    );
  });

  it('is not the pointer that Git LFS leaves in its place', async () => {
    await using repo = await temporaryRepository();
    const sha = await repo.commit('one', { 'a.md': pointer, 'b.md': `About ${pointer}` });
    await using repository = await openRepository(repo.dir, { env: repo.env });
    const tree = await repository.tree(sha);
    await expect(readText(tree, 'a.md')).rejects.toMatchObject({
      kind: 'analysis',
      message:
        'a.md is kept in Git LFS, so its commit holds a pointer only: take it out of LFS (git lfs untrack), prompts are small.',
    });
    expect(await readText(tree, 'b.md')).toBe(`About ${pointer}`);
  });
});

describe('a Git LFS pointer', () => {
  it('is known by its first line and its digest, with extensions and any line ending', () => {
    expect(isLfsPointer(bytes(pointer))).toBe(true);
    expect(isLfsPointer(bytes(pointer.replaceAll('\n', '\r\n')))).toBe(true);
    expect(
      isLfsPointer(bytes(pointer.replace('\noid', `\next-0-x sha256:${'0'.repeat(64)}\noid`))),
    ).toBe(true);
  });

  it('is no prose about one', () => {
    for (const text of [
      '',
      pointer.replace('oid', 'id'),
      `# LFS\n${pointer}`,
      pointer + 'x'.repeat(1_024),
    ])
      expect(isLfsPointer(bytes(text))).toBe(false);
  });
});
