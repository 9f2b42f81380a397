import { describe, expect, it } from 'vitest';
import { type CommandSituation, refusalOfCommands } from '../../../src/findings/policy/commands.ts';

const usual: CommandSituation = {
  event: 'pull_request',
  fromFork: false,
  holdsKey: false,
  allowed: undefined,
  allowedWithKeys: false,
};
const refusal = (given: Partial<CommandSituation>) => refusalOfCommands({ ...usual, ...given });

describe('commands of the repository', () => {
  it.each(['pull_request', 'merge_group', 'push'])(
    'run on %s, from a fork too: there is nothing to take',
    (event) => {
      expect(refusal({ event })).toBeNull();
      expect(refusal({ event, fromFork: true })).toBeNull();
    },
  );

  it.each(['pull_request_target', 'workflow_run', 'issue_comment'])(
    "never run for a fork's head on %s, whatever is allowed",
    (event) => {
      expect(refusal({ event, allowed: true })).toBeNull();
      const words = `Commands never run for a fork's head on ${event}`;
      expect(refusal({ event, fromFork: true })).toContain(words);
      expect(refusal({ event, fromFork: true, allowed: true, allowedWithKeys: true })).toContain(
        words,
      );
    },
  );

  it.each([
    'repository_dispatch',
    'workflow_dispatch',
    'issues',
    'check_suite',
    'pull_request_review',
    'discussion_comment',
    'schedule',
    'an_event_of_tomorrow',
    'pull_request_target',
  ])('run on %s only where somebody allowed it by hand', (event) => {
    expect(refusal({ event })).toContain('set allow-commands to true');
    expect(refusal({ event, allowed: false })).toContain('allow-commands: false');
    expect(refusal({ event, allowed: true })).toBeNull();
    expect(refusal({ event, allowed: true, holdsKey: true })).toContain('allow-commands-with-keys');
  });

  it('do not run beside a key, unless that is allowed too', () => {
    expect(refusal({ holdsKey: true })).toContain('allow-commands-with-keys');
    expect(refusal({ holdsKey: true, allowedWithKeys: true })).toBeNull();
  });

  it('do not run where they are off', () => {
    expect(refusal({ allowed: false, allowedWithKeys: true })).toContain('allow-commands: false');
  });
});
