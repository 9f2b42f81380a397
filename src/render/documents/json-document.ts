import type { Places } from '../../json/place.ts';
import type { Json } from '../../json/value.ts';

/** A JSON, YAML or TOML file: its value, and where each part of it stands. */
export interface JsonDocument {
  readonly value: Json;
  readonly places: Places;
}
