import { type Traffic, trafficOf } from '../cache/play/traffic.ts';
import { messageOf } from '../errors.ts';
import type { AnalysedPrompt } from '../findings/axes/analyse.ts';
import { prefixIdOf } from '../request/identity.ts';
import {
  type Production,
  type ProductionPrompt,
  readProduction,
} from '../repository/config/production.ts';
import type { TrafficConfig } from '../repository/config/schema.ts';
import type { Sides } from '../repository/config/sides.ts';
import type { Tree } from '../repository/git/tree.ts';
import type { AnalysedRun } from './analysed.ts';

/** What production measured, by whose file it is; null where the config names none. */
export interface Measurements {
  readonly file: string;
  readonly production: Production;
}

/** What `traffic.from` names, and what a reader has to know of it. A file that is wrong fails nothing. */
export async function measurementsIn(
  tree: Tree,
  { traffic }: Sides,
): Promise<{ readonly measurements: Measurements | null; readonly note: string | null }> {
  const file = traffic.from;
  if (file === undefined) return { measurements: null, note: null };
  try {
    return { measurements: { file, production: await readProduction(tree, file) }, note: null };
  } catch (error) {
    return { measurements: null, note: `${messageOf(error)} Until then its numbers are left out.` };
  }
}

/** After so many days what production measured is old. */
const FRESH_DAYS = 14;
const DAY = 86_400_000;

/** What production measured of the prompts of a run: matched by tracker name, prefix id or config id. */
export class Measured {
  readonly #measurements: Measurements | null;
  readonly #byId = new Map<string, ProductionPrompt>();

  constructor(
    measurements: Measurements | null,
    { base, head }: Pick<AnalysedRun, 'base' | 'head'>,
  ) {
    this.#measurements = measurements;
    for (const prompt of [...base, ...head]) {
      const found = measurements?.production.prompts.find((each) => isOf(each, prompt));
      if (found !== undefined && !this.#byId.has(prompt.id)) this.#byId.set(prompt.id, found);
    }
  }

  /** The traffic of a prompt: what the config says of it wins, number by number. */
  trafficOf(id: string, ...said: readonly (TrafficConfig | null | undefined)[]): Traffic {
    const own = this.of(id);
    const numbers = said.flatMap((each) => (each === null || each === undefined ? [] : [each]));
    if (own === null) return trafficOf(...numbers);
    const { requestsPerDay, turns, pauseSeconds } = own;
    const traffic = trafficOf(
      {
        ...(requestsPerDay !== null && { requests_per_day: requestsPerDay }),
        ...(turns !== null && { turns: Math.max(1, Math.round(turns)) }),
        ...(pauseSeconds !== null && { pause: pauseSeconds }),
      },
      ...numbers,
    );
    const isSaid = numbers.some(({ requests_per_day: rate }) => rate !== undefined);
    return requestsPerDay === null || isSaid ? traffic : { ...traffic, isMeasured: true };
  }

  of(id: string): ProductionPrompt | null {
    // A glob declares `<id>:<path>`, and shares the measurements of its declaration.
    return this.#byId.get(id) ?? this.#byId.get(id.split(':')[0] ?? '') ?? null;
  }

  /** The last day that was measured; null where nothing was. */
  get until(): string | null {
    return this.#measurements?.production.until.slice(0, 10) ?? null;
  }

  /** How old the measurements are, and what of them matches nothing. */
  notes(now: Date): readonly string[] {
    if (this.#measurements === null) return [];
    const { file, production } = this.#measurements;
    const days = Math.floor((now.getTime() - Date.parse(production.until)) / DAY);
    const known = new Set(this.#byId.values());
    const unknown = production.prompts.filter((each) => !known.has(each));
    const names = unknown
      .slice(0, 5)
      .map(({ name, prefixIds }) => `'${name ?? prefixIds[0] ?? ''}'`);
    const more = unknown.length > names.length ? ` and ${unknown.length - names.length} more` : '';
    return [
      ...(days > FRESH_DAYS
        ? [
            `What production measured (${file}) is ${days} days old: write it anew with \`prompt-cache-guard traffic\`.`,
          ]
        : []),
      ...(unknown.length > 0
        ? [
            `${file} tells of ${names.join(', ')}${more}, which no prompt that was looked at is, by its id or its prefix id.`,
          ]
        : []),
    ];
  }
}

function isOf({ name, prefixIds }: ProductionPrompt, prompt: AnalysedPrompt): boolean {
  if (name !== null && (name === prompt.id || name === prompt.id.split(':')[0])) return true;
  if (prompt.outcome === 'failed') return false;
  return prompt.conversations.some(({ turns: [first] }) => {
    return first !== undefined && prefixIds.includes(prefixIdOf(first.segmented));
  });
}
