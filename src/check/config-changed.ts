import { configChanges } from '../repository/config/changes.ts';
import type { LoadedConfig } from '../repository/config/load.ts';
import { finalise } from '../findings/finalise.ts';
import { type Draft, PLACELESS } from '../findings/draft.ts';
import type { Finding } from '../findings/finding.ts';
import type { Quoting } from '../findings/secrets.ts';

/**
 * What this pull request changes of the guard itself: its policy, and the commands that it runs. A
 * repository that had no configuration adopts one, which changes nothing that was in force.
 */
export function configChangedFindings(
  base: LoadedConfig | null,
  head: LoadedConfig | null,
  quoting: Quoting,
): readonly Finding[] {
  if (base === null) return [];
  const drafts = configChanges(base.config, head?.config ?? null).map(
    ({ what, before, after, at }): Draft => {
      const config = at.side === 'base' ? base : head;
      return {
        ...PLACELESS,
        code: 'config-changed',
        severity: 'note',
        before,
        after,
        subject: what,
        unitKey: what,
        file: config?.path ?? null,
        fileLine: config?.locate(at.path) ?? null,
      };
    },
  );
  return finalise(
    drafts.map((draft) => ({ draft, status: 'introduced', related: [] })),
    { prompt: '', case: '', conversation: '' },
    quoting,
  );
}
