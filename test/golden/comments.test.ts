import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/limits.ts';
import { commentIn } from './comment.ts';
import { NAMES, SITUATIONS } from './situations.ts';

const folder = fileURLToPath(new URL('comments/', import.meta.url));

// To write them anew: UPDATE_GOLDEN=1 npx vitest run test/golden. Then look at them: with a browser here,
// rendered.test.ts leaves a picture of each in build/preview.
const update = process.env['UPDATE_GOLDEN'] === '1';

describe('the comment, in situations of every day', { tags: ['slow'] }, () => {
  it.each(SITUATIONS)('$name', async (situation) => {
    const comment = await commentIn(situation);
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(LIMITS.commentBytes);
    const file = `${folder}${situation.name}.md`;
    if (update) await writeFile(file, comment);
    expect(existsSync(file) ? comment : 'no golden comment').toBe(await readFile(file, 'utf8'));
  });

  it('has a golden for each, and none that is left over', async () => {
    const files = NAMES.map((name) => `${name}.md`);
    expect((await readdir(folder)).toSorted()).toEqual(files.toSorted());
  });
});
