import { type ConfigChange, configChanges } from '../repository/config/changes.ts';
import type { Config } from '../repository/config/schema.ts';
import { finalise } from '../findings/finalise.ts';
import { type Draft, PLACELESS } from '../findings/draft.ts';
import type { Finding } from '../findings/finding.ts';
import { type FailOn, failOnOf, isLooser } from '../findings/policy/policy.ts';
import type { Quoting } from '../findings/secrets.ts';
import type { Configs } from './planned.ts';

/**
 * What this pull request changes of the guard itself: its policy, its reach, and the commands that it runs;
 * a warning where it lets more through. A repository that had no configuration was judged by the defaults:
 * of the one that it adopts only what loosens those is told.
 */
export function configChangedFindings(
  { base, head }: Configs,
  quoting: Quoting,
): readonly Finding[] {
  const [before, after] = [base?.config ?? null, head?.config ?? null];
  const drafts = configChanges(before, after).flatMap((change): Draft[] => {
    const isLoosened = loosens(change, before, after);
    const isPolicy = change.what.startsWith('policy.');
    if (base === null && !(isLoosened && isPolicy)) return [];
    const { what, at } = change;
    const config = at.side === 'base' ? base : head;
    return [
      {
        ...PLACELESS,
        code: 'config-changed',
        severity: isLoosened ? 'warning' : 'note',
        before: change.before,
        after: change.after,
        subject: what,
        unitKey: what,
        file: config?.path ?? null,
        fileLine: config?.locate(at.path) ?? null,
      },
    ];
  });
  return finalise(
    drafts.map((draft) => ({ draft, status: 'introduced', related: [] })),
    { prompt: '', case: '', conversation: '' },
    quoting,
  );
}

/** Whether head lets something through that base would have stopped, or looks at less. */
function loosens({ what, before, after }: ConfigChange, base: Config | null, head: Config | null) {
  switch (what) {
    case 'policy.fail_on':
      return isLooser(failOn(base), failOn(head));
    case 'policy.min_hit_ratio':
      return before !== null && (after === null || Number(after) < Number(before));
    case 'policy.max_cost_increase':
      return before !== null && after === null;
    case 'policy.accept':
      return hasMore(base?.policy?.accept, head?.policy?.accept);
    case 'policy.report_only':
      return after === 'true';
    case 'discover.code':
      return after === 'false';
    case 'discover.exclude':
      return hasMore(base?.discover?.exclude, head?.discover?.exclude);
    case 'discover.include':
      return hasMore(head?.discover?.include, base?.discover?.include);
    default:
      if (what.startsWith('exclude of ')) return isOf(what, 'exclude', base) && after !== null;
      // A command that is gone is no loosened one; whether it is missed is another question.
      return isOf(what, 'watch', base) && after !== null && narrows(before, after);
  }
}

function failOn(config: Config | null): FailOn {
  return failOnOf(config?.policy?.fail_on ?? null);
}

function hasMore(
  earlier: readonly unknown[] | undefined,
  later: readonly unknown[] | undefined,
): boolean {
  const known = new Set((earlier ?? []).map((one) => JSON.stringify(one)));
  return (later ?? []).some((one) => !known.has(JSON.stringify(one)));
}

/** That member of a prompt that base has too. */
function isOf(what: string, member: string, base: Config | null): boolean {
  return (base?.prompts ?? []).some(({ id }) => what === `${member} of ${id}`);
}

/** A watch that was not there, or that lost a glob. */
function narrows(before: string | null, after: string): boolean {
  if (before === null) return true;
  const kept = new Set(after.split(', '));
  return before.split(', ').some((glob) => !kept.has(glob));
}
