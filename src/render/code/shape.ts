const SQL =
  /^\s*(?:--[^\n]*\n\s*)*(?:select\b[^]*\bfrom\b|insert\s+into|update\s+\w+\s+set|delete\s+from|create\s+(?:table|index|view|or|type|extension|unique)|alter\s+table|drop\s+\w+|with\s+\w+\s+as\s*\(|merge\s+into|pragma\b|begin;|grant\s)/i;
const MARKUP =
  /^\s*(?:<!doctype|<\?xml|<(?:html|head|body|div|span|p|h[1-6]|svg|script|style|table|ul|ol|li|a|img|form|button|section|nav|main|header|footer|template)\b[^]*>)/i;
const OTHER =
  /^\s*(?:usage:|#!|https?:\/\/\S+$|query\s+\w+|mutation\s+\w+|(?:from\s+\S+\s+)?import\s+[\w{*]|function\s+\w+\(|def\s+\w+\(|class\s+\w+[:({]|@charset|\{\s*"[^"]+"\s*:)/i;

/** Whether a literal reads like something said to a model, and not like SQL, markup, code or a help text. */
export function isProse(text: string): boolean {
  if (SQL.test(text) || MARKUP.test(text) || OTHER.test(text)) return false;
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  const spaces = text.match(/\s/g)?.length ?? 0;
  // Scripts without spaces between words are counted by their characters.
  const isDense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(
    text,
  );
  return isDense ? text.length >= 15 : words >= 5 && spaces >= 4;
}
