import { dotted, envOf } from './resolve.ts';
import type { Module, Scope } from './syntax.ts';

/** What statements do to names, whatever is assigned to them. */
export interface StatementFacts {
  /** Lists that are put into order in place, by the scope in which that happens. */
  readonly sorted: ReadonlyMap<Scope, ReadonlySet<string>>;
  /** Modules of random numbers whose seed is a number in the source. */
  readonly seeded: ReadonlySet<string>;
}

export function statementFacts(module: Module): StatementFacts {
  const sorted = new Map<Scope, Set<string>>();
  const seeded = new Set<string>();
  for (const { expr, scope } of module.nodes) {
    if (expr.kind !== 'call' || expr.callee.kind !== 'member') continue;
    const { name, object } = expr.callee;
    if (name === 'sort' && object.kind === 'name') {
      const names = sorted.get(scope) ?? new Set();
      sorted.set(scope, names.add(object.name));
    }
    if (name === 'seed' && expr.args.some(({ value }) => value.kind === 'fixed')) {
      const owner = dotted(object, module, envOf(scope));
      if (owner !== null) seeded.add(owner);
    }
  }
  return { sorted, seeded };
}
