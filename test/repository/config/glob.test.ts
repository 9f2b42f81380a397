import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import {
  globMatcher,
  globsMatcher,
  globProblem,
  isGlob,
} from '../../../src/repository/config/glob.ts';

describe('a glob', () => {
  it.each([
    ['prompts/*.md', 'prompts/a.md', true],
    ['prompts/*.md', 'prompts/b/a.md', false],
    ['prompts/**/*.md', 'prompts/a.md', true],
    ['prompts/**/*.md', 'prompts/b/c/a.md', true],
    ['**/*.md', 'a.md', true],
    ['prompts/**', 'prompts/a/b', true],
    ['prompts/**', 'prompt/a', false],
    ['{app,web}/?.{md,txt}', 'web/a.txt', true],
    ['{app,web}/?.{md,txt}', 'web/ab.txt', false],
    ['a/[bc]/[!d].md', 'a/c/e.md', true],
    ['a/[bc]/[!d].md', 'a/c/d.md', false],
    ['**/*.md', '.git/a.md', false],
    ['**/*.md', 'a/.b.md', false],
    ['.github/**/*.md', '.github/prompts/a.md', true],
    ['app/(group)/+page*.md', 'app/(group)/+page.md', true],
    ['*.MD', 'a.md', false],
    ['!*.md', 'a.md', false],
  ])('%s against %s: %s', (glob, path, matches) => {
    expect(globMatcher(glob)(path)).toBe(matches);
  });

  it('matches what picomatch matches as a whole', () => {
    const part = fc
      .array(fc.constantFrom('a', 'b', '*', '?', '[ab]', '{a,b*}', '.'), {
        minLength: 1,
        maxLength: 3,
      })
      .map((pieces) => pieces.join(''))
      .filter((piece) => !/\*\*|^\.+$/.test(piece));
    const glob = fc
      .array(fc.oneof(part, fc.constant('**')), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('/'))
      // Behind a last `**` picomatch takes no folder for a match of its own.
      .filter((each) => !each.endsWith('**') && globProblem(each) === undefined);
    const path = fc
      .array(fc.stringMatching(/^\.?[ab]{1,3}$/), { minLength: 1, maxLength: 5 })
      .map((names) => names.join('/'));
    fc.assert(
      fc.property(glob, path, (pattern, name) => {
        const whole = picomatch(pattern, { nonegate: true, noextglob: true, posix: true })(name);
        expect([pattern, name, globMatcher(pattern)(name)]).toEqual([pattern, name, whole]);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes time in proportion to both lengths, whatever is named how', () => {
    const began = process.cpuUsage();
    for (const glob of ['*a*a*b', '*a*a*a', '*?*?*b', '?*a*a*b', '{*a,*aa}*a*b', '[a]*a*a*b'])
      for (let index = 0; index < 20; index += 1)
        expect(globMatcher(glob)(`${'a'.repeat(20_000)}!`)).toBe(false);
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1_000).toBeLessThan(2_000);
  });

  it('takes no time to speak of, whatever is named how', () => {
    const name = `${'a'.repeat(2_000)}!`;
    for (const glob of [
      '(a+)+b',
      '[a]+[a]+[a]+[a]+b',
      '*a*a*b',
      '+(a|+(a))b',
      `${'{a,aa}'.repeat(4)}b`,
    ])
      expect(globMatcher(glob)(name)).toBe(false);
    expect(
      globMatcher(Array.from({ length: 20 }, () => '**/*a*').join('/'))(
        Array.from({ length: 200 }, () => 'a').join('/'),
      ),
    ).toBe(true);
  });

  it.each([
    ['*a*b*c*', "more than three '*'"],
    ['{a,b}{a,b}{a,b}{a,b}{a,b}', 'more than four groups'],
    ['{a/b,c}/d.md', "braces around a '/'"],
    ['{a', 'do not close'],
    [`${'a/'.repeat(300)}*`, 'longer than 512'],
    ['../*.md', "contains '..'"],
    ['/*.md', 'is absolute'],
    ['a\\*.md', "contains '\\'"],
  ])('may be refused: %s', (glob, words) => {
    expect(globProblem(glob)).toContain(words);
  });

  it('is told from a path by its wildcards', () => {
    expect(['a/b.md', 'c++/(d).md', '!a'].some(isGlob)).toBe(false);
    expect(['*', 'a?', '[a]', '{a,b}'].every(isGlob)).toBe(true);
  });
});

describe('a list of globs', () => {
  it.each([
    ['a file that one takes', ['p/**'], true],
    ['and that another takes out behind it', ['p/**', '!p/drafts/**'], false],
    ['and that a third takes in again', ['p/**', '!p/drafts/**', 'p/drafts/x.md'], true],
    ['nothing, where nothing takes a file in first', ['!q/**'], false],
    ['what stands behind an exception, whatever it is', ['!p/drafts/**', 'p/**'], true],
  ])('takes %s', (_, globs, taken) => {
    expect(globsMatcher(globs)('p/drafts/x.md')).toBe(taken);
  });
});
