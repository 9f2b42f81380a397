import { findingsOf as judgedOf } from '../../../src/findings/judge/findings-of.ts';
import { finalise } from '../../../src/findings/finalise.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { Renders } from '../../../src/check/repeat/renders.ts';
import { repeat } from '../../../src/check/repeat/repeat.ts';
import type { CommandRenderer } from '../../../src/render/perturbation.ts';
import type { Factor } from '../../../src/render/plan.ts';
import {
  type Program,
  type World,
  commandDefinition,
  programRenderer,
} from '../../support/program.ts';
import { HANDBOOK, anthropicBody, systemBlock } from '../../support/requests.ts';

/** A prompt that says something in front of a handbook. */
export const says = (text: string) =>
  anthropicBody({ system: [systemBlock(`You help.\n${text}\n${HANDBOOK}`)] });

/** A clock at 16:05:12 on the first of the month, moved by the steps that are varied. */
export function time({ of }: World): string {
  const step = (factor: Factor, start: number) => String(start + of(factor)).padStart(2, '0');
  return `2026-11-${step('clock-day', 1)} ${step('clock-hour', 16)}:${step('clock-minute', 5)}:${step('clock-second', 12)}`;
}

/** Renders a program at head as often as it takes. */
export async function run(program: Program, count = 3, reached?: (factor: Factor) => boolean) {
  const renderer = programRenderer(program, reached);
  const renders = await begun(renderer, 'head');
  const ran = await repeat(renders, count);
  return { ran, renders, plans: renderer.plans, findings: findingsOf(null, renders) };
}

/** The renders of one side, begun. */
export async function begun(renderer: CommandRenderer, side: 'base' | 'head') {
  return await Renders.begin({ definition: commandDefinition(), side, renderer, models: {} });
}

/** What the renders show, on the axes that need them. */
export function findingsOf(base: Renders | null, head: Renders): readonly Finding[] {
  const [own, earlier] = [conversationOf(head), base === null ? null : conversationOf(base)];
  const judged = judgedOf({ base: earlier, head: own }).findings;
  const all = finalise(judged, { prompt: 'planner', case: 'default', conversation: '1' });
  return all.filter(({ axis }) => axis === 'repeat' || axis === 'commit');
}

function conversationOf(renders: Renders) {
  const analysed = renders.repeated()[0]?.analysed;
  const conversation = analysed?.outcome === 'analysed' ? analysed.conversations[0] : undefined;
  if (conversation === undefined) throw new Error('nothing was rendered');
  return conversation;
}
