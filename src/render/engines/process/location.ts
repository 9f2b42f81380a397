import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program of src/render/engine-child/ as a file that Node runs, and what it has to read. */
export interface EngineFiles {
  readonly entry: string;
  /** Folders, with everything in them. */
  readonly readable: readonly string[];
}

/**
 * Beside the bundle that runs (dist/programs). Where nothing is bundled, as in development, the
 * packages may be anywhere, so that the process may read everything.
 */
export function engineFiles(): EngineFiles {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const bundled = path.join(here, '..', 'engine');
  if (existsSync(path.join(bundled, 'index.js')))
    return { entry: path.join(bundled, 'index.js'), readable: [bundled, here] };
  const entry = path.join(here, '..', '..', 'engine-child', 'index.js');
  return { entry, readable: [path.parse(here).root] };
}
