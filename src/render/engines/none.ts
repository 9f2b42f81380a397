import { literally } from '../traced-text.ts';
import type { Engine } from './engine.ts';

/** No placeholders: the text is the prompt, byte for byte. */
export const none: Engine = {
  name: 'none',
  render: ({ template }) => Promise.resolve(literally(template.text, template.at)),
};
