import { describe, expect, it } from 'vitest';

import {
  codeCell,
  codeSpan,
  fenced,
  html,
  markdown,
  markdownSentence,
} from '../../src/report/escape/markdown.ts';
import { sentence, terminal } from '../../src/report/escape/terminal.ts';
import { visible } from '../../src/report/visible.ts';

describe('text from outside in Markdown', () => {
  it.each([
    ['@octocat', '@\u200Boctocat'],
    ['see #12 and GH-12', 'see #\u200B12 and GH\u200B-12'],
    ['https://x.example', 'https:\u200B//x.example'],
    ['www.x.example', 'www\u200B.x.example'],
    ['&commat;octocat', '&amp;commat;octocat'],
    ['<b>', '&lt;b&gt;'],
    ['a | b', 'a \\| b'],
    ['**x** _y_ `z` ~~s~~', '\\*\\*x\\*\\* \\_y\\_ \\`z\\` \\~\\~s\\~\\~'],
    ['snake_case_name', 'snake_case_name'],
    ['[x](y)', '\\[x\\](y)'],
    ['$5', '\\$5'],
    ['# no heading', '\\#\u200B no heading'],
    ['1. no list', '1\\. no list'],
    ['- no list', '\\- no list'],
    ['high-level', 'high-level'],
    ['a\u202Eb', 'a\\\\u{202e}b'],
  ])('%j becomes %j', (text, escaped) => {
    expect(markdown(text)).toBe(escaped);
  });

  it('is one line', () => {
    expect(markdown('a\n\n# b')).not.toContain('\n');
    expect(markdownSentence('a,\n  b.')).toBe('a, b.');
  });

  it('stands in a code span that nothing in it can end', () => {
    expect(codeSpan('a`b``c')).toBe('```a`b``c```');
    expect(codeSpan('`')).toBe('`` ` ``');
    expect(codeSpan('')).toBe('`(empty)`');
    expect(codeCell('a|b')).toBe('a\\|b');
    expect(codeCell('a.md')).toBe('`a.md`');
  });

  it('stands in a block that nothing in it can end', () => {
    expect(fenced(['- ````', '+ x\n```'], 'diff')).toBe('`````diff\n- ````\n+ x\\n```\n`````');
  });

  it('is text inside our elements', () => {
    expect(html(`<b> & "c" 'd' @e`)).toBe('&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39; @\u200Be');
  });
});

describe('text from outside on a terminal', () => {
  it('is shown and not obeyed', () => {
    expect(terminal('\u001B[31mred\u0007\r\n')).toBe('\\u{1b}[31mred\\u{7}\\r\\n');
    expect(sentence('one\n  two\u009B31m')).toBe('one two\\u{9b}31m');
  });
});

describe('what cannot be seen', () => {
  it.each([
    ['\u200B\u200D\u2060', '\\u{200b}\\u{200d}\\u{2060}'],
    ['\u202A\u2069\u061C', '\\u{202a}\\u{2069}\\u{61c}'],
    ['\uFEFF\u00AD\u3164', '\\u{feff}\\u{ad}\\u{3164}'],
    ['\u{E0041}', '\\u{e0041}'],
    ['\uD800x', '\\u{d800}x'],
    ['\u00A0\u2003\u3000', '\\u{a0}\\u{2003}\\u{3000}'],
    ['\u2028\u2029', '\\u{2028}\\u{2029}'],
    ['Grüße, 世界! 😀 \\n', 'Grüße, 世界! 😀 \\n'],
  ])('%j is shown as %s', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});
