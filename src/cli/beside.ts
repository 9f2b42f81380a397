import path from 'node:path';
import { type Beside, NOTHING_BESIDE } from '../check/beside.ts';
import { overridesOf } from '../check/overrides.ts';
import { codeOf, messageOf } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { CONFIG_PATHS } from '../repository/config/paths.ts';
import { knownLock } from './lock-file.ts';
import { readUpTo } from './read-file.ts';

/**
 * What the working folder says of the files that a command looks at: the counts that `check --exact` left, and
 * the `models` of its configuration. One that cannot be read decides nothing, and is told in a note: the files
 * may have nothing to do with it.
 */
export async function beside(cwd: string): Promise<Beside> {
  const known = await knownLock(cwd);
  return { ...(await configured(cwd)), known };
}

async function configured(cwd: string): Promise<Beside> {
  for (const place of CONFIG_PATHS) {
    try {
      const bytes = await readUpTo(path.join(cwd, place), LIMITS.configBytes + 1);
      if (bytes.length > LIMITS.configBytes) return unread(place, 'it is too large to be one');
      // Most files lie where no configuration is: then nothing of this is loaded.
      const { parseConfig } = await import('../repository/config/load.ts');
      const { config } = parseConfig(new TextDecoder().decode(bytes), place);
      return { models: overridesOf(config.models ?? {}), notes: [] };
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') continue;
      return unread(place, messageOf(error));
    }
  }
  return NOTHING_BESIDE;
}

function unread(place: string, why: string): Beside {
  const note = `What ${place} says of \`models\` is left out, because it cannot be read: ${why.replace(/\.$/, '')}.`;
  return { models: {}, notes: [note] };
}
