import { Liquid, type Template, TokenKind } from 'liquidjs';
import {
  type EngineProgram,
  MissingTemplates,
  TemplateError,
  templateNamed,
} from './engine-program.ts';
import { lineOf, mark } from './marks.ts';
import type { Job } from './protocol.ts';

/** What liquidjs counts roughly as bytes: lists that a template makes. */
const MEMORY = 64 * 1024 * 1024;

/** Liquid as liquidjs renders it: own members only, and what is included comes with the job. */
export const liquid: EngineProgram = {
  render(job, traced) {
    const files = new JobFiles(job);
    const engine = new Liquid({
      strictFilters: true,
      ...job.options,
      ownPropertyOnly: true,
      memoryLimit: MEMORY,
      root: '.',
      fs: files,
      relativeReference: true,
    });
    if (traced) markAll(engine, files);
    try {
      const templates = engine.parse(job.texts[0] ?? '', MAIN);
      return String(engine.renderSync(templates, Object(job.values)));
    } catch (error) {
      throw files.missing.length > 0
        ? new MissingTemplates(files.missing)
        : explained(error, files);
    }
  },
};

/** What the main template is called; those that it includes are called as they are asked for. */
const MAIN = '0:';

/** A file system of nothing but the texts of a job. A path is `<text that names it>:<name>`. */
class JobFiles {
  readonly missing: string[] = [];
  readonly sep = '/';
  readonly #job: Job;

  constructor(job: Job) {
    this.#job = job;
  }

  source(path: string | undefined): number {
    return path === undefined || path === MAIN ? 0 : (templateNamed(this.#job, path) ?? 0);
  }

  resolve(folder: string, name: string): string {
    return `${folder === '.' ? '0' : folder}:${name}`;
  }

  /** Stands for the folder of a text: the text itself. */
  dirname(path: string): string {
    return String(this.source(path));
  }

  existsSync(path: string): boolean {
    if (!Object.hasOwn(this.#job.names, path)) this.missing.push(path);
    return templateNamed(this.#job, path) !== null;
  }

  readFileSync(path: string): string {
    return this.#job.texts[this.source(path)] ?? '';
  }

  exists(path: string): Promise<boolean> {
    return Promise.resolve(this.existsSync(path));
  }

  readFile(path: string): Promise<string> {
    return Promise.resolve(this.readFileSync(path));
  }
}

/** Puts a mark in front of everything that is rendered. */
function markAll(engine: Liquid, files: JobFiles): void {
  const { renderer } = engine;
  const plain = renderer.renderTemplates.bind(renderer);
  renderer.renderTemplates = (templates, context, emitter) =>
    plain(
      templates.map((template) => markedTemplate(template, files)),
      context,
      emitter,
    );
}

function markedTemplate(template: Template, files: JobFiles): Template {
  const { token } = template;
  const isText = token.kind === TokenKind.HTML;
  const from = token.begin + (isText && 'trimLeft' in token ? Number(token.trimLeft) : 0);
  const own = mark(
    isText ? 'literal' : 'value',
    files.source(token.file),
    lineOf(token.input, from),
  );
  return {
    token,
    *render(context, emitter): Generator<unknown, unknown> {
      emitter.write(own);
      return yield template.render(context, emitter);
    },
  };
}

/** What liquidjs says, without the place and the excerpt that it writes into its messages. */
function explained(error: unknown, files: JobFiles): unknown {
  if (!(error instanceof Error)) return error;
  const original: unknown = 'originalError' in error ? error.originalError : undefined;
  const message = (original instanceof Error ? original : error).message.replace(
    /, (?:file:.*, )?line:\d+, col:\d+$/s,
    '',
  );
  const token: unknown = 'token' in error ? error.token : undefined;
  if (!isToken(token)) return new TemplateError(message, 0, null);
  return new TemplateError(message, files.source(token.file), lineOf(token.input, token.begin));
}

interface Place {
  readonly input: string;
  readonly begin: number;
  readonly file?: string;
}

function isToken(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'input' in value && 'begin' in value;
}
