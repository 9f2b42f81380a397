import { Commands } from '../render/command/commands.ts';
import { commandOrigin } from '../render/command/origin.ts';
import type { CommandRenderer } from '../render/perturbation.ts';
import type { Repository } from '../repository/git/repository.ts';
import { CAPS } from './caps.ts';
import type { Planned } from './planned.ts';
import type { CheckOptions } from './options.ts';

/** How prompts of commands are rendered in one run; its trees go with it. */
export interface CommandRun extends AsyncDisposable {
  readonly renderer: CommandRenderer;
  /** Removes the trees, behind the last render. Returns what could not be removed, a sentence each. */
  finish(): Promise<readonly string[]>;
}

/** Nothing is made before a command has to run. */
export async function commandsFor(
  {
    revisions,
    definitions,
    moment,
    folder,
  }: Pick<Planned, 'revisions' | 'definitions' | 'moment' | 'folder'>,
  { repository, options }: { readonly repository: Repository; readonly options: CheckOptions },
): Promise<CommandRun> {
  const all = [...definitions.base, ...definitions.head].flatMap(({ definition }) => {
    const origin = commandOrigin(definition.config.origin);
    return origin === null ? [] : [origin];
  });
  // What head has just begun to declare is expected to fail at base.
  const borrowed = new Set(
    definitions.base.filter((one) => one.borrowed).map((one) => one.definition.config.id),
  );
  const { base, head } = revisions;
  const bytes = all.length === 0 ? null : await repository.bytes(head.sha ?? base.sha);
  const commands = new Commands({
    repository,
    commits: { base: base.sha, head: head.sha },
    env: options.env,
    bytes,
    moment,
    installs: options.withoutSetup !== true && all.some(({ setup }) => setup !== null),
    withoutSetup: options.withoutSetup ?? false,
    folder,
    refused: options.refuseCommands ?? null,
    seconds: options.caps?.commandsSeconds ?? CAPS.commandsSeconds,
    phase: (text) => options.progress?.phase(text),
    rendered: (prompt, render) => options.progress?.rendered?.(prompt, render),
    complaint: (prompt, side, stderr) => {
      if (side === 'head' || !borrowed.has(prompt))
        options.progress?.complaint?.(`${prompt} at ${side}`, stderr);
    },
  });
  return {
    renderer: commands,
    async finish() {
      await commands[Symbol.asyncDispose]();
      return commands.notes();
    },
    [Symbol.asyncDispose]: () => commands[Symbol.asyncDispose](),
  };
}
