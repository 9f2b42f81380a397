import type { Json } from '../../../json/value.ts';
import { MARKER as OPENAI_MARKER } from '../openai/content.ts';
import { chatParameters } from '../openai/parameters.ts';
import { segmentRequest } from '../openai/request.ts';
import type { Piece } from '../piece.ts';
import type { SegmentOptions, Segmented } from '../provider.ts';
import { MARKER } from '../chat-markers.ts';
import { pieces } from './pieces.ts';
import { OPENAI_LIFETIME } from './rules.ts';

/**
 * OpenAI behind the gateway: its own rules. Markers of Claude become breakpoints where the model has them,
 * and lose their lifetime (CONVERTED in rules.ts).
 */
export function openaiCut(
  body: Json,
  name: string,
  options: SegmentOptions | undefined,
): Segmented {
  let dropped = false;
  const found = segmentRequest(body, 'chat', { ...options, model: name }, (data) => ({
    head: [chatParameters(body)],
    messages: pieces(body, 'openai').map((piece) => {
      const own = piece.markers.filter(({ path }) => path.at(-1) !== MARKER);
      const claude = piece.markers.length > own.length;
      dropped ||= piece.markers.some(({ value }) => hasLifetime(value));
      // Older models have no breakpoints: the gateway leaves such markers out.
      if (!claude || data.cache.kind !== 'entries') return { ...piece, markers: own };
      return { ...piece, markers: piece.markers.map(converted) };
    }),
  }));
  return {
    ...found,
    notes: dropped ? [...found.notes, droppedNote] : found.notes,
  };
}

const droppedNote = `A ttl of cache_control is dropped on the way to OpenAI: entries live ${OPENAI_LIFETIME}.`;

function converted(marker: Piece['markers'][number]): Piece['markers'][number] {
  if (marker.path.at(-1) !== MARKER) return marker;
  return { path: [...marker.path.slice(0, -1), OPENAI_MARKER], value: { mode: 'explicit' } };
}

function hasLifetime(value: Json): boolean {
  return typeof value === 'object' && value !== null && 'ttl' in value;
}
