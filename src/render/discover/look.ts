import { GuardError } from '../../errors.ts';
import type { Tree } from '../../repository/git/tree.ts';
import { LIMITS } from '../../limits.ts';
import type { RenderCache } from '../cache.ts';
import type { Candidate } from './candidates.ts';
import { mayHoldMembers, membersIn } from './members.ts';
import { heldIn, mayHoldPrompts } from './shape.ts';

/** Two trees to look through; the same one twice where there is no base. */
export interface Trees {
  readonly base: Tree;
  readonly head: Tree;
}

/** What was found among the candidates whose contents decide. */
export interface Bodies {
  /** What files hold on one side at least, by their paths. */
  readonly held: ReadonlyMap<string, Held>;
  /** Files, equal on both sides and included by no config, that were not looked into: there were too many. */
  readonly skipped: number;
}

/** Requests, a prompt of a form of its own, or members that are texts of prompts, by their pointers. */
export type Held =
  | { readonly kind: 'body' | 'format' }
  | { readonly kind: 'members'; readonly pointers: readonly string[] };

/** Read at a time. */
const AT_ONCE = 256;

/**
 * Looks into the files that may hold prompts: into those that differ and those that the config includes,
 * then into the others as far as the limits go, those with a telling name first. Blobs that are equal on
 * both sides are read once.
 */
export async function findBodies(
  trees: Trees,
  candidates: readonly Candidate[],
  cache: RenderCache,
  onlyNeeded = false,
): Promise<Bodies> {
  const isNeeded = ({ path, sign }: Candidate) => sign === 'included' || !equalBytes(trees, path);
  const needed = candidates.filter(isNeeded);
  const rest = candidates.filter((candidate) => !isNeeded(candidate));
  const others = [
    ...rest.filter(({ sign }) => sign === 'name'),
    ...rest.filter(({ sign }) => sign !== 'name'),
  ];
  const held = new Map<string, Held>();
  for (const batch of batches(needed)) await look(trees, batch, cache, held);
  if (onlyNeeded) return { held, skipped: 0 };
  let bytes = 0;
  let looked = 0;
  for (const batch of batches(others.slice(0, LIMITS.discoveredFiles))) {
    if (bytes > LIMITS.discoveredTotalBytes) break;
    bytes += await look(trees, batch, cache, held);
    looked += batch.length;
  }
  return { held, skipped: others.length - looked };
}

export function equalBytes({ base, head }: Trees, path: string): boolean {
  const [earlier, later] = [base.entries.get(path), head.entries.get(path)];
  return earlier?.kind === 'file' && later?.kind === 'file' && earlier.oid === later.oid;
}

/** Adds what the files hold to `found`; returns how many bytes were read. */
async function look(
  trees: Trees,
  batch: readonly Candidate[],
  cache: RenderCache,
  found: Map<string, Held>,
): Promise<number> {
  const sizes = await Promise.all(
    batch.map(async ({ path }) => {
      let size = 0;
      const sides = equalBytes(trees, path) ? [trees.head] : [trees.head, trees.base];
      for (const tree of sides) {
        if (tree.entries.get(path)?.kind !== 'file') continue;
        const bytes = await bytesOf(tree, path);
        size += bytes.length;
        const held = mayHoldPrompts(path, bytes) ? await heldIn(tree, path, cache) : null;
        if (held !== null) {
          found.set(path, { kind: held });
          break;
        }
        const pointers = await membersOf(tree, path, bytes, cache);
        const known = found.get(path);
        const earlier = known?.kind === 'members' ? known.pointers : [];
        if (pointers.length > 0)
          found.set(path, { kind: 'members', pointers: [...new Set([...pointers, ...earlier])] });
      }
      return size;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function membersOf(
  tree: Tree,
  path: string,
  bytes: Uint8Array,
  cache: RenderCache,
): Promise<readonly string[]> {
  if (bytes.length > LIMITS.discoveredYamlBytes * 2) return [];
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return mayHoldMembers(path, text) ? await membersIn(tree, path, cache) : [];
}

/** What cannot be read shows nothing. */
async function bytesOf(tree: Tree, path: string): Promise<Uint8Array> {
  try {
    return await tree.read(path);
  } catch (error) {
    if (error instanceof GuardError) return new Uint8Array();
    throw error;
  }
}

function* batches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += AT_ONCE) yield items.slice(at, at + AT_ONCE);
}
