/** What a sentence at the end of a report is about, in the order in which a report has them. */
const SUBJECTS = [
  'revisions',
  'config',
  'discovery',
  'renders',
  'coverage',
  'counting',
  'probe',
] as const;

/** A sentence about the run that a reader should know. */
export interface Note {
  readonly about: (typeof SUBJECTS)[number];
  readonly text: string;
}

export function notesAbout(about: Note['about'], texts: readonly (string | null)[]): Note[] {
  return texts.flatMap((text) => (text === null ? [] : [{ about, text }]));
}

/** The sentences of a report: in the order of their subjects, each once. */
export function sentences(notes: readonly Note[]): readonly string[] {
  const ordered = SUBJECTS.flatMap((subject) => notes.filter(({ about }) => about === subject));
  return [...new Set(ordered.map(({ text }) => text))];
}
