import { type WriteStream, appendFileSync, createWriteStream } from 'node:fs';
import type { CallMetrics } from '../metrics.ts';
import type { Exporter } from '../options.ts';
import { metricsLine } from './line.ts';

export interface JsonlOptions {
  /** Writes each line before the call returns, at the cost of a system call: nothing is lost in a crash. */
  readonly sync?: boolean;
}

/** A backlog beyond this is dropped rather than kept: the disk is full or gone. */
const MOST_BYTES_WAITING = 16 * 1024 * 1024;

/**
 * Appends one line per attempt to a file (METRICS.jsonl). Lines are appended whole, so that several
 * processes may share a file and files may be concatenated; a crash tears at most the last one.
 */
export function jsonlExporter(path: string, options: JsonlOptions = {}): Exporter {
  if (options.sync === true) {
    return {
      record: (call) => appendFileSync(path, `${metricsLine(call)}\n`),
      isAwaited: true,
    };
  }
  let stream: WriteStream | undefined;
  let failed: Error | undefined;
  const open = (): WriteStream => {
    stream ??= createWriteStream(path, { flags: 'a' }).on('error', (error) => {
      failed = error;
    });
    return stream;
  };
  return {
    record(call: CallMetrics) {
      if (failed !== undefined) throw failed;
      const file = open();
      if (file.writableLength > MOST_BYTES_WAITING)
        throw new Error(`The metrics file ${path} takes no more lines: they are dropped`);
      file.write(`${metricsLine(call)}\n`);
    },
    async flush() {
      if (stream === undefined || failed !== undefined) return;
      const file = stream;
      await new Promise<void>((resolve) => {
        file.write('', () => resolve());
      });
    },
  };
}
