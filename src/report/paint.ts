/** What a piece of the text report is; it decides its colour. */
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan' | 'removed' | 'added';

/** Wraps text that is harmless already in the codes of a style. */
export type Paint = (style: Style, text: string) => string;

// Select Graphic Rendition: the only escape sequences that the report ever holds.
const CODES: Readonly<Record<Style, string>> = {
  bold: '1',
  dim: '2',
  red: '31',
  green: '32',
  yellow: '33',
  cyan: '36',
  removed: '7;31',
  added: '7;32',
};

/** The paint of a terminal with colour, or of one without. */
export function paintFor(color: boolean): Paint {
  if (!color) return (_style, text) => text;
  return (style, text) => (text === '' ? '' : `\u001B[${CODES[style]}m${text}\u001B[0m`);
}
