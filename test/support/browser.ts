import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** A real browser on this machine; undefined where there is none, and tests of pictures are left out. */
export const CHROMIUM = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((file) => file !== undefined && existsSync(file));

const CSS = new URL('../../node_modules/github-markdown-css/github-markdown.css', import.meta.url);

/** Markdown on a page as GitHub shows a comment: its own style sheet, and HTML passed through. */
export async function commentPage(markdown: string): Promise<string> {
  const body = coloured(
    micromark(markdown, {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    }),
  );
  const css = await readFile(fileURLToPath(CSS), 'utf8');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Comment</title>
<style>${css}</style><style>
body { margin: 0; padding: 16px; background: #fff; }
@media (prefers-color-scheme: dark) { body { background: #0d1117; } }
.markdown-body { max-width: 830px; margin: auto; border: 1px solid #8884; border-radius: 6px; padding: 16px; }
</style></head><body><main class="markdown-body">${body}</main></body></html>`;
}

/** Lines of diffs in GitHub's colours, which its style sheet leaves to a highlighter. */
function coloured(body: string): string {
  return body.replaceAll(
    /(<code class="language-diff">)([^]*?)(<\/code>)/g,
    (_, open: string, lines: string, close: string) =>
      open +
      lines.replaceAll(/^([-+@]).*$/gm, (line, sign: string) => {
        const name = { '-': 'pl-md', '+': 'pl-mi1', '@': 'pl-mdr' }[sign] ?? '';
        return `<span class="${name}">${line}</span>`;
      }) +
      close,
  );
}
