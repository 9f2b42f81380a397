import path from 'node:path';
import { messageOf, usageError } from '../errors.ts';
import type { Report } from '../report/report.ts';
import type { Destination, Format } from './destinations.ts';
import { EXIT_OF_VERDICT, type ExitCode } from '../findings/policy/exit.ts';
import { formatted } from './formatted.ts';
import { type Host, print } from './host.ts';
import { quoted } from './suggest.ts';
import { expectWritable, writeWhole } from './write-file.ts';

/** Text that belongs in a file beside the reports; `name` as the user gave it. */
export interface SideFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Throws a usage error when a file that is going to be written cannot be, or when two would be one:
 * before the work, so that nobody waits for a report that then gets lost.
 */
export async function expectPlaces(
  places: readonly Destination[],
  sideFiles: readonly string[],
  host: Host,
): Promise<void> {
  const names = [...places.flatMap(({ file }) => (file === null ? [] : [file])), ...sideFiles];
  const targets = names.map((name) => path.resolve(host.cwd, name));
  const repeated = names.find((_, index) => targets.indexOf(targets[index] ?? '') !== index);
  if (repeated !== undefined) {
    throw usageError(
      `${quoted(repeated)} would be written twice. Give every report a file of its own.`,
    );
  }
  for (const name of names) await expectWritable(host.cwd, name);
}

/**
 * Writes the report to all its places and returns the verdict's exit code.
 * Throws a usage error when one of them could not be written; the others are written none the less.
 */
export async function publish(
  report: Report,
  places: readonly Destination[],
  host: Host,
  sideFiles: readonly SideFile[] = [],
): Promise<ExitCode> {
  await deliver(places, (format, reader) => formatted(report, format, reader), host, sideFiles);
  return EXIT_OF_VERDICT[report.verdict];
}

/**
 * Writes a text to each of its places; `textOf` gets null instead of the host for a file.
 * Throws a usage error when one of them could not be written; the others are written none the less.
 */
export async function deliver(
  places: readonly Destination[],
  textOf: (format: Format, host: Host | null) => string,
  host: Host,
  sideFiles: readonly SideFile[] = [],
): Promise<void> {
  // All formats first: should one fail, nothing is half-delivered.
  const reports = places.map(({ format, file }) => ({
    file,
    text: textOf(format, file === null ? host : null),
  }));
  const writes = [
    ...sideFiles.map(({ name, text }) => writeWhole(host.cwd, name, text)),
    ...reports.map(({ file, text }) =>
      file === null ? print(host, text) : writeWhole(host.cwd, file, text),
    ),
  ];
  const results = await Promise.allSettled(writes);
  const failures = results.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  if (failures.length > 0) throw usageError(failures.map(messageOf).join(' '), failures[0]);
}
