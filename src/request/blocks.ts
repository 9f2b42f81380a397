/** How a cache that reuses any common prefix counts. */
interface Blocks {
  /** Tokens; 1 where any token boundary can be reused. */
  readonly granularity: number;
  /** The shortest prefix that is read. */
  readonly minimum: { readonly tokens: number };
}

/** What is read of an equal beginning of so many tokens: whole blocks, and none below the minimum. */
export function wholeBlocks({ granularity, minimum }: Blocks, tokens: number): number {
  const blocks = Math.floor(Math.max(0, tokens) / granularity) * granularity;
  return blocks < minimum.tokens ? 0 : blocks;
}
