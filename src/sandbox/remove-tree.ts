type FileSystem = Pick<
  typeof import('node:fs'),
  'chmodSync' | 'lstatSync' | 'readdirSync' | 'renameSync' | 'rmdirSync' | 'unlinkSync'
>;

/**
 * Removes a folder with whatever a program left in it: folders without rights, paths that are too long
 * for the system, names that are no text. Links are removed and never followed. Nothing is thrown.
 *
 * It uses nothing but its arguments, because its own text is also part of the program that cleans up
 * behind a process that was killed.
 *
 * @returns the system's code for the first thing that stayed (`EPERM`, say); null where nothing did
 */
export function removeTree(fs: FileSystem, folder: string | Buffer): string | null {
  // Far below PATH_MAX (4,096 bytes on Linux, 1,024 on macOS), with space for one more name.
  const LONGEST = 700;
  const ROUNDS = 5;
  const PAUSE_MS = 20;
  const top = typeof folder === 'string' ? Buffer.from(folder) : folder;
  const slash = Buffer.from('/');
  const inside = (parent: Buffer, name: Buffer): Buffer => Buffer.concat([parent, slash, name]);
  let reason: string | null = null;
  let moved = 0;
  const moving: Buffer[] = [];

  /** Does it, if need be with the rights of the folders that it takes; what is gone is fine. */
  const attempt = (work: () => void, folders: readonly Buffer[]): void => {
    for (const isLast of [false, true]) {
      try {
        work();
        return;
      } catch (error) {
        const code = String(Reflect.get(Object(error), 'code'));
        if (code === 'ENOENT') return;
        if (isLast) reason ??= code;
        else for (const one of folders) allow(one);
      }
    }
  };
  const allow = (one: Buffer): void => {
    try {
      fs.chmodSync(one, 0o700);
    } catch {
      // Somebody else's: the second attempt says so.
    }
  };
  /** To the top, from where its paths are short again. */
  const move = (inner: Buffer): void => {
    for (;;) {
      moved += 1;
      const target = inside(top, Buffer.from(`moved-up-${moved}`));
      try {
        fs.lstatSync(target);
      } catch {
        fs.renameSync(inner, target);
        moving.push(target);
        return;
      }
    }
  };
  const empty = (parent: Buffer): void => {
    // One without the right to enter lists its folders, and lets nobody into them.
    attempt(() => {
      if ((fs.lstatSync(parent).mode & 0o700) !== 0o700) allow(parent);
    }, []);
    let entries: ReturnType<typeof list> = [];
    const list = () => fs.readdirSync(parent, { withFileTypes: true, encoding: 'buffer' });
    attempt(() => {
      entries = list();
    }, [parent]);
    for (const entry of entries) {
      const inner = inside(parent, entry.name);
      if (!entry.isDirectory()) attempt(() => fs.unlinkSync(inner), [parent]);
      else if (inner.length > LONGEST) attempt(() => move(inner), [parent, inner, top]);
      else {
        empty(inner);
        attempt(() => fs.rmdirSync(inner), [parent]);
      }
    }
  };
  const isThere = (): boolean => {
    try {
      fs.lstatSync(top);
      return true;
    } catch (error) {
      return Reflect.get(Object(error), 'code') !== 'ENOENT';
    }
  };

  for (let round = 0; round < ROUNDS; round++) {
    reason = null;
    if (!isThere()) return null;
    if (fs.lstatSync(top).isDirectory()) {
      empty(top);
      for (let next = moving.pop(); next !== undefined; next = moving.pop()) {
        const one = next;
        empty(one);
        attempt(() => fs.rmdirSync(one), [top]);
      }
      attempt(() => fs.rmdirSync(top), []);
    } else attempt(() => fs.unlinkSync(top), []);
    if (!isThere()) return null;
    // A process that is being killed may still be writing; rights do not come back by waiting.
    if (reason !== 'ENOTEMPTY' && reason !== 'EBUSY') break;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
  }
  return reason ?? 'EBUSY';
}
