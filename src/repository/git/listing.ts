import { analysisError } from '../../errors.ts';
import { LIMITS } from '../../limits.ts';
import { assertObjectId, objectId } from './object-id.ts';
import type { ObjectFormat } from './object-id.ts';
import type { ObjectAnswer, ObjectStore } from './objects.ts';
import { nameOf } from './path-name.ts';
import type { TreeEntry } from './tree.ts';

/** What a file mode of git stands for; null for what no tree should hold. */
export function kindOf(mode: string): TreeEntry['kind'] | null {
  switch (mode) {
    case '120000':
      return 'symlink';
    case '160000':
      return 'submodule';
    default:
      return mode.startsWith('100') ? 'file' : null;
  }
}

/** One row of a folder, as git stores it. */
export interface Listed {
  readonly mode: string;
  readonly name: string;
  readonly oid: string;
  /** What lies in it; null for what is no folder. */
  readonly inside: Folder | null;
}

interface Folder {
  readonly rows: readonly Listed[];
  /** How many files lie in it, and in the folders in it. */
  readonly files: number;
}

const FOLDER = '40000';

/**
 * The folders of commits. One that stands in both sides is read and taken apart once: of two commits that
 * differ in one file, that is nearly all.
 */
export class Listings {
  readonly #store: ObjectStore;
  readonly #format: ObjectFormat;
  readonly #folders = new Map<string, Promise<Folder>>();

  constructor(store: ObjectStore, format: ObjectFormat) {
    this.#store = store;
    this.#format = format;
  }

  /**
   * Calls back for all that lies in a commit, or in a tree, folders left out, in git's order.
   * @throws GuardError (analysis) when the commit or one of its folders cannot be read.
   */
  async each(sha: string, visit: (path: string, row: Listed) => void): Promise<void> {
    assertObjectId(sha);
    try {
      const folder = await this.#taken(await this.#store.folder(sha), 0);
      // Forged folders that hold one another many times over grow without end.
      if (folder.files > LIMITS.filesPerTree)
        throw new Unlisted(`it has more than ${LIMITS.filesPerTree} files`);
      walk(folder, '', visit);
    } catch (error) {
      if (!(error instanceof Unlisted)) throw error;
      throw analysisError(
        `The files of ${sha} cannot be listed (${error.message}): the clone is incomplete or damaged; run git fsck, or clone again.`,
      );
    }
  }

  async #folder(oid: string, depth: number): Promise<Folder> {
    if (depth > LIMITS.folderDepth)
      throw new Unlisted(`its folders lie more than ${LIMITS.folderDepth} deep`);
    const known = this.#folders.get(oid);
    if (known !== undefined) return await known;
    const folder = this.#store.ask(oid).then((answer) => this.#taken(answer, depth));
    this.#folders.set(oid, folder);
    return await folder;
  }

  async #taken(answer: ObjectAnswer, depth: number): Promise<Folder> {
    const rows = await Promise.all(
      rowsOf(answer, this.#format).map(async (row) =>
        row.mode === FOLDER ? { ...row, inside: await this.#folder(row.oid, depth + 1) } : row,
      ),
    );
    return { rows, files: rows.reduce((sum, { inside }) => sum + (inside?.files ?? 1), 0) };
  }
}

/** Why there is no listing; the commit that it was asked for is said by whoever asked. */
class Unlisted extends Error {}

function rowsOf(answer: ObjectAnswer, format: ObjectFormat): readonly Listed[] {
  switch (answer.kind) {
    case 'missing':
      throw new Unlisted('git does not have all of it');
    case 'oversized':
      throw new Unlisted('a folder is too large');
    case 'broken':
      throw new Unlisted(answer.reason);
    case 'object':
      break;
  }
  const { type, oid, bytes } = answer;
  if (type !== 'tree') throw new Unlisted(`${oid} is a ${type}, not a folder`);
  if (objectId(format, 'tree', bytes) !== oid)
    throw new Unlisted('the contents of a folder do not match its id');
  return parseFolder(bytes, format);
}

/** A tree object: per row the mode, a space, the name as raw bytes, NUL, the id as raw bytes. */
function parseFolder(bytes: Buffer, format: ObjectFormat): readonly Listed[] {
  const width = format === 'sha256' ? 32 : 20;
  const rows: Listed[] = [];
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(32, at);
    const nul = bytes.indexOf(0, space);
    const end = nul + 1 + width;
    if (space < at || nul < space || end > bytes.length)
      throw new Unlisted('a folder breaks off in the middle');
    rows.push({
      mode: bytes.toString('latin1', at, space),
      name: nameOf(bytes.subarray(space + 1, nul)),
      oid: bytes.toString('hex', nul + 1, end),
      inside: null,
    });
    at = end;
  }
  return rows;
}

function walk({ rows }: Folder, prefix: string, visit: (path: string, row: Listed) => void): void {
  for (const row of rows) {
    const path = prefix + row.name;
    if (row.inside === null) visit(path, row);
    else walk(row.inside, `${path}/`, visit);
  }
}
