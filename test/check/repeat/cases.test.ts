import { describe, expect, test } from 'vitest';
import { KeptRenders } from '../../../src/check/kept-renders.ts';
import { repeatCommand, settled } from '../../../src/check/repeat/repeated.ts';
import { findingsOf } from '../../../src/findings/judge/findings-of.ts';
import { parseConfig } from '../../../src/repository/config/load.ts';
import { finalise } from '../../../src/findings/finalise.ts';
import type { CommandRenderer } from '../../../src/render/perturbation.ts';
import type { RenderPlan } from '../../../src/render/plan.ts';
import { type Program, programRenderer } from '../../support/program.ts';
import { says, time } from './in-memory.ts';

type Region = 'eu' | 'us' | 'asia';

/** A command with two cases more than its first; `milliseconds` is what each render takes. */
function planner(programs: Readonly<Record<Region, Program>>, milliseconds = 0) {
  const config = `version: 1
prompts:
  - id: planner
    render: program
    vars: { region: { varies: tenant, values: [eu] } }
    cases: { us: { region: us }, asia: { region: asia } }
`;
  const [prompt] = parseConfig(config, 'prompt-cache-guard.yml').config.prompts ?? [];
  if (prompt === undefined) throw new Error('no prompt');
  const plans: (readonly [Region, RenderPlan])[] = [];
  const of = {
    eu: programRenderer(programs.eu),
    us: programRenderer(programs.us),
    asia: programRenderer(programs.asia),
  };
  const renderer: CommandRenderer = {
    async renderOnce(definition, side, plan) {
      const region = (plan.values?.get('region') ?? 'eu') as Region;
      plans.push([region, plan]);
      return { ...(await of[region].renderOnce(definition, side, plan)), milliseconds };
    },
  };
  const definition = { config: prompt, declared: true, at: null, defaults: {} };
  return { definition, renderer, plans };
}

/** What is found at head, by case, after base was rendered by other programs. */
async function found(
  head: Readonly<Record<Region, Program>>,
  base: Readonly<Record<Region, Program>> = head,
  milliseconds = 0,
) {
  const [older, newer] = [planner(base), planner(head, milliseconds)];
  const renderer: CommandRenderer = {
    renderOnce: (definition, side, plan) =>
      (side === 'base' ? older : newer).renderer.renderOnce(definition, side, plan),
  };
  const keeper = new KeptRenders();
  const options = { models: {}, keeping: (one: CommandRenderer) => keeper.keeping(one) };
  const atBase = await repeatCommand(older.definition, 'base', renderer, options);
  const atHead = await repeatCommand(newer.definition, 'head', renderer, options);
  const shown = await settled({ base: atBase.repeated, head: atHead.repeated }, options);
  const conversations = (side: 'base' | 'head') => {
    const prompt = shown[side].get('planner');
    return prompt?.outcome === 'analysed' ? prompt.conversations : [];
  };
  const findings = conversations('head').map((own) => {
    const earlier = conversations('base').find((one) => one.case === own.case) ?? null;
    const judged = findingsOf({ base: earlier, head: own }).findings;
    const words = finalise(judged, { prompt: 'planner', case: own.case, conversation: '1' })
      .filter(({ axis }) => axis === 'repeat')
      .map(({ causes, varies, status }) => [...causes, varies, status].join(' '));
    return [own.case, words] as const;
  });
  const kept = keeper
    .of('head')
    .flatMap(({ render, prompt }) =>
      prompt.outcome === 'failed'
        ? []
        : prompt.conversations.map((conversation) => `${conversation.case} ${render}`),
    );
  return { findings: Object.fromEntries(findings), plans: newer.plans, notes: shown.notes, kept };
}

const calm =
  (name: string): Program =>
  () =>
    says(`You are for ${name}.`);
const CALM = { eu: calm('Europe'), us: calm('America'), asia: calm('Asia') };
const clock: Program = (world) => says(`It is ${time(world).slice(11)} in America.`);
const shuffled: Program = ({ of }) => says(of('seed') === 0 ? 'a\nb\nc\nd\ne' : 'd\nb\ne\na\nc');

describe('another case of a command', () => {
  test('that varies nothing takes one render more, on another machine', async () => {
    const { findings, plans, notes } = await found(CALM);
    expect(findings).toEqual({ default: [], us: [], asia: [] });
    const ofCase = plans
      .filter(([region]) => region === 'us')
      .map(([, { varied }]) => varied.length);
    expect(ofCase).toEqual([0, 14]);
    expect(notes).toEqual([]);
  });

  test('has a clock of its own found, told as what it is, in that case alone', async () => {
    const { findings, kept } = await found({ ...CALM, us: clock }, CALM);
    expect(findings).toEqual({ default: [], us: ['timestamp call introduced'], asia: [] });
    // What other calls would have sent is what a probe compares.
    expect(kept).toContain('us 1');
    expect(kept.some((one) => one.startsWith('asia'))).toBe(false);
  });

  test('has what varied at base already pre-existing', async () => {
    const { findings } = await found({ ...CALM, us: clock });
    expect(findings).toEqual({ default: [], us: ['timestamp call pre-existing'], asia: [] });
  });

  test('has an order found that another process brings out', async () => {
    const { findings } = await found({ ...CALM, asia: shuffled }, CALM);
    expect(findings['asia']).toEqual([expect.stringContaining('process introduced')]);
    expect(findings['default']).toEqual([]);
  });

  test('is left out where there is no time for it, which is said', async () => {
    const { findings, notes } = await found({ ...CALM, asia: clock }, CALM, 30_000);
    expect(findings['asia']).toEqual([]);
    expect(notes.join('\n')).toContain(
      'planner: a render takes 30.0 s, so that only the first 2 of its 3 cases were rendered again',
    );
  });
});
