import { child } from '../../../json/pointer.ts';
import { type Json, get, text } from '../../../json/value.ts';
import type { Breakpoint } from '../../unit.ts';
import { anthropicMessages } from '../anthropic/api.ts';
import { marksMessages } from '../chat-markers.ts';
import { eachAPosition } from '../positions.ts';
import type { IllegalLayout, SegmentOptions, Segmented } from '../provider.ts';
import { type BedrockModel, bedrockModel, hourNote } from './model.ts';
import { WITHOUT_AUTOMATIC } from './models.ts';
import { modelName } from '../model-name.ts';
import { isArn, isOnBedrock, recogniseBlocks } from './recognise.ts';

/** How sure the shape of a body is Claude's, on its way to Bedrock. */
export function recogniseClaude(body: Json, declared?: string): number {
  const sure = anthropicMessages.recognise(body, declared);
  if (sure === 0 || recogniseBlocks(body, declared) > 0) return 0;
  if (isVersioned(body)) return 1;
  // A system message in front, or a marker on a whole message: Chat Completions, whatever the model's name says.
  if (sure <= 0.1 || marksMessages(body)) return Math.min(sure, 0.1);
  return tellsBedrock(body, declared) ? 1 : sure;
}

/** Whether a body of Claude's Messages API goes to Bedrock: by its version, or by its model's id. */
export function tellsBedrock(body: Json, declared?: string): boolean {
  if (isVersioned(body)) return true;
  const model = declared ?? text(get(body, 'model')) ?? '';
  return isArn(model) || (isOnBedrock(model) && modelName(model).owner === 'anthropic');
}

/** A header at Claude's own API; Vertex AI's begins with its name, Bedrock's did until SDK 1.1.3. */
function isVersioned(body: Json): boolean {
  const version = text(get(body, 'anthropic_version'));
  return version !== undefined && !version.startsWith('vertex-');
}

/**
 * Cuts such a body: the units are Claude's, the minimums are Bedrock's, every block is a position of its
 * own, and older models take no automatic caching (CLAUDE_CACHING in models.ts).
 */
export function segmentClaude(body: Json, options: SegmentOptions | undefined): Segmented {
  const found = anthropicMessages.segment(body, options);
  const model = bedrockModel(found.model, options);
  const refused = WITHOUT_AUTOMATIC.test(model.id) ? automaticOf(body) : [];
  const tooLong = found.breakpoints.filter(({ ttl }) => !isTaken(ttl, model));
  const kept = found.breakpoints.filter(
    ({ kind, ttl }) => isTaken(ttl, model) && (kind !== 'automatic' || refused.length === 0),
  );
  return {
    ...found,
    provider: 'bedrock',
    api: 'invoke-claude',
    rules: model.rules,
    units: eachAPosition(found.units),
    breakpoints: kept,
    illegal: [...found.illegal, ...refused, ...tooLong.map((marker) => overlong(marker, model))],
    notes: [
      ...new Set([
        ...(model.note === null ? [] : [model.note]),
        ...hourNote(
          model,
          kept.some(({ ttl }) => ttl === '1h'),
        ),
        ...found.notes,
      ]),
    ],
  };
}

function isTaken(ttl: string | null, { lifetimes }: BedrockModel): boolean {
  return ttl === null || lifetimes.includes(ttl);
}

function overlong({ pointer, unit, kind }: Breakpoint, { lifetimes }: BedrockModel): IllegalLayout {
  const detail = `the lifetimes of this model on Bedrock are ${lifetimes.join(' and ')}`;
  const marker = kind === 'automatic' ? pointer : child(pointer, 'cache_control');
  return { rule: 'unsupported-ttl', pointer: marker, unit, detail };
}

function automaticOf(body: Json): readonly IllegalLayout[] {
  if ((get(body, 'cache_control') ?? null) === null) return [];
  const detail = 'this model takes no automatic caching on Bedrock: mark a block';
  return [{ rule: 'unsupported-field', pointer: '/cache_control', unit: null, detail }];
}
