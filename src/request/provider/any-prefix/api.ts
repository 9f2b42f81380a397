import { type Json, get, text } from '../../../json/value.ts';
import type { CacheModel } from '../assumptions.ts';
import { unmark } from '../markers.ts';
import { newestTurn } from '../newest.ts';
import { ruledAs } from '../override.ts';
import { type Piece, namespace, parameters, present } from '../piece.ts';
import { eachAPosition } from '../positions.ts';
import type { CacheRules, ProviderApi, SegmentOptions, Segmented } from '../provider.ts';
import { FORMS, type Form } from './forms.ts';
import { familyOf } from './family.ts';
import type { AnyPrefixSettings } from './settings.ts';

/**
 * The APIs of a provider that reuses any common prefix: namespace, what is printed in front, tools, system,
 * messages. It has no breakpoints; markers of others are taken out and do nothing.
 */
export function anyPrefix(settings: AnyPrefixSettings): readonly ProviderApi[] {
  return FORMS.map((form) => ({
    provider: settings.provider,
    api: form.api,
    recognise(body, model) {
      const sure = form.recognise(body, model);
      // Of several forms that fit, the surest one.
      return sure > 0 && tells(settings, body, model) ? 0.9 + sure / 20 : sure;
    },
    tells: (body, model) => tells(settings, body, model),
    segment: (body, options) => segment(settings, form, body, options),
  }));
}

/** The rules that these settings stand for. */
export function prefixRules(settings: AnyPrefixSettings): CacheRules {
  const { minimum, granularity, source } = settings;
  return {
    kind: 'prefix',
    minimum: { ...minimum, source },
    granularity: granularity.tokens,
    ...(settings.wholeUnits === true && { wholeUnits: true }),
  };
}

/** What is assumed beside these rules. */
export function cacheOf({ cache, source }: AnyPrefixSettings): CacheModel {
  return { ...cache, sources: [source] };
}

function tells({ signs }: AnyPrefixSettings, body: Json, declared: string | undefined): boolean {
  const model = declared ?? text(get(body, 'model')) ?? '';
  return (
    signs.models?.test(model) === true ||
    signs.members.some((name) => (get(body, name) ?? null) !== null)
  );
}

function segment(
  settings: AnyPrefixSettings,
  form: Form,
  body: Json,
  options: SegmentOptions | undefined,
): Segmented {
  const model = options?.model ?? text(get(body, 'model')) ?? '';
  const found = form.pieces(body).filter(({ absent }) => absent === null);
  const content = found.map((piece) => withoutMarkers(piece, form));
  const members = (names: readonly string[]) =>
    names.map((name) => [name, get(body, name)] as const);
  const units = eachAPosition(
    [
      namespace([['model', model], ...members(settings.isolates)]),
      parameters('tools', present(members(settings.printed))),
      ...content,
    ].map(({ unit }) => unit),
  );
  const key = settings.cacheKey === null ? undefined : text(get(body, settings.cacheKey));
  const isMarked = found.some(({ markers }, at) => markers.length + markersOf(content[at]) > 0);
  return {
    provider: settings.provider,
    api: form.api,
    model,
    cache: cacheOf(settings),
    rules: prefixRules(settings),
    tokenFamily: familyOf(ruledAs(options, model)),
    units,
    breakpoints: [],
    newest: newestTurn(units),
    illegal: [],
    freeForm: form.freeForm,
    continues: form.continues(body),
    notes: isMarked ? ['Its markers do nothing here: any common prefix is reused.'] : [],
    cacheKey: key === undefined ? null : { pointer: `/${settings.cacheKey}`, value: key },
    lifetime: settings.lifetime,
  };
}

/** The piece without the markers of Claude, which clients set for whatever serves the request. */
function withoutMarkers(piece: Piece, { freeForm }: Form): Piece {
  const { value, markers } = unmark(piece.unit.value, 'cache_control', freeForm);
  return markers.length === 0 ? piece : { ...piece, unit: { ...piece.unit, value }, markers };
}

function markersOf(piece: Piece | undefined): number {
  return piece?.markers.length ?? 0;
}
