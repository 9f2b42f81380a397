import { canonical } from '../../json/canonical.ts';
import {
  type Json,
  type JsonObject,
  dig,
  get,
  isArray,
  isObject,
  omit,
  text,
} from '../../json/value.ts';
import type { Unit } from '../unit.ts';
import type { Image } from './images.ts';
import type { Attachment } from './media.ts';
import { pagesOf } from './pages.ts';
import { pixelsOf } from './pixels.ts';
import { secondsOf } from './seconds.ts';

/** What of a unit costs tokens: texts to count, and media that only a rule of thumb is known for. */
export interface Content {
  readonly texts: string[];
  readonly images: Image[];
  readonly attachments: Attachment[];
}

const IMAGE_TYPES = new Set(['image', 'image_url', 'input_image']);
const DOCUMENT_TYPES = new Set(['document', 'file', 'input_file', 'container_upload']);
const TEXT_TYPES = new Set(['text', 'input_text', 'output_text', 'refusal', 'thinking']);
// Names of things rather than words of the prompt: providers print short forms of them, or none.
const BOOKKEEPING = [
  'type',
  'id',
  'call_id',
  'tool_use_id',
  'tool_call_id',
  'toolUseId',
  'status',
  'cache_control',
  'signature',
];

/** Collects what costs tokens in a unit. Markers and parameters cost none. */
export function contentOf(unit: Unit): Content {
  const found: Content = { texts: [], images: [], attachments: [] };
  switch (unit.kind) {
    case 'namespace':
    case 'parameters':
      break;
    case 'tool':
      if (unit.added?.instead !== true) found.texts.push(canonical(unit.value, 'sorted'));
      break;
    case 'image':
      found.images.push(imageOf(unit.value));
      break;
    case 'tool-call':
      found.texts.push(bare(unit.value));
      break;
    case 'text':
    case 'document':
    case 'tool-result':
    case 'thinking':
    case 'other':
      collect(unit.value, found);
      break;
  }
  return found;
}

function collect(value: Json, found: Content): void {
  if (typeof value === 'string') found.texts.push(value);
  else if (isArray(value)) value.forEach((item) => collect(item, found));
  else if (isObject(value)) collectObject(value, found);
}

function collectObject(value: JsonObject, found: Content): void {
  const type = text(get(value, 'type')) ?? '';
  const words = text(get(value, 'text')) ?? text(get(value, 'thinking'));
  if (isImage(value, type)) found.images.push(imageOf(value));
  else if (isAudio(value)) found.attachments.push(audioOf(value));
  else if (isDocument(value, type)) collectDocument(value, found);
  else if (words !== undefined && (type === '' || TEXT_TYPES.has(type))) found.texts.push(words);
  else {
    const inner = get(value, 'content') ?? get(value, 'output') ?? get(value, 'summary');
    if (inner === undefined) found.texts.push(bare(value));
    else collect(inner, found);
  }
}

function isImage(value: JsonObject, type: string): boolean {
  return IMAGE_TYPES.has(type) || isObject(get(value, 'image')) || mime(value).startsWith('image/');
}

/** A recording: OpenAI's `input_audio`, Bedrock's `audio`, Gemini's data or file of such a type. */
export function isAudio(value: JsonObject): boolean {
  return (
    get(value, 'type') === 'input_audio' ||
    isObject(dig(value, 'audio', 'source')) ||
    mime(value).startsWith('audio/')
  );
}

function audioOf(value: JsonObject): Attachment {
  const inner = get(value, 'input_audio') ?? get(value, 'audio') ?? value;
  const data = dataOf(inner);
  return {
    kind: 'audio',
    bytes: data === undefined ? null : Math.floor((data.length * 3) / 4),
    pages: null,
    seconds: data === undefined ? null : secondsOf(data),
  };
}

function isDocument(value: JsonObject, type: string): boolean {
  return DOCUMENT_TYPES.has(type) || isObject(get(value, 'document')) || mime(value) !== '';
}

function mime(value: JsonObject): string {
  const inline = get(value, 'inlineData') ?? get(value, 'inline_data') ?? get(value, 'fileData');
  return text(get(inline, 'mimeType')) ?? text(get(inline, 'mime_type')) ?? '';
}

function collectDocument(value: JsonObject, found: Content): void {
  const source = get(value, 'source') ?? get(value, 'file') ?? get(value, 'document') ?? value;
  const inner = get(source, 'content');
  if (get(source, 'type') === 'text') found.texts.push(text(get(source, 'data')) ?? '');
  else if (inner !== undefined) collect(inner, found);
  else found.attachments.push(attachmentOf(value, source));
  for (const key of ['title', 'context']) {
    const words = text(get(value, key));
    if (words !== undefined) found.texts.push(words);
  }
}

/** What the body holds of a file, in base64. */
function dataOf(source: Json | undefined): string | undefined {
  return (
    text(get(source, 'data')) ??
    text(get(source, 'file_data')) ??
    text(dig(source, 'source', 'data')) ??
    text(dig(source, 'source', 'bytes')) ??
    text(dig(source, 'inlineData', 'data')) ??
    text(dig(source, 'inline_data', 'data'))
  );
}

function attachmentOf(value: JsonObject, source: Json | undefined): Attachment {
  const data = dataOf(source) ?? dataOf(value);
  const isVideo = mime(value).startsWith('video/');
  return {
    kind: isVideo ? 'video' : 'document',
    bytes: data === undefined ? null : Math.floor((data.length * 3) / 4),
    pages: data === undefined || isVideo ? null : pagesOf(data),
    seconds: null,
  };
}

/** A picture: its bytes, or a data URL, hold its size. */
function imageOf(value: Json): Image {
  const inner = get(value, 'image') ?? value;
  const url = get(value, 'image_url');
  const address = text(url) ?? text(get(url, 'url'));
  const data = address?.startsWith('data:') === true ? address : dataOf(inner);
  return {
    pixels: data === undefined ? null : pixelsOf(data),
    detail: text(get(url, 'detail')) ?? text(get(value, 'detail')) ?? null,
  };
}

function bare(value: Json): string {
  return canonical(isObject(value) ? omit(value, ...BOOKKEEPING) : value, 'sorted');
}
