/** Base64 that is looked through; a longer file is judged by its size. */
const MOST_LETTERS = 8_000_000;

/**
 * Pages of a PDF in base64, counted by its page objects; null where they stand in compressed streams, or where
 * it is none.
 */
export function pagesOf(data: string): number | null {
  const base64 = data.startsWith('data:') ? data.slice(data.indexOf(',') + 1) : data;
  if (base64.length > MOST_LETTERS || !base64.startsWith('JVBERi')) return null;
  const file = Buffer.from(base64, 'base64').toString('latin1');
  const pages = file.match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
  return pages === 0 ? null : pages;
}
