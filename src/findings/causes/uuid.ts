import { isExample } from './example.ts';
import type { Recogniser, Span } from './recogniser.ts';

/** A UUID of any version. */
export const uuid: Recogniser = {
  cause: 'uuid',
  patterns: [/(?<![\w-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/gi],
  except: (text, match) => isExample(text, match) || isDocumentation(text, match),
};

// The UUIDs that RFC 4122, RFC 9562 and API documentation use, the nil and the max UUID.
const DOCUMENTATION = new Set([
  '123e4567-e89b-12d3-a456-426614174000',
  '123e4567-e89b-12d3-a456-426655440000',
  '550e8400-e29b-41d4-a716-446655440000',
  'f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
]);

function isDocumentation(text: string, match: Span): boolean {
  return DOCUMENTATION.has(text.slice(match.start, match.end).toLowerCase());
}
