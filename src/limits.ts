/**
 * Every cap of the program, with its reason. What runs into one is reported as not analysed, never as
 * unchanged.
 */
export const LIMITS = {
  /** A prompt or trace beyond this is no prompt; parsing and diffing it would stall a CI job. */
  fileBytes: 16 * 1024 * 1024,
  /** Contents of files held at a time, both sides together; what falls out is read again. */
  blobCacheBytes: 64 * 1024 * 1024,
  /** A configuration file: hand-written, so anything larger is a mistake or an attack. */
  configBytes: 1024 * 1024,
  /** Nesting of JSON and YAML: deeper input exhausts the stack of recursive walkers. */
  depth: 200,
  /** YAML aliases expanded in one document; more is an alias bomb. */
  yamlAliases: 100,
  /** Tags and texts that one rendering of a template may pass; more is a loop without end. */
  templateSteps: 200_000,
  /** Requests that one prompt may render to. */
  requestsPerPrompt: 20_000,
  /** Prompts of one run; a glob that matches more is a mistake. */
  prompts: 2_000,
  /** Code units of `before` and `after` that a report keeps; the rest is cut and marked. */
  excerpt: 2_000,
  /** A comment on GitHub: 65,536 characters; kept in bytes, which no way of counting exceeds. */
  commentBytes: 65_536,
} as const;
