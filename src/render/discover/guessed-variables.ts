import { placeholdersIn } from '../placeholders/find.ts';

/** What a config says of the placeholders of a text, guessed by their names. */
export interface GuessedVariables {
  /** The engine that fills them in; null where none of ours writes them so. */
  readonly engine: 'fstring' | 'mustache' | null;
  readonly variables: readonly GuessedVariable[];
}

export interface GuessedVariable {
  readonly name: string;
  readonly varies: 'request' | 'day' | 'session' | 'tenant' | null;
  readonly values: readonly string[];
}

type Guess = Omit<GuessedVariable, 'name'> & { readonly pattern: RegExp };

/** In this order: a `user_question` varies by request. */
const GUESSES: readonly Guess[] = [
  {
    pattern: /^(?:today|date|day|current_?date|year|month)$/i,
    varies: 'day',
    values: ['2026-01-02', '2026-01-03'],
  },
  {
    pattern: /time|now$|^now|clock/i,
    varies: 'request',
    values: ['2026-01-02T10:00:00Z', '2026-01-02T10:00:07Z'],
  },
  {
    pattern:
      /question|query|input|message|request|text|content|context|document|history|task|email|mail|code|diff|uuid|random|nonce|trace|_?id$/i,
    varies: 'request',
    values: ['one', 'another'],
  },
  {
    pattern: /tenant|org|company|brand|account|workspace|team|customer|client|shop/i,
    varies: 'tenant',
    values: ['Acme', 'Globex'],
  },
  {
    pattern: /user|name|session|locale|lang|role|country|city/i,
    varies: 'session',
    values: ['Ada', 'Bob'],
  },
];

/**
 * Engine and variables for a text with placeholders; null for one without. A text with signs that the engine
 * would trip over stays as it is written.
 */
export function guessVariables(file: string, text: string): GuessedVariables | null {
  const found = placeholdersIn(text);
  if (found.length === 0) return null;
  const names = [...new Set(found.map(({ name }) => name))];
  const variables = names.map(guessVariable);
  const rest = found
    .toReversed()
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  const isDouble = found.every(({ written }) => written.startsWith('{{'));
  const isSimple = found.every(({ written, name }) =>
    [`{{${name}}}`, `{{ ${name} }}`, `{${name}}`].includes(written),
  );
  const isOther = /\.(?:j2|jinja2?|hbs|handlebars|mustache|liquid|njk)$/i.test(file);
  const isNested = names.some((name) => name.includes('.'));
  if (isOther || !isSimple || isNested || /\{%/.test(text)) return { engine: null, variables };
  if (isDouble) return { engine: /\{\{/.test(rest) ? null : 'mustache', variables };
  return { engine: /[{}]/.test(rest) ? null : 'fstring', variables };
}

/** How often a value of this name varies, with two samples, for whoever adopts the guard to check. */
export function guessVariable(name: string): GuessedVariable {
  const guess = GUESSES.find(({ pattern }) => pattern.test(name));
  return guess === undefined
    ? { name, varies: 'request', values: ['one', 'another'] }
    : { name, varies: guess.varies, values: guess.values };
}
