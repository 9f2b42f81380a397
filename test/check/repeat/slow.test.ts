import { describe, expect, test } from 'vitest';
import { repeat } from '../../../src/check/repeat/repeat.ts';
import { type Program, type World, programRenderer } from '../../support/program.ts';
import { begun, findingsOf, says, time } from './in-memory.ts';

describe('a program that takes long', () => {
  /** Renders a program of which each render takes so many seconds. */
  const rendersFor = async (each: number, program: Program, side: 'base' | 'head') => {
    const renderer = programRenderer(program);
    const slow = {
      async renderOnce(...asked: Parameters<typeof renderer.renderOnce>) {
        return { ...(await renderer.renderOnce(...asked)), milliseconds: each * 1_000 };
      },
    };
    const renders = await begun(slow, side);
    await repeat(renders, 3);
    return { renders, renderer };
  };
  const runFor = async (each: number, program: Program) => {
    const { renders, renderer } = await rendersFor(each, program, 'head');
    const notes = [...renders.notes].join('\n');
    return { plans: renderer.plans, findings: findingsOf(null, renders), notes };
  };
  const two = ({ of }: World) =>
    `${of('host') > 0 ? 'west' : 'east'} ${of('seed') > 0 ? 'b' : 'a'}`;

  test('is searched for 45 seconds, then told by its look, which is said', async () => {
    const { plans, findings, notes } = await runFor(20, (world) =>
      says(`In ${two(world)} at ${time(world).slice(11)}, day ${time(world).slice(0, 10)}.`),
    );
    expect(plans).toHaveLength(6);
    expect(findings.every(({ causes }) => !causes.includes('environment'))).toBe(true);
    expect(notes).toContain(
      'planner: a render takes 20.0 s, so that no more than 3 were made to find out why it varies',
    );
  });

  test('keeps what was found in time: a clock is told as a clock, the rest as unsought', async () => {
    const { findings } = await runFor(16, (world) =>
      says(`It is ${time(world).slice(11)}.\nRegion: ${world.of('host') > 0 ? 'west' : 'east'}.`),
    );
    expect(findings.map(({ causes, varies }) => [causes[0], varies])).toEqual([
      ['timestamp', 'call'],
      ['unknown-volatile', 'machine'],
    ]);
    expect(findings[1]?.message).toContain('for a reason that there was no time to find');
  });

  test.each([
    ['base', 20, 0],
    ['head', 0, 20],
  ])('at %s alone blames nothing on the pull request', async (_, atBase, atHead) => {
    const program: Program = (world) => says(`In ${two(world)}, ${time(world).slice(11)}.`);
    const base = await rendersFor(atBase, program, 'base');
    const head = await rendersFor(atHead, program, 'head');
    const found = findingsOf(base.renders, head.renders);
    expect(new Set(found.map(({ status }) => status))).toEqual(new Set(['pre-existing']));
  });

  test('and that varies nothing takes three renders, and no word', async () => {
    const { plans, notes } = await runFor(100, () => says('Be brief.'));
    expect(plans).toHaveLength(3);
    expect(notes).toBe('');
  });
});
