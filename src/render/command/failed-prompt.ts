import { oneLine } from '../../errors.ts';
import type { Failure } from '../failure.ts';
import type { PromptDefinition } from '../render-side.ts';
import type { RenderedPrompt } from '../rendering.ts';
import { configLine } from '../side.ts';

/** A prompt whose command gave nothing that can be analysed; a person fixes it where it is declared. */
export function failedPrompt(
  { config, declared, at }: PromptDefinition,
  { reason, isOfRun }: Pick<Failure, 'reason' | 'isOfRun'>,
): RenderedPrompt {
  const { id, origin } = config;
  const kind = origin.kind === 'capture' ? 'capture' : 'command';
  return {
    outcome: 'failed',
    id,
    declared,
    source: { kind, paths: [], fidelity: kind === 'capture' ? 'captured' : 'exact' },
    reason: oneLine(reason),
    at: configLine(at, `/${origin.kind}`) ?? configLine(at, ''),
    isOfRun,
    missing: [],
  };
}
