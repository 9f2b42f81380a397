import { TOKEN_END, type Vocabulary } from './byte-pairs.ts';

/**
 * OpenAI's `o200k_base`, from the package that keeps it. Two megabytes of program: loaded on demand. In the
 * bundle a file of bytes takes the place of this module (scripts/vocabulary.js).
 */
export async function loadVocabulary(): Promise<Vocabulary> {
  const [{ default: ranks }, { O200K_TOKEN_SPLIT_REGEX }] = await Promise.all([
    import('gpt-tokenizer/bpeRanks/o200k_base'),
    import('gpt-tokenizer/encodingParams/constants'),
  ]);
  const end = Buffer.of(TOKEN_END);
  // A token that is no UTF-8 stands there as numbers.
  const tokens = ranks.flatMap((token) => {
    const bytes = typeof token === 'string' ? Buffer.from(token) : Buffer.from(token);
    return bytes.includes(TOKEN_END) ? [end] : [bytes, end];
  });
  return { tokens: Buffer.concat(tokens), split: O200K_TOKEN_SPLIT_REGEX };
}
