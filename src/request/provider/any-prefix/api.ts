import { type Json, get, text } from '../../../json/value.ts';
import type { CacheModel } from '../assumptions.ts';
import { MARKER } from '../chat-markers.ts';
import { unmark } from '../markers.ts';
import { modelName } from '../model-name.ts';
import { newestTurn } from '../newest.ts';
import { overrideOf, ruledAs } from '../override.ts';
import { type Piece, namespace, parameters, present } from '../piece.ts';
import { eachAPosition } from '../positions.ts';
import type { CacheRules, ProviderApi, SegmentOptions, Segmented } from '../provider.ts';
import { explicitCut } from './explicit.ts';
import { FORMS, type Form } from './forms.ts';
import { familyOf } from './family.ts';
import type { AnyPrefixSettings } from './settings.ts';

/**
 * The APIs of a provider that reuses any common prefix: namespace, what is printed in front, tools, system,
 * messages. Markers of Claude are taken out of the content; where the provider has a cache for them they are
 * its breakpoints, else there are none.
 */
export function anyPrefix(settings: AnyPrefixSettings): readonly ProviderApi[] {
  return FORMS.map((form) => ({
    provider: settings.provider,
    api: form.api,
    recognise(body, model) {
      const sure = form.recognise(body, model);
      // Of several forms that fit, the surest one; whoever is told by no sign is asked last.
      const isTold = settings.provider !== 'generic' && tells(settings, body, model);
      return sure > LEAST && isTold ? 0.9 + sure / 20 : sure;
    },
    tells: (body, model) => tells(settings, body, model),
    segment: (body, options) => segment(settings, form, body, options),
  }));
}

/** A form that is not surer than this may be no request at all, whatever its model is called. */
const LEAST = 0.1;

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
    signs.models?.(modelName(model)) === true ||
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
  const members = (names: readonly string[]) =>
    names.map((name) => [name, get(body, name)] as const);
  const ordered = [
    namespace([['model', model], ...members(settings.isolates)]),
    parameters('tools', present(members(settings.printed))),
    ...found.map((piece) => withoutMarkers(piece, form)),
  ];
  const units = eachAPosition(ordered.map(({ unit }) => unit));
  const key = settings.cacheKey === null ? undefined : text(get(body, settings.cacheKey));
  const isMarked = ordered.some(({ markers }) => markers.length > 0);
  const { explicit } = settings;
  return {
    provider: settings.provider,
    api: form.api,
    model,
    cache: cacheOf(settings),
    ...(isMarked && explicit
      ? explicitCut(ordered, explicit, overrideOf(options, model).breakpoints)
      : { rules: prefixRules(settings), breakpoints: [], illegal: [] }),
    tokenFamily: familyOf(ruledAs(options, model)),
    units,
    newest: newestTurn(units),
    freeForm: form.freeForm,
    continues: form.continues(body),
    notes: unsureOf(settings, model, isMarked),
    cacheKey: key === undefined ? null : { pointer: `/${settings.cacheKey}`, value: key },
    lifetime: settings.lifetime,
  };
}

/** What is to be said of what these settings do not know of a request. */
export function unsureOf(
  { provider, explicit }: AnyPrefixSettings,
  model: string,
  isMarked: boolean,
): readonly string[] {
  return [
    ...(provider === 'generic' ? [unknownCache(model)] : []),
    ...(isMarked && explicit === null
      ? [`The markers ${whose(model)} do nothing: any common prefix is reused.`]
      : []),
    ...(isMarked && explicit === undefined
      ? [`Whether the markers ${whose(model)} do something is not known: they are left out.`]
      : []),
  ];
}

/** What is to be said of a request that nobody known answers. */
function unknownCache(model: string): string {
  return `No rules of the cache ${whose(model)} are known: any common prefix is shown as reused, at worst nothing is. Declare its \`provider\` where it is one of the known ones, or what it is \`like\` under \`models\`.`;
}

function whose(model: string): string {
  return model === '' ? 'of this request' : `of '${model}'`;
}

/** The piece without the markers of Claude, which clients set for whatever serves the request. */
function withoutMarkers(piece: Piece, { freeForm }: Form): Piece {
  const { value, markers } = unmark(piece.unit.value, MARKER, freeForm);
  const given = piece.markers.filter(({ path }) => path.at(-1) === MARKER);
  const all = [...given, ...markers];
  if (markers.length === 0) return { ...piece, markers: all };
  return { ...piece, unit: { ...piece.unit, value }, markers: all };
}
