import type { HelperSet } from '../../engine-child/additions.ts';

/** What a helper is called with besides its arguments. */
interface Block {
  fn(context: unknown): string;
  inverse(context: unknown): string;
  readonly hash: Readonly<Record<string, string | number | boolean | null | undefined>>;
}

/**
 * The helpers that Dotprompt adds to Handlebars. Roles, history, media and sections print marks, by which
 * the rendered text is taken apart. Source: google/dotprompt, js/src/helpers.ts (2026-11-23).
 */
export const dotpromptHelpers: HelperSet = (handlebars) => {
  const safe = (text: string) => new handlebars.SafeString(text);
  handlebars.registerHelper({
    role: (role: unknown) => safe(`<<<dotprompt:role:${String(role)}>>>`),
    history: () => safe('<<<dotprompt:history>>>'),
    section: (name: unknown) => safe(`<<<dotprompt:section ${String(name)}>>>`),
    media({ hash }: Block) {
      const [url, type] = [String(hash['url']), String(hash['contentType'] ?? '')];
      return safe(`<<<dotprompt:media:url ${url}${type === '' ? '' : ` ${type}`}>>>`);
    },
    json(value: unknown, { hash }: Block) {
      const indent = Number(hash['indent'] ?? 0);
      return safe(JSON.stringify(value, null, Number.isNaN(indent) ? 0 : indent));
    },
    ifEquals(this: unknown, one: unknown, other: unknown, block: Block) {
      return one === other ? block.fn(this) : block.inverse(this);
    },
    unlessEquals(this: unknown, one: unknown, other: unknown, block: Block) {
      return one === other ? block.inverse(this) : block.fn(this);
    },
  });
};
