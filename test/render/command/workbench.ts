import { readFile } from 'node:fs/promises';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseConfig } from '../../../src/repository/config/load.ts';
import { openRepository } from '../../../src/repository/git/repository.ts';
import { type Json, get, isArray, text as textOf } from '../../../src/json/value.ts';
import { Commands, type CommandsInput } from '../../../src/render/command/commands.ts';
import type { PerturbedRender } from '../../../src/render/perturbation.ts';
import { type Factor, PINNED, type RenderPlan } from '../../../src/render/plan.ts';
import type { RenderedRequest } from '../../../src/render/rendering.ts';
import {
  type Files,
  type TemporaryRepository,
  temporaryRepository,
} from '../../support/repository.ts';

/** 2026-02-03 10:20:30 UTC. */
export const MOMENT = 1_770_114_030;

const fixtures = new URL('../../../fixtures/commands/', import.meta.url);

/** A program of fixtures/commands/. */
export function program(name: string): Promise<string> {
  return readFile(new URL(name, fixtures), 'utf8');
}

/** A repository whose base and head differ as given, and the commands of a config in it. */
export async function workbench(
  config: string,
  base: Files,
  head: Files = {},
  more: Partial<CommandsInput> = {},
) {
  const repo = await temporaryRepository();
  const before = await repo.commit('base', base);
  return await benchAt(repo, config, before, await repo.commit('head', head), more);
}

/** The same in a repository that stands. */
export async function benchAt(
  repo: TemporaryRepository,
  config: string,
  base: string,
  head: string | null,
  more: Partial<CommandsInput> = {},
) {
  const place = await realpath(await mkdtemp(path.join(tmpdir(), 'workbench-')));
  const repository = await openRepository(repo.dir, { env: repo.env });
  const commands = new Commands({
    repository,
    commits: { base, head },
    env: { PATH: process.env['PATH'] },
    bytes: null,
    moment: MOMENT,
    installs: false,
    refused: null,
    place,
    ...more,
  });
  const { config: parsed, places, path: file } = parseConfig(config, 'prompt-cache-guard.yml');
  const prompts = parsed.prompts ?? [];
  return {
    repo,
    place,
    commands,
    render(plan: RenderPlan = PINNED, side: 'base' | 'head' = 'head', id = prompts[0]?.id) {
      const index = prompts.findIndex((prompt) => prompt.id === id);
      const prompt = prompts[index];
      if (prompt === undefined) throw new Error(`no prompt ${id}`);
      const at = { file, places, pointer: `/prompts/${index}` };
      const defaults = parsed.defaults ?? {};
      return commands.renderOnce({ config: prompt, declared: true, at, defaults }, side, plan);
    },
    async [Symbol.asyncDispose]() {
      await commands[Symbol.asyncDispose]();
      await repository[Symbol.asyncDispose]();
      await repo[Symbol.asyncDispose]();
      await rm(place, { recursive: true, force: true });
    },
  };
}

export function varying(...varied: readonly Factor[]): RenderPlan {
  return { varied, variant: 2 };
}

/** The requests of a render that went well, in order. */
export function requests({ prompts }: PerturbedRender): readonly RenderedRequest[] {
  return prompts.flatMap((prompt) => {
    if (prompt.outcome === 'failed') throw new Error(prompt.reason);
    return prompt.conversations.flatMap(({ turns }) => turns);
  });
}

/** Why a render failed. */
export function reason({ prompts }: PerturbedRender): string {
  const [prompt] = prompts;
  if (prompt?.outcome !== 'failed') throw new Error('it was rendered');
  return prompt.reason;
}

/** The texts of the system blocks of the first request, by the word in front of their colon. */
export function systemOf(render: PerturbedRender): Readonly<Record<string, string>> {
  const system: Json = get(requests(render)[0]?.body ?? null, 'system') ?? [];
  const blocks = isArray(system) ? system : [];
  return Object.fromEntries(
    blocks.map((block) => {
      const text = textOf(get(block, 'text') ?? null) ?? '';
      const end = text.indexOf(': ');
      return [text.slice(0, end), text.slice(end + 2)];
    }),
  );
}
