import { analysisError } from '../../errors.ts';
import { type Json, objectOf } from '../../json/value.ts';
import type { MediaPart } from './parts.ts';

/** How an API takes an image. */
export type MediaForm = (part: MediaPart) => Json;

export const anthropicImage: MediaForm = (part) => {
  const { url, inline } = image(part);
  const source =
    inline === null
      ? { type: 'url', url }
      : { type: 'base64', media_type: inline.type, data: inline.data };
  return { type: 'image', source };
};

export const chatImage: MediaForm = (part) => ({
  type: 'image_url',
  image_url: { url: image(part).url },
});

export const responsesImage: MediaForm = (part) => ({
  type: 'input_image',
  image_url: image(part).url,
});

export const geminiMedia: MediaForm = ({ url, contentType }) => {
  const inline = inlined(url);
  if (inline !== null) return { inlineData: { mimeType: inline.type, data: inline.data } };
  const type = contentType === null ? [] : [['mimeType', contentType] as const];
  return { fileData: objectOf([...type, ['fileUri', url]]) };
};

/** @throws GuardError (analysis) for what is no image. */
function image({ url, contentType, at }: MediaPart) {
  const inline = inlined(url);
  const type = contentType ?? inline?.type ?? 'image/*';
  if (type.startsWith('image/')) return { url, inline };
  const line = at?.places.line(at.pointer, null) ?? 1;
  throw analysisError(
    `${at?.file ?? 'the config'}:${line}: media of type ${type.slice(0, 40)} are not supported here, only images: render the prompt by a command (render:).`,
  );
}

function inlined(url: string): { readonly type: string; readonly data: string } | null {
  const [, type = '', data = ''] = /^data:([^;,]+);base64,([\s\S]*)$/.exec(url) ?? [];
  return type === '' ? null : { type, data };
}
