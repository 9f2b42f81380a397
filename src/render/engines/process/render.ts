import { analysisError, lackingError } from '../../../errors.ts';
import { canonical } from '../../../json/canonical.ts';
import { type Json, type JsonObject, objectOf } from '../../../json/value.ts';
import { LIMITS } from '../../../limits.ts';
import { marksOf } from '../../engine-child/marks.ts';
import type { Answer, Job } from '../../engine-child/protocol.ts';
import { type TracedText, TracedTextBuilder, literally } from '../../traced-text.ts';
import type { EngineInput, Template } from '../engine.ts';
import { refusal } from '../refusal.ts';
import { includePaths } from './include-paths.ts';
import type { LineProcess } from './line-process.ts';
import { silent } from './silent.ts';

/** How an engine that is a program of its own renders. */
export interface ProcessRendering {
  readonly engine: string;
  readonly process: LineProcess;
  readonly options: JsonObject;
  /** Endings that a name may leave out, '' for none. */
  readonly endings: readonly string[];
}

/** How much longer a process goes on by itself, where nobody is left to end it. */
const ALONE_MS = 10_000;

/**
 * Renders a template in a process. What it includes is looked up here, in the commit's tree, and handed
 * over: the process asks by name as long as it lacks one.
 * @throws GuardError (analysis) for whatever keeps a text from coming of it, with the place
 */
export async function renderInProcess(
  input: EngineInput,
  rendering: ProcessRendering,
): Promise<TracedText> {
  const templates: Template[] = [input.template];
  const names = new Map<string, number | null>();
  for (;;) {
    const answer = await answerTo(input, rendering, templates, names);
    switch (answer.kind) {
      case 'text':
        if (answer.noisy) input.runtime.noticeNoise();
        return traced(answer, templates);
      case 'missing':
        await addMissing(answer.names, input, rendering.endings, templates, names);
        break;
      case 'unavailable':
        throw lackingError(`${input.template.at.file} cannot be rendered: ${answer.message}`);
      case 'refused':
        throw refused(answer, templates);
    }
  }
}

async function answerTo(
  { template, values, helpers, runtime }: EngineInput,
  { engine, process, options }: ProcessRendering,
  templates: readonly Template[],
  names: ReadonlyMap<string, number | null>,
): Promise<Answer> {
  const { time, seed, zone } = runtime.noise;
  const job: Readonly<Record<keyof Job, Json>> = {
    engine,
    texts: templates.map(({ text }) => text),
    names: new Map(names),
    values: objectOf([...values]),
    options,
    helpers: helpers ?? null,
    noise: { time, seed, zone },
    milliseconds: runtime.milliseconds + ALONE_MS,
  };
  // As it is written: Python tells 1.0 from 1.
  const told = await process.ask(canonical(job, 'written'));
  if ('silence' in told) throw silent(told.silence, template.at.file, engine);
  const answer: Answer = JSON.parse(told.line);
  return answer;
}

async function addMissing(
  missing: readonly string[],
  { include, template }: EngineInput,
  endings: readonly string[],
  templates: Template[],
  names: Map<string, number | null>,
): Promise<void> {
  for (const key of missing) {
    const [, from = '0', name = ''] = /^(\d+):([\s\S]*)$/.exec(key) ?? [];
    const file = (templates[Number(from)] ?? template).at.file;
    const paths = includePaths(name, file, template.at.file, endings);
    if (paths.length === 0 || names.has(key) || templates.length > LIMITS.templateFiles)
      throw analysisError(
        `${file} includes '${name.slice(0, 80)}', which is no file of the repository that a template may include: name one inside it.`,
      );
    const found = await include(paths);
    if (found === undefined) {
      names.set(key, null);
      continue;
    }
    const known = templates.findIndex(({ at }) => at.file === found.at.file);
    names.set(key, known === -1 ? templates.push(found) - 1 : known);
  }
}

function traced(
  { text, marked }: Extract<Answer, { kind: 'text' }>,
  templates: readonly [Template, ...Template[]] | readonly Template[],
): TracedText {
  const marks = marked === null ? [] : marksOf(marked, text);
  const [main] = templates;
  if (main === undefined) throw new TypeError('there is no template');
  if (marks.length === 0) return literally(text, main.at);
  const builder = new TracedTextBuilder();
  builder.append(text.slice(0, marks[0]?.start), 'value', main.at);
  marks.forEach(({ start, source, line, kind }, index) => {
    const { at } = templates[source] ?? main;
    const stretch = text.slice(start, marks[index + 1]?.start);
    builder.append(stretch, kind, { file: at.file, line: at.line - 1 + line });
  });
  return builder.build();
}

function refused(
  { message, source, line }: Extract<Answer, { kind: 'refused' }>,
  templates: readonly Template[],
): Error {
  const { at } = templates[source] ?? templates[0] ?? { at: { file: 'a template', line: 1 } };
  const words = message.replace(/[.\s]+$/, '');
  return line === null
    ? analysisError(`${at.file} cannot be rendered: ${words}; fix the template.`)
    : refusal({ file: at.file, line: at.line - 1 + line }, `${words}; fix the template.`);
}
