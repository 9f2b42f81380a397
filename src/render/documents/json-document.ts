import type { Places } from '../../json/place.ts';
import type { Json } from '../../json/value.ts';

/** A JSON, YAML or TOML file: its value, and where each part of it stands. */
export interface JsonDocument {
  readonly value: Json;
  readonly places: Places;
  /** What a reader should know of how it is written, in sentences. */
  readonly notes?: readonly string[];
}
