import type { Repository } from '../git/repository.ts';
import type { CheckOptions } from '../check.ts';
import { Commands } from '../render/command/commands.ts';
import { commandOrigin } from '../render/command/origin.ts';
import { type CommandRenderer, PINNED } from '../render/perturbation.ts';
import type { PromptDefinition } from '../render/render-side.ts';
import type { SideDefinition } from './definitions.ts';
import type { ByCommand } from './render.ts';

export interface CommandsRequest {
  readonly repository: Repository;
  readonly revisions: {
    readonly base: { readonly sha: string };
    readonly head: { readonly sha: string | null };
  };
  readonly definitions: Readonly<Record<'base' | 'head', readonly SideDefinition[]>>;
  readonly options: Pick<CheckOptions, 'env' | 'progress' | 'refuseCommands'>;
}

/** How prompts of commands are rendered in one run; its trees go with it. */
export interface CommandRun extends AsyncDisposable {
  /** For further renders of the same prompts, under other plans. */
  readonly renderer: CommandRenderer;
  /** The pinned render of each side. */
  readonly pinned: Readonly<Record<'base' | 'head', ByCommand>>;
  /** What was noticed until now, each once. */
  hints(): readonly string[];
}

/** Nothing is made before a command has to run. */
export async function commandsFor(request: CommandsRequest): Promise<CommandRun> {
  const { repository, revisions, definitions, options } = request;
  const all = [...definitions.base, ...definitions.head].flatMap(({ definition }) => {
    const origin = commandOrigin(definition.config.origin);
    return origin === null ? [] : [origin];
  });
  const { base, head } = revisions;
  const [bytes, moment] =
    all.length === 0
      ? [null, null]
      : await Promise.all([
          repository.bytes(head.sha ?? base.sha),
          momentOf(repository, revisions),
        ]);
  const commands = new Commands({
    repository,
    commits: { base: base.sha, head: head.sha },
    env: options.env,
    bytes,
    moment: moment ?? FALLBACK,
    installs: all.some(({ setup }) => setup !== null),
    refused: options.refuseCommands ?? null,
    phase: (text) => options.progress?.phase(text),
    complaint: (what, stderr) => options.progress?.complaint?.(what, stderr),
  });
  const hints = new Set<string>();
  const pinned = (side: 'base' | 'head') => async (definition: PromptDefinition) => {
    const render = await commands.renderOnce(definition, side, PINNED);
    for (const hint of render.hints) hints.add(`${definition.config.id}: ${hint}`);
    return render.prompts;
  };
  return {
    renderer: commands,
    pinned: { base: pinned('base'), head: pinned('head') },
    hints: () => [...hints],
    [Symbol.asyncDispose]: () => commands[Symbol.asyncDispose](),
  };
}

/** 2026-01-01, for a run without any commit of a known time. */
const FALLBACK = 1_767_225_600;

/** The pinned clock shows the base commit's time: of today's there is another one tomorrow. */
async function momentOf(
  repository: Repository,
  { base, head }: CommandsRequest['revisions'],
): Promise<number | null> {
  const known = await repository.committedAt(base.sha);
  return known ?? (head.sha === null ? null : await repository.committedAt(head.sha));
}
