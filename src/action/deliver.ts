import { appendFile } from 'node:fs/promises';
import { messageOf } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { comment } from './comment.ts';
import type { Host } from './host.ts';
import { annotate, fail, notice } from './log.ts';
import type { Outcome } from './outcome.ts';
import type { Outputs } from './outputs.ts';
import { setOutput } from './runner-commands.ts';
import type { Step } from './step.ts';
import { suggest } from './suggest/suggest.ts';

/**
 * Tells the outcome: outputs, job summary, annotations, comment, and the failure last. What cannot be
 * told in one place is told in the others, and never changes the verdict.
 * @param step null where the step could not be read
 */
export async function deliver(host: Host, outcome: Outcome, step: Step | null): Promise<void> {
  setOutputs(host, outcome.outputs);
  await summarise(host, outcome);
  for (const annotation of outcome.annotations) annotate(host, annotation);
  const url = step === null ? null : await comment(host, outcome, step);
  if (url !== null) setOutput(host, 'comment-url', url);
  if (step !== null) await suggest(host, outcome.report, step);
  if (outcome.failure !== null) fail(host, outcome.failure);
}

/** Sets every output; a later value of one replaces an earlier one. */
export function setOutputs(host: Host, outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(host, name, value);
}

/** In one write: a summary that is over the limit would fail the step. */
async function summarise(host: Host, outcome: Outcome): Promise<void> {
  const file = host.env['GITHUB_STEP_SUMMARY'];
  // Runners without summaries set no file.
  if (file === undefined || file === '') return;
  try {
    await appendFile(file, outcome.markdown(LIMITS.summaryBytes));
  } catch (error) {
    notice(host, `The job summary could not be written (${messageOf(error)}).`);
  }
}
