import type { Config } from '../../repository/config/schema.ts';
import { expandFile } from '../../repository/config/expand.ts';
import type { Tree } from '../../repository/git/tree.ts';
import type { RenderCache } from '../../render/cache.ts';
import { commandOrigin } from '../../render/command/origin.ts';
import { findPrompts } from '../../render/discover/discover.ts';
import { wantedBy } from '../../render/wanted.ts';
import type { SourceKind } from '../../render/rendering.ts';
import type { Planned, SideDefinition } from '../planned.ts';
import type { Rendered } from '../rendered.ts';

/** What a rule guards at a commit. */
export interface Guarded {
  readonly id: string;
  /** Its files; for a command those that it names. */
  readonly paths: readonly string[];
  /** The command that makes it; null for files. */
  readonly command: string | null;
}

/** What base's own rules found, as it was rendered there; and the commands of its config. */
export function renderedAtBase(
  { definitions, trees }: Planned,
  { base }: Rendered,
): readonly Guarded[] {
  const files = base.flatMap((prompt): readonly Guarded[] => {
    const { id, source } = prompt;
    const isBorrowed = prompt.outcome === 'rendered' && prompt.borrowed === true;
    if (isBorrowed || !HAS_FILES.has(source.kind)) return [];
    return [{ id, paths: source.paths, command: null }];
  });
  const own = definitions.base.filter(({ borrowed }) => !borrowed);
  const commands = own
    .flatMap((one) => guardedBy(one, trees.base))
    .filter(({ command }) => command !== null);
  return [...files, ...commands];
}

const HAS_FILES: ReadonlySet<SourceKind> = new Set<SourceKind>([
  'composed',
  'request',
  'trace',
  'text',
  'format',
  'recording',
]);

/** What base's rules discover, where base declares nothing and head's rules are others. */
export async function discoveredAtBase(
  { configs, trees }: Planned,
  cache: RenderCache,
): Promise<readonly Guarded[]> {
  const base = configs.base?.config;
  if (base?.prompts !== undefined) return [];
  const head = configs.head?.config;
  if (head?.prompts === undefined && isSameReach(base?.discover, head?.discover)) return [];
  const both = { base: trees.base, head: trees.base };
  const { files } = await findPrompts({ ...both, discover: base?.discover ?? {}, cache });
  return files.map(({ path }) => ({ id: path, paths: [path], command: null }));
}

/** Whether two configs look for prompts in the same places. */
export function isSameReach(a: Config['discover'], b: Config['discover']): boolean {
  const spelled = ({ include = [], exclude = [], code = true }: NonNullable<Config['discover']>) =>
    JSON.stringify([include, exclude, code]);
  return spelled(a ?? {}) === spelled(b ?? {});
}

/** Every file that a rule of head covers, looked at or not. */
export function coveredAtHead(
  { definitions, trees }: Planned,
  { head, untouched }: Rendered,
): ReadonlySet<string> {
  const read = head
    .filter(({ source }) => source.kind !== 'code')
    .flatMap(({ source }) => source.paths);
  const named = definitions.head.flatMap((one) =>
    guardedBy(one, trees.head).flatMap(({ paths }) => paths),
  );
  return new Set([...read, ...named, ...untouched.flatMap(({ source }) => source.paths)]);
}

function guardedBy({ definition }: SideDefinition, tree: Tree): readonly Guarded[] {
  const { id, origin } = definition.config;
  const command = commandOrigin(origin)?.command ?? null;
  if (command !== null) return [{ id, paths: filesNamed(command, tree), command }];
  if (origin.kind !== 'file') return [{ id, paths: wantedBy(origin), command: null }];
  const expansion = expandFile(id, origin, tree.entries);
  if (expansion.outcome === 'failed') return [];
  return expansion.prompts.map(({ id: own, paths }) => ({ id: own, paths, command: null }));
}

/** Files that the words of a command name, as paths or as modules of Python. */
export function filesNamed(command: string, { entries }: Tree): readonly string[] {
  return command.split(/[\s"'=]+/).flatMap((word) => {
    const path = word.replace(/^\.\//, '');
    const module = path.replaceAll('.', '/');
    return [path, `${module}.py`, `${module}/__main__.py`].filter(
      (file) => entries.get(file)?.kind === 'file',
    );
  });
}
