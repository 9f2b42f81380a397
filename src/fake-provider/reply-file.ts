import { z } from 'zod';
import { usageError } from '../errors.ts';
import { parseJson } from '../json/parse.ts';
import type { Json } from '../json/value.ts';

const usage = z
  .strictObject({
    uncached: count(),
    read: count(),
    write5m: count(),
    write1h: count(),
    output: count(),
  })
  .partial();

const entry = z.strictObject({
  when: z
    .strictObject({
      /** A part of the model's name. */
      model: z.string(),
      /** A part of the last user message's text. */
      lastUserText: z.string(),
      /** The request's place in its conversation, from 0. */
      call: count(),
    })
    .partial()
    .optional(),
  times: z.union([z.int().positive(), z.literal('always')]).optional(),
  text: z.string().optional(),
  toolCalls: z
    .array(
      z.strictObject({
        /** A tool's name; `*` stands for any characters, of any case. */
        name: z.string().min(1),
        arguments: z.custom<Json>().optional(),
        /** Arguments that the tool's schema does not accept. */
        unfit: z.literal(true).optional(),
      }),
    )
    .optional(),
  usage: usage.optional(),
  stop: z.enum(['end', 'tools', 'length', 'refusal']).optional(),
  error: z
    .strictObject({
      status: z.int().min(400).max(599),
      type: z.string().optional(),
      message: z.string().optional(),
      headers: z
        .record(z.string().regex(/^[A-Za-z0-9-]+$/), z.string().regex(/^[\x20-\x7E]*$/))
        .optional(),
    })
    .optional(),
});

const file = z.strictObject({ replies: z.array(entry).max(10_000) });

/** A scripted reply as the file spells it. */
export type ScriptedReply = z.infer<typeof entry>;

/**
 * The replies of a reply file: JSON of the form
 *
 * ```json
 * { "replies": [
 *   { "text": "Let me look.", "toolCalls": [{ "name": "search", "arguments": { "q": "x" } }] },
 *   { "error": { "status": 429, "headers": { "retry-after": "0" } } },
 *   { "when": { "model": "haiku", "lastUserText": "title" }, "times": "always", "text": "A title" },
 *   { "text": "Found it.", "usage": { "read": 4000, "uncached": 12 }, "stop": "end" }
 * ] }
 * ```
 *
 * Each request gets the first entry whose `when` fits it and which its conversation has not had as often
 * as `times` says (once by default). So entries without `when` are played in order, by each conversation
 * on its own. A request that no entry is left for gets the default script. `arguments` left out are made
 * from the tool's schema, with `unfit` so that it refuses them; `stop` follows from whether tools are
 * called; `usage` is in tokens. A name with `*` is that of the declared tools that it fits, in turn; an
 * entry whose calls fit none of them is passed over.
 *
 * @param name what the file is called in errors, usually its path
 * @throws an analysis error for text that is no JSON, a usage error for JSON of another form
 */
export function parseReplyFile(text: string, name: string): readonly ScriptedReply[] {
  const parsed = file.safeParse(parseJson(text, name));
  if (parsed.success) return parsed.data.replies;
  const issue = parsed.error.issues[0];
  const place = issue === undefined || issue.path.length === 0 ? 'the file' : issue.path.join('.');
  throw usageError(
    `${name}: ${place}: ${issue?.message ?? 'of another form'}; a reply file is { "replies": [{ "text", "toolCalls", "usage", "stop", "error", "when", "times" }] }.`,
  );
}

function count() {
  return z.int().nonnegative();
}
