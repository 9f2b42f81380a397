import type { FileLine, ReadFacts, RenderedPrompt, RenderedRequest } from '../rendering.ts';
import { lineAt } from '../traced-text.ts';
import type { ReadPrompt } from './put-in.ts';
import type { ReadSource } from './read.ts';
import type { ReadTools } from './tools.ts';

/** The prompts of a source file, each under `path#name`: what was read of them as it would be sent. */
export function renderedSource(path: string, source: ReadSource): readonly RenderedPrompt[] {
  const { language, ordered, source: text } = source;
  const ofTexts = source.prompts.map((prompt) => {
    const read = { language, ordered, source: text, values: prompt.values };
    return asPrompt(path, prompt.name, prompt.text.text, read, locateText(prompt));
  });
  const ofTools = source.tools.map((list) => {
    const values = list.changes.map(({ cause, certain, serialised, line, source: expression }) => ({
      start: 0,
      end: 0,
      expression,
      line,
      judgement: { cause, certain, serialised, line },
    }));
    return asPrompt(
      path,
      list.name,
      { tools: list.tools },
      { language, ordered, source: text, values },
      locateTool(path, list),
    );
  });
  return [...ofTexts, ...ofTools];
}

function asPrompt(
  path: string,
  name: string,
  body: RenderedRequest['body'],
  read: ReadFacts,
  locate: RenderedRequest['locate'],
): RenderedPrompt {
  const turn: RenderedRequest = {
    body,
    provider: null,
    model: null,
    locate,
    read,
    at: null,
    usage: null,
    unitTokens: null,
  };
  return {
    outcome: 'rendered',
    id: `${path}#${name}`,
    declared: false,
    source: { kind: 'code', paths: [path], fidelity: 'read' },
    conversations: [{ case: 'default', id: '1', turns: [turn] }],
  };
}

function locateText({ text }: ReadPrompt): RenderedRequest['locate'] {
  return (_pointer, offset) => lineAt(text, offset);
}

function locateTool(file: string, { lines, line }: ReadTools): RenderedRequest['locate'] {
  return (pointer): FileLine => {
    const [, index] = /^\/tools\/(\d+)/.exec(pointer) ?? [];
    return { file, line: (index === undefined ? undefined : lines[Number(index)]) ?? line };
  };
}
