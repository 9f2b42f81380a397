import { describe, expect, test } from 'vitest';
import { KeptRenders } from '../../src/check/kept-renders.ts';
import { traceLines } from '../../src/check/trace-lines.ts';
import { targetsOf } from '../../src/probe/targets.ts';
import { OTHER_MACHINE, OTHER_PROCESS, PINNED, type RenderPlan } from '../../src/render/plan.ts';
import { type Program, commandDefinition, programRenderer } from '../support/program.ts';
import { HANDBOOK, anthropicBody, systemBlock } from '../support/requests.ts';

const AT_ANOTHER_SECOND: RenderPlan = { varied: ['clock-second'], variant: 1 };
const prompt = (text: string) => anthropicBody({ system: [systemBlock(`${text}\n${HANDBOOK}`)] });

/** The trace of a program that was rendered under some plans. */
async function trace(program: Program, plans: readonly RenderPlan[]) {
  const kept = new KeptRenders();
  const renderer = kept.keeping(programRenderer(program));
  const [first] = await Promise.all(
    plans.map((plan) => renderer.renderOnce(commandDefinition(), 'head', plan)),
  );
  const further = { base: kept.of('base'), head: kept.of('head') };
  return traceLines({ base: [], head: first?.prompts ?? [], further });
}

const broken = (lines: Awaited<ReturnType<typeof trace>>) =>
  targetsOf(
    lines.map(({ prompt: id, case: name, session, side, request }) => ({
      prompt: id,
      case: name,
      conversation: session,
      side,
      provider: null,
      model: null,
      request,
    })),
  )[0]?.broken;

const ALL = [PINNED, OTHER_PROCESS, OTHER_MACHINE, AT_ANOTHER_SECOND];

describe('the further renders of what is rendered for each call', () => {
  test('an equal one is kept once: it shows that the prompt was rendered again', async () => {
    const lines = await trace(() => prompt('Plan.'), [...ALL, PINNED]);
    expect(lines.map(({ render }) => render)).toEqual([0, 1]);
    expect(broken(lines)).toBeNull();
  });

  test('those that differ from call to call are kept, and a probe sees it in them alone', async () => {
    const random = await trace(({ of }) => prompt(`Draw ${of('seed')}.`), ALL);
    expect(random.map(({ render }) => render)).toEqual([0, 1]);
    expect(broken(random)).toContain('differ at /system/0');
    const clock = await trace(({ of }) => prompt(`Second ${of('clock-second')}.`), ALL);
    expect(clock.map(({ render }) => render)).toEqual([0, 1, 2]);
    expect(broken(clock)).toContain('differ at /system/0');
  });

  test('another machine or day is no other call', async () => {
    const lines = await trace(({ of }) => prompt(`On ${of('host')} ${of('clock-day')}.`), ALL);
    expect(lines.map(({ render }) => render)).toEqual([0, 1]);
    expect(broken(lines)).toBeNull();
  });

  test('there are at most three of them', async () => {
    const plans = [1, 2, 3, 4, 5, 6].map((variant) => ({ ...OTHER_PROCESS, variant }));
    const lines = await trace(({ of }) => prompt(`Draw ${of('seed')}.`), [PINNED, ...plans]);
    expect(lines.map(({ render }) => render)).toEqual([0, 1, 2, 3]);
  });
});
