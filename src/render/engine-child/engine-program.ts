import type { Job } from './protocol.ts';

/** A JavaScript template engine inside the process that runs it. */
export interface EngineProgram {
  /**
   * The text that a job renders to.
   * @param traced whether marks (marks.ts) are to stand in front of its pieces
   * @throws MissingTemplates, TemplateError, or whatever the engine throws
   */
  render(job: Job, traced: boolean): string;
}

/** Templates that are included and not known yet. */
export class MissingTemplates extends Error {
  readonly names: readonly string[];

  constructor(names: readonly string[]) {
    super('missing templates');
    this.names = names;
  }
}

/** A template that cannot be rendered, with the place where that is known. */
export class TemplateError extends Error {
  readonly source: number;
  readonly line: number | null;

  constructor(message: string, source: number, line: number | null) {
    super(message);
    this.source = source;
    this.line = line;
  }
}

/**
 * The text that a name stands for.
 * @returns its index in `job.texts`, or null where there is none of that name
 * @throws MissingTemplates where nobody asked for it yet
 */
export function templateNamed(job: Job, name: string): number | null {
  const known = Object.hasOwn(job.names, name) ? job.names[name] : undefined;
  if (known === undefined) throw new MissingTemplates([name]);
  return known;
}
