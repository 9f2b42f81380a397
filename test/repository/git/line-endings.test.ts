import { describe, expect, it } from 'vitest';
import { openRepository } from '../../../src/repository/git/repository.ts';
import { temporaryRepository } from '../../support/repository.ts';
import { settle, text, withSides } from './sides.ts';

describe('line endings of the work tree', () => {
  const crlf = 'one\r\ntwo\r\n';

  it.each([
    ['core.autocrlf true', 'true', ''],
    ['core.autocrlf input', 'input', ''],
    ['text=auto', 'false', '* text=auto\n'],
    ['text', 'false', '*.md text\n'],
    ['eol=crlf', 'false', '*.md eol=crlf\n'],
  ])(
    'CRLF on disk is no change under %s, and an edit is only that edit',
    async (_, autocrlf, attributes) => {
      await using repo = await temporaryRepository();
      await repo.commit('one', {
        '.gitattributes': attributes,
        'a.md': 'one\ntwo\n',
        'b.md': 'b\n',
      });
      const env = {
        ...repo.env,
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'core.autocrlf',
        GIT_CONFIG_VALUE_0: autocrlf,
      };
      await repo.write({ 'a.md': crlf, 'b.md': 'b\r\nmore\r\n' });
      await withSides({ ...repo, env }, async ({ work, changed }) => {
        expect(changed).toEqual(['b.md']);
        expect(await text(work, 'a.md')).toBe('one\ntwo\n');
        expect(await text(work, 'b.md')).toBe('b\nmore\n');
      });
    },
  );

  it.each([
    ['nothing says that they are converted', ''],
    ['the file is no text', '* text=auto\na.md -text\n'],
  ])('CRLF on disk is a change when %s', async (_, attributes) => {
    await using repo = await temporaryRepository();
    await repo.commit('one', { '.gitattributes': attributes, 'a.md': 'one\ntwo\n' });
    await repo.write({ 'a.md': crlf });
    await withSides(repo, async ({ work, changed }) => {
      expect(changed).toEqual(['a.md']);
      expect(await text(work, 'a.md')).toBe(crlf);
    });
  });

  it('what was committed with CRLF keeps it under text=auto', async () => {
    await using repo = await temporaryRepository();
    await repo.commit('one', { 'a.md': crlf });
    await repo.commit('two', { '.gitattributes': '* text=auto\n' });
    await repo.write({ 'a.md': `${crlf}three\r\n` });
    await withSides(repo, async ({ work }) => {
      expect(await text(work, 'a.md')).toBe(`${crlf}three\r\n`);
    });
  });

  it.each([
    ['a NUL byte', 'one\r\n\u0000'],
    ['a carriage return alone', 'one\r\ntwo\rthree'],
  ])('contents with %s are not converted under text=auto', async (_, contents) => {
    await using repo = await temporaryRepository();
    await repo.commit('one', { '.gitattributes': '* text=auto\n', 'a.md': 'x' });
    await repo.write({ 'a.md': contents });
    await withSides(repo, async ({ work }) => expect(await text(work, 'a.md')).toBe(contents));
  });

  it('agrees with what git itself would commit', async () => {
    await using repo = await temporaryRepository();
    const endings = ['a\r\nb\r\n', 'a\nb\r\n', 'a\rb\r\n', '\r\n', 'a\r\n\u0000', 'plain\n'];
    const rules = ['text=auto', 'text', '-text', 'eol=lf', 'text=auto eol=crlf', '!text'];
    const files = Object.fromEntries(
      rules.flatMap((_, r) => endings.map((contents, e) => [`r${r}/e${e}.md`, contents])),
    );
    const attributes = rules.map((rule, r) => `r${r}/* ${rule}\n`).join('');
    await repo.commit('one', {
      '.gitattributes': attributes,
      'r0/e0.md': 'x\r\n',
      'r1/e0.md': 'x\n',
    });
    await repo.write(files);
    await using repository = await openRepository(repo.dir, { env: repo.env });
    const work = await repository.workTree();
    await repo.git('add', '--all');
    for (const name of Object.keys(files))
      expect([name, work.entries.get(name)?.oid]).toEqual([
        name,
        await repo.git('rev-parse', `:${name}`),
      ]);
  });

  it('a file that a filter keeps elsewhere counts as committed while it is unchanged', async () => {
    await using repo = await temporaryRepository();
    await repo.git('config', 'filter.upper.clean', 'tr a-z A-Z');
    await repo.git('config', 'filter.upper.smudge', 'tr A-Z a-z');
    await repo.commit('one', { '.gitattributes': '*.md filter=upper\n', 'a.md': 'abc' });
    await settle(repo);
    await withSides(repo, async ({ work, changed }) => {
      expect(changed).toEqual([]);
      expect(await text(work, 'a.md')).toBe('ABC');
    });
  });
});
