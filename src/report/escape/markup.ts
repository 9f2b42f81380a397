import { visible } from '../visible.ts';

/**
 * Text from outside in HTML or XML, in an element or between double quotes. Line breaks stay; other control
 * characters, which XML 1.0 may not hold even as references, are spelled out.
 */
export function markup(text: string): string {
  return text
    .split('\n')
    .map(visible)
    .join('\n')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
