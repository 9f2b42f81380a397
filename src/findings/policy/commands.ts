/** What decides whether commands of the repository may run (contract, section 7). */
export interface CommandSituation {
  /** The event of the workflow. */
  readonly event: string;
  /** Head may have been written by somebody outside of the repository. */
  readonly fromFork: boolean;
  /** The step holds a key of a provider. */
  readonly holdsKey: boolean;
  /** The input `allow-commands`; left out where nobody set it. */
  readonly allowed: boolean | undefined;
  /** The input `allow-commands-with-keys`. */
  readonly allowedWithKeys: boolean;
}

/** Events that run with the rights and the secrets of the base repository, whoever wrote head. */
const PRIVILEGED: ReadonlySet<string> = new Set([
  'pull_request_target',
  'workflow_run',
  'issue_comment',
]);

/** Events that say themselves whose head it is: the repository's own, or a fork's without secrets. */
const USUAL: ReadonlySet<string> = new Set(['pull_request', 'push', 'merge_group']);

/** Why commands must not run, with the way out; null where they may. */
export function refusalOfCommands(situation: CommandSituation): string | null {
  const { event, fromFork, holdsKey, allowed, allowedWithKeys } = situation;
  if (allowed === false)
    return 'Commands are off (allow-commands: false): switch them on, or name request bodies under file.';
  if (PRIVILEGED.has(event) && fromFork)
    return `Commands never run for a fork's head on ${event}, which has the rights and secrets of this repository: use the event pull_request for them.`;
  if (!USUAL.has(event) && allowed !== true)
    return `On ${event}, which may have the secrets of this repository for a head that anybody wrote, commands run only where the step says so: set allow-commands to true if nobody but its members can start this workflow, or use the event pull_request.`;
  if (holdsKey && !allowedWithKeys)
    return "Commands do not run in a step that holds a provider's key, which they could read: give the key to a step of its own, or set allow-commands-with-keys if everybody who may change the repository may have the key.";
  return null;
}
