import {
  appendFileSync,
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Exporter } from '../options.ts';
import { diagnosticLine, metricsLine } from './line.ts';

export interface JsonlOptions {
  /** Writes each line before the call returns, at the cost of a system call: nothing is lost in a crash. */
  readonly sync?: boolean;
  /** Puts the file aside as PATH.1 when it has so many bytes, PATH.1 as PATH.2, and keeps so many of them. */
  readonly rotate?: { readonly bytes: number; readonly keep: number; readonly gzip?: boolean };
}

/** Lines wait for so many milliseconds, or until there are so many bytes of them. */
const WAIT_MS = 100;
const MOST_BYTES_AT_ONCE = 64 * 1024;
/** A backlog beyond this is dropped rather than kept: the disk is full or gone. */
const MOST_BYTES_WAITING = 16 * 1024 * 1024;

/**
 * Appends one line per attempt to a file (METRICS.jsonl). Lines are appended whole, so that several processes may
 * share a file and files may be concatenated; a crash tears at most the last one. Each writing opens the file by
 * its name: one that was put aside or deleted meanwhile is made anew. What waits is written when the process exits,
 * by `process.exit()` and uncaught errors too; a signal that kills it loses what came in the last tenth of a second.
 *
 * @throws RangeError for a rotation that makes no sense
 */
export function jsonlExporter(path: string, options: JsonlOptions = {}): Exporter {
  const { sync = false, rotate } = options;
  if (rotate !== undefined && !(rotate.bytes > 0 && rotate.keep >= 0))
    throw new RangeError('jsonlExporter takes a rotation by a number of bytes, and files to keep.');
  let waiting = '';
  let timer: NodeJS.Timeout | undefined;
  let failed: unknown;
  let isEnded = false;
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting === '') return;
    try {
      const before = isEnded ? '' : endOfTornLine(path);
      appendFileSync(path, before + waiting);
      waiting = '';
      isEnded = true;
      if (rotate !== undefined && statSync(path).size >= rotate.bytes) putAside(path, rotate);
    } catch (error) {
      // It is tried again with the next lines; what is wrong is said with the next of them.
      failed = error;
      isEnded = false;
    }
  };
  /** Says once what became of lines that were taken already. */
  const tell = () => {
    const error = failed;
    failed = undefined;
    if (error !== undefined) throw error;
  };
  onExit(write);
  return {
    record(call) {
      if (!sync) tell();
      if (waiting.length > MOST_BYTES_WAITING) {
        waiting = '';
        throw new Error(`The metrics file ${path} takes no more lines: they are dropped`);
      }
      waiting += `${metricsLine(call)}\n`;
      if (sync || waiting.length > MOST_BYTES_AT_ONCE) write();
      else timer ??= setTimeout(write, WAIT_MS).unref();
      if (sync) tell();
    },
    diagnostic(said) {
      if (waiting.length > MOST_BYTES_WAITING) return;
      waiting += `${diagnosticLine(said, new Date())}\n`;
      if (sync) write();
      else timer ??= setTimeout(write, WAIT_MS).unref();
    },
    isAwaited: sync,
    async flush() {
      write();
      tell();
    },
  };
}

const atExit = new Set<() => void>();

/** One listener for all exporters: each of its own would be taken for a leak. */
function onExit(write: () => void): void {
  if (atExit.size === 0) process.on('exit', () => atExit.forEach((each) => each()));
  atExit.add(write);
}

function putAside(path: string, { keep, gzip = false }: NonNullable<JsonlOptions['rotate']>): void {
  const end = gzip ? '.gz' : '';
  rmSync(`${path}.${keep}${end}`, { force: true });
  for (let number = keep - 1; number >= 1; number -= 1) {
    try {
      renameSync(`${path}.${number}${end}`, `${path}.${number + 1}${end}`);
    } catch {
      // There are not so many yet.
    }
  }
  if (keep === 0) rmSync(path, { force: true });
  else renameSync(path, `${path}.1`);
  if (!gzip || keep === 0) return;
  writeFileSync(`${path}.1.gz`, gzipSync(readFileSync(`${path}.1`)));
  rmSync(`${path}.1`);
}

/** What ends the line that a crash has torn, if one has: the next line would be lost with it. */
function endOfTornLine(path: string): '' | '\n' {
  try {
    const file = openSync(path, 'r');
    try {
      const stat = fstatSync(file);
      if (!stat.isFile() || stat.size === 0) return '';
      const last = Buffer.alloc(1);
      readSync(file, last, 0, 1, stat.size - 1);
      return last.toString('latin1') === '\n' ? '' : '\n';
    } finally {
      closeSync(file);
    }
  } catch {
    // There is no file yet, or nobody may read it: writing says what is wrong.
    return '';
  }
}
