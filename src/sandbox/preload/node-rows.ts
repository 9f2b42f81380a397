/**
 * The part of the Node hook for rows without an ORDER BY, as in Python's: SQLite of Node 22.5 and newer.
 * It is looked at when a program asks for it, because loading it may print a warning.
 */
export const NODE_ROWS = String.raw`  function rows() {
    if (!plan.order) return;
    let isDone = false;
    const reverse = () => {
      if (isDone) return;
      isDone = true;
      const sqlite = require('node:sqlite');
      const Real = sqlite.DatabaseSync;
      const Reversing = new Proxy(Real, {
        construct(target, args, self) {
          const database = Reflect.construct(target, args, self === Reversing ? target : self);
          try { database.exec('PRAGMA reverse_unordered_selects = 1'); } catch {}
          return database;
        },
      });
      sqlite.DatabaseSync = Reversing;
      Module.syncBuiltinESMExports();
    };
    const load = Module._load;
    Module._load = function (request, ...rest) {
      if (request === 'node:sqlite') attempt(reverse);
      return load.call(this, request, ...rest);
    };
    if (typeof Module.registerHooks !== 'function') return;
    Module.registerHooks({
      resolve(specifier, context, next) {
        if (specifier === 'node:sqlite') attempt(reverse);
        return next(specifier, context);
      },
    });
  }
`;
