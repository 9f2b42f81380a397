import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { readProbeLines } from '../check/probe-lines.ts';
import { codeOf, messageOf, usageError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { ProbeLine } from '../probe/targets.ts';
import type { Step } from './step.ts';

/** What another job left for the probe: written by anybody, who is believed nothing but that it is a prompt. */
export interface HandedOver {
  readonly lines: readonly ProbeLine[];
  /** Prompts that the report finds volatile at head, by `nameOf`: by this change, or before it. */
  readonly volatile: ReadonlyMap<string, 'introduced' | 'pre-existing'>;
  /** The commit that the report calls head; null where it names none, or there is no report. */
  readonly head: string | null;
}

const reportAnswer = z.object({
  head: z.object({ sha: z.string().nullish() }).optional(),
  prompts: z.array(
    z.object({
      id: z.string(),
      case: z.string(),
      conversation: z.string(),
      findings: z.array(z.object({ code: z.string(), severity: z.string(), status: z.string() })),
    }),
  ),
});

/**
 * Reads the trace and the report that the inputs name.
 * @throws GuardError (usage) for a file that is not there, is no file of its own, is too large or holds
 * something else, (analysis) for lines that are no requests
 */
export async function handedOver({ inputs, workflow }: Step): Promise<HandedOver> {
  const read = async (input: string, name: string) =>
    await handedOverText(path.resolve(workflow.workspace, name), `The input ${input}`);
  const trace = await read('probe-requests', inputs.probeRequests ?? '');
  const report =
    inputs.probeReport === undefined ? null : await read('probe-report', inputs.probeReport);
  const found = report === null ? null : reportIn(report);
  return {
    lines: await readProbeLines('the trace of probe-requests', trace.split('\n')),
    volatile: found === null ? new Map() : volatileIn(found),
    head: found?.head?.sha ?? null,
  };
}

/** Names a prompt's conversation. */
export function nameOf(of: {
  readonly prompt: string;
  readonly case: string;
  readonly conversation: string;
}): string {
  return JSON.stringify([of.prompt, of.case, of.conversation]);
}

function reportIn(text: string): z.infer<typeof reportAnswer> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  const report = reportAnswer.safeParse(value);
  if (report.success) return report.data;
  throw usageError(
    'The input probe-report names no JSON report of this program: give the file of the output report-path.',
  );
}

function volatileIn({ prompts }: z.infer<typeof reportAnswer>): HandedOver['volatile'] {
  return new Map(
    prompts.flatMap((prompt) => {
      const finding = prompt.findings.find(
        ({ code, severity, status }) =>
          code === 'volatile-prefix' && severity === 'error' && status !== 'fixed',
      );
      if (finding === undefined) return [];
      const name = nameOf({ ...prompt, prompt: prompt.id });
      const status = finding.status === 'introduced' ? 'introduced' : 'pre-existing';
      return [[name, status] as const];
    }),
  );
}

/**
 * A text that an artifact brought: a link in it could lead to what only this step may read.
 * @param input words for the input that names it
 * @throws GuardError (usage) where it is no file, or too large
 */
export async function handedOverText(file: string, input: string): Promise<string> {
  const about = await lstat(file).catch((error: unknown) => {
    throw usageError(
      `${input} names no file that can be read (${codeOf(error) ?? messageOf(error)}): download the artifact of the job that compared in front of this step.`,
      error,
    );
  });
  if (!about.isFile())
    throw usageError(`${input} names no file of its own, but a folder or a link: name the file.`);
  if (about.size > LIMITS.hostileTraceBytes)
    throw usageError(
      `${input} names a file of more than ${LIMITS.hostileTraceBytes / 1024 ** 2} MB, more than is taken from another job: probe fewer prompts.`,
    );
  return await readFile(file, 'utf8');
}
