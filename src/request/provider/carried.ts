import type { Json } from '../../json/value.ts';
import type { ProviderApi, ProviderId, SegmentOptions, Segmented } from './provider.ts';

/** What a carrier has of its own. */
interface Carrying {
  /** How sure a body is of this API, where the owner's answer would not do. */
  readonly recognise?: ProviderApi['recognise'];
  /** What tells it in a body; without, it has to be declared. */
  readonly tells?: (body: Json, model?: string) => boolean;
  /** What differs from the API's owner. */
  readonly adjust?: (found: Segmented, body: Json, options?: SegmentOptions) => Partial<Segmented>;
}

/** An API that a provider takes over from another one: its requests, cut as its owner cuts them. */
export function carried(
  provider: ProviderId,
  api: ProviderApi,
  {
    recognise = (body, model) => api.recognise(body, model),
    tells = () => false,
    adjust = () => ({}),
  }: Carrying = {},
): ProviderApi {
  return {
    provider,
    api: api.api,
    recognise,
    tells,
    segment(body, options) {
      const found = api.segment(body, options);
      return { ...found, provider, ...adjust(found, body, options) };
    },
  };
}
