import { GuardError, analysisError } from '../../errors.ts';
import { readDocument } from '../documents/document.ts';
import { dotprompt } from '../formats/dotprompt/dotprompt.ts';
import { githubModels } from '../formats/github-models.ts';
import { langChain } from '../formats/langchain/langchain.ts';
import { promptfoo } from '../formats/promptfoo/promptfoo.ts';
import { prompty } from '../formats/prompty/prompty.ts';
import { semanticKernel } from '../formats/semantic-kernel/semantic-kernel.ts';
import { recordingFile } from '../recordings/recording-file.ts';
import type { Side } from '../side.ts';
import { requestFile } from './request-file.ts';
import type { FileFormat } from './source.ts';
import { traceFile } from './trace-file.ts';

/** Every kind of file that `file:` may name; a further one is one file and one line here. */
const FORMATS: readonly FileFormat[] = [
  dotprompt,
  githubModels,
  langChain,
  promptfoo,
  prompty,
  semanticKernel,
  recordingFile,
  requestFile,
  traceFile,
];

/** The format of a file by its name, or undefined where none is known. */
export function formatOf(path: string): FileFormat | undefined {
  return FORMATS.find((format) => format.matches(path));
}

/** Whether a text in a file of this name is a prompt of a format of its own. */
export function isFormatText(path: string, text: string): boolean {
  const format = formatOf(path);
  return format?.kind === 'format' && format.holds?.(text) !== false;
}

/** Whether a JSON or YAML text may be of a format that only its contents tell. */
export function mayBeFormat(text: string): boolean {
  return FORMATS.some((format) => format.kind === 'format' && format.sign?.test(text) === true);
}

/**
 * The format of a file: of JSON and YAML by what it holds, else by its name.
 * @throws GuardError (analysis) for a file of a kind that holds no requests.
 */
export async function formatOfFile(side: Side, path: string): Promise<FileFormat> {
  // Contents tell more than a name: Semantic Kernel too calls its files *.prompt.yaml.
  const told = requestFile.matches(path) ? await byContents(side, path) : undefined;
  const format = told ?? formatOf(path);
  if (format !== undefined) return format;
  const described = FORMATS.flatMap((one) => (one.kind === 'format' ? [one.name] : []));
  throw analysisError(
    /\.(?:md|markdown|txt)$/i.test(path)
      ? `${path} is a text and no request: name it under system, so that it is bound to a model.`
      : `${path} is of a form that is not supported yet; supported are request bodies (.json, .yaml), traces (.jsonl), recordings (.har, cassettes), and ${described.join(', ')}.`,
  );
}

async function byContents(side: Side, path: string): Promise<FileFormat | undefined> {
  try {
    const { value } = await readDocument(side, path);
    return FORMATS.find(
      (format) => format.kind === 'format' && format.recognises?.(value) === true,
    );
  } catch (error) {
    // Whoever reads it says what is wrong.
    if (error instanceof GuardError) return undefined;
    throw error;
  }
}
