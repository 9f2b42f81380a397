import { isPromptFile } from './names.ts';
import { neededOf } from './needed.ts';
import type { Language, Module } from './syntax.ts';

const ENDINGS: readonly (readonly [RegExp, Language])[] = [
  [/\.pyi?$/i, 'python'],
  [/\.[cm]?[jt]sx?$/i, 'javascript'],
];

/** The language of a file, by its ending; null for one that is not read. */
export function languageOf(path: string): Language | null {
  if (/\.d\.[cm]?ts$|\.min\.[cm]?js$|\.pyi$/i.test(path)) return null;
  return ENDINGS.find(([ending]) => ending.test(path))?.[1] ?? null;
}

/**
 * Reads a file in its language. A parser is loaded when the first file of its language is read.
 * @returns null for a file that nests deeper than the parser's stack, which no program does
 */
export async function parsed(
  language: Language,
  path: string,
  text: string,
): Promise<Module | null> {
  try {
    // Both languages read a line end of Windows inside a literal as a plain one.
    const lines = text.replaceAll('\r\n', '\n');
    const needed = isPromptFile(path) ? lines : neededOf(language, lines);
    return await moduleOf(language, path, lines, needed);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

async function moduleOf(
  language: Language,
  path: string,
  text: string,
  needed: string,
): Promise<Module> {
  switch (language) {
    case 'python': {
      const { readPython } = await import('./python.ts');
      return readPython(text, needed);
    }
    case 'javascript': {
      const { readJavaScript } = await import('./javascript.ts');
      return readJavaScript(path, text, needed);
    }
  }
}
