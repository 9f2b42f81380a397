import { analysisError } from '../../errors.ts';
import { recordingFile } from '../recordings/recording-file.ts';
import { requestFile } from './request-file.ts';
import type { SourceFormat } from './source.ts';
import { traceFile } from './trace-file.ts';

/** Every kind of file that `file:` may name; a further one is one file and one line here. */
const FORMATS: readonly SourceFormat[] = [recordingFile, requestFile, traceFile];

/** The format of a file by its name, or undefined where none is known. */
export function formatOf(path: string): SourceFormat | undefined {
  return FORMATS.find((format) => format.matches(path));
}

/** @throws GuardError (analysis) for a file of a kind that holds no requests. */
export function sourceFormat(path: string): SourceFormat {
  const format = formatOf(path);
  if (format !== undefined) return format;
  throw analysisError(
    /\.(?:md|markdown|txt)$/i.test(path)
      ? `${path} is a text and no request: name it under system, so that it is bound to a model.`
      : `${path} is of a form that is not supported yet; supported are request bodies (.json, .yaml), traces (.jsonl) and recordings (.har, cassettes).`,
  );
}
