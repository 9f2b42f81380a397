import { usageError } from '../errors.ts';
import type { Given } from './arguments.ts';
import { quoted, didYouMean } from './suggest.ts';

export const FORMATS = ['text', 'json', 'markdown', 'html', 'sarif', 'junit', 'gitlab'] as const;
export type Format = (typeof FORMATS)[number];

/** One report to be written; `file` is null for stdout. */
export interface Destination {
  readonly format: Format;
  readonly file: string | null;
}

/** The options that `destinations` reads, for the commands that have them. */
export const DESTINATION_OPTIONS = {
  format: { type: 'string', value: 'FORMAT' },
  output: { type: 'string', value: 'FILE' },
} as const;

/**
 * Which report goes where. A `--format` and the `--output` next to it, in either order, are a pair; a
 * format alone goes to stdout (as does the output `-`), a single output alone gets text, and without
 * either text goes to stdout.
 * Throws a usage error for an unknown format, for two reports in one place and for an output of
 * which the format cannot be told.
 *
 * @param formats those that the command has
 */
export function destinations(
  given: readonly Given[],
  formats: readonly Format[] = FORMATS,
): readonly Destination[] {
  const pairs: { readonly format?: Format; readonly file?: string }[] = [];
  for (const { name, value } of given) {
    if (name !== 'format' && name !== 'output') continue;
    const half = name === 'format' ? { format: formatOf(value, formats) } : { file: value };
    const last = pairs.at(-1);
    const open = name === 'format' ? last?.format === undefined : last?.file === undefined;
    if (last !== undefined && open) pairs[pairs.length - 1] = { ...last, ...half };
    else pairs.push(half);
  }
  if (pairs.length === 0) return [{ format: 'text', file: null }];
  const found = pairs.map(({ format, file }) => {
    if (format === undefined && pairs.length > 1) throw formatless(file);
    return { format: format ?? 'text', file: file === undefined || file === '-' ? null : file };
  });
  refuseTwoOnStdout(found);
  return found;
}

/** Throws a usage error for what is no format of the command. */
function formatOf(value: string, formats: readonly Format[]): Format {
  const format = formats.find((each) => each === value);
  if (format !== undefined) return format;
  throw usageError(
    `Unknown format ${quoted(value)}.${didYouMean(value, formats)} --format takes ${listed(formats)}.`,
  );
}

function formatless(file: string | undefined): Error {
  return usageError(
    `--output ${file ?? ''} has no --format of its own. Give the two in pairs: --format json --output report.json --format markdown --output report.md.`,
  );
}

function refuseTwoOnStdout(found: readonly Destination[]): void {
  const [, second] = found.filter(({ file }) => file === null);
  if (second !== undefined) {
    throw usageError(
      `Two reports would go to stdout. Give one of them a file: --format ${second.format} --output FILE.`,
    );
  }
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
