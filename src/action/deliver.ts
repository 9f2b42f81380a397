import { appendFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { messageOf } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { comment } from './comment.ts';
import { annotate, fail, notice } from './log.ts';
import type { Outcome } from './outcome.ts';
import type { Outputs } from './outputs.ts';
import type { Step } from './step.ts';

/**
 * Tells the outcome: outputs, job summary, annotations, comment, and the failure last. What cannot be
 * told in one place is told in the others, and never changes the verdict.
 * @param step null where the step could not be read
 */
export async function deliver(
  outcome: Outcome,
  step: Step | null,
  summaryFile: string | undefined,
): Promise<void> {
  setOutputs(outcome.outputs);
  await summarise(outcome, summaryFile);
  outcome.annotations.forEach(annotate);
  const url = step === null ? null : await comment(outcome, step);
  if (url !== null) core.setOutput('comment-url', url);
  if (outcome.failure !== null) fail(outcome.failure);
}

/** Sets every output; a later value of one replaces an earlier one. */
export function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** In one write: a summary that is over the limit would fail the step. */
async function summarise(outcome: Outcome, file: string | undefined): Promise<void> {
  // Runners without summaries set no file.
  if (file === undefined || file === '') return;
  try {
    await appendFile(file, outcome.markdown(LIMITS.summaryBytes));
  } catch (error) {
    notice(`The job summary could not be written (${messageOf(error)}).`);
  }
}
