import { LIMITS } from '../../limits.ts';
import { bounded } from './bounded.ts';
import { type EngineProgram, MissingTemplates, TemplateError } from './engine-program.ts';
import { hasMarks } from './marks.ts';
import type { Pinned } from './noise.ts';
import type { Answer, Job } from './protocol.ts';

/** The engines, loaded when the first template of theirs comes. */
const ENGINES: Readonly<Record<string, () => Promise<EngineProgram>>> = {
  handlebars: async () => (await import('./handlebars.ts')).handlebars,
  liquid: async () => (await import('./liquid.ts')).liquid,
  nunjucks: async () => (await import('./nunjucks.ts')).nunjucksProgram,
};

/** Longer texts are rendered without following their lines, which takes a second rendering. */
const FOLLOWED = 2 * 1024 * 1024;

/** What a job comes to. Nothing is thrown for a template that is wrong. */
export async function answer(job: Job, pinned: Pinned): Promise<Answer> {
  const load = Object.hasOwn(ENGINES, job.engine) ? ENGINES[job.engine] : undefined;
  if (load === undefined) throw new TypeError(`there is no engine called ${job.engine}`);
  const engine = await load();
  const render = (traced: boolean): string => {
    pinned.pin(job.noise);
    return bounded(job.milliseconds, () => engine.render(job, traced));
  };
  try {
    const text = render(false);
    const noisy = pinned.wasAsked();
    if (text.length > LIMITS.fileBytes) return tooLong(job);
    return { kind: 'text', text, marked: marked(render, text), noisy };
  } catch (error) {
    return refusal(error);
  }
}

function marked(render: (traced: boolean) => string, text: string): string | null {
  if (text.length > FOLLOWED || hasMarks(text)) return null;
  try {
    return render(true);
  } catch {
    // A mark in the way of a filter is no fault of the template.
    return null;
  }
}

function tooLong({ texts }: Job): Answer {
  const line = texts.length === 1 ? 1 : null;
  return { kind: 'refused', message: 'this renders to more than a prompt can be', source: 0, line };
}

function refusal(error: unknown): Answer {
  if (error instanceof MissingTemplates) return { kind: 'missing', names: error.names };
  const message = error instanceof Error ? error.message : String(error);
  const { source, line } = error instanceof TemplateError ? error : { source: 0, line: null };
  return { kind: 'refused', message: message.slice(0, 300), source, line };
}
