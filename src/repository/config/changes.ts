import { spelledEdit } from './fail-on.ts';
import type { CostIncreaseLimit } from './policy.ts';
import type { Config, PromptConfig } from './schema.ts';
import type { ConfigPath } from './validate.ts';

/** Something that decides what fails a run, or what a run executes, and that differs between the sides. */
export interface ConfigChange {
  /** What changed, e.g. `policy.min_hit_ratio`, `discover.exclude`, or `render of planner`. */
  readonly what: string;
  /** Text of both sides' values; null where a side has none. */
  readonly before: string | null;
  readonly after: string | null;
  /** Its place in head's config, else in base's. */
  readonly at: { readonly side: 'base' | 'head'; readonly path: ConfigPath };
}

/** The changes of policy, of reach and of commands, in this order. Null is a side without a config. */
export function configChanges(base: Config | null, head: Config | null): readonly ConfigChange[] {
  const before = settings(base);
  const after = settings(head);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((what): ConfigChange[] => {
    const old = before.get(what);
    const now = after.get(what);
    if (old?.text === now?.text) return [];
    const at =
      now === undefined
        ? { side: 'base' as const, path: old?.path ?? [] }
        : { side: 'head' as const, path: now.path };
    return [{ what, before: old?.text ?? null, after: now?.text ?? null, at }];
  });
}

type Settings = ReadonlyMap<string, { readonly text: string; readonly path: ConfigPath }>;

function settings(config: Config | null): Settings {
  const { fail_on, min_hit_ratio, max_cost_increase, accept, report_only } = config?.policy ?? {};
  const { include, exclude, code } = config?.discover ?? {};
  const policy = {
    fail_on: fail_on?.map(spelledEdit).join(', '),
    min_hit_ratio: min_hit_ratio?.toString(),
    max_cost_increase: max_cost_increase && spelledIncrease(max_cost_increase),
    accept: accept?.map((entry) => JSON.stringify(entry)).join(', '),
    report_only: report_only?.toString(),
  };
  const discover = {
    include: include?.join(', '),
    exclude: exclude?.join(', '),
    code: code?.toString(),
  };
  return new Map([
    ...Object.entries(policy).flatMap(([key, text]) =>
      setting(`policy.${key}`, ['policy', key], text),
    ),
    ...Object.entries(discover).flatMap(([key, text]) =>
      setting(`discover.${key}`, ['discover', key], text || undefined),
    ),
    ...(config?.prompts ?? []).flatMap((prompt, index) => commands(prompt, index)),
  ]);
}

function spelledIncrease(limit: CostIncreaseLimit): string {
  return limit.kind === 'share'
    ? `${Number((limit.share * 100).toFixed(6))}%`
    : `{ per_day: ${limit.usd} }`;
}

function commands({ id, origin }: PromptConfig, index: number) {
  if (origin.kind === 'file')
    return setting(`exclude of ${id}`, ['prompts', index, 'exclude'], origin.exclude?.join(', '));
  if (origin.kind !== 'render' && origin.kind !== 'capture') return [];
  const { kind, command, setup, env, watch } = origin;
  const texts = {
    [kind]: command,
    setup: setup ?? undefined,
    env: env.join(', ') || undefined,
    watch: watch?.join(', '),
  };
  return Object.entries(texts).flatMap(([key, text]) =>
    setting(`${key} of ${id}`, ['prompts', index, key], text),
  );
}

function setting(what: string, path: ConfigPath, text: string | undefined) {
  return text === undefined ? [] : [[what, { text, path }] as const];
}
