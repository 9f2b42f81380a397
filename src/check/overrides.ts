import type { ModelOverrides } from '../findings/axes/analyse.ts';
import type { ModelConfig } from '../repository/config/schema.ts';
import type { ModelOverride } from '../request/provider/provider.ts';

/** What a config says about models. The members that it leaves out are absent, not undefined. */
export function overridesOf(models: Readonly<Record<string, ModelConfig>>): ModelOverrides {
  return Object.fromEntries(
    Object.entries(models).map(([model, given]) => {
      const members = Object.entries(given).filter(([, value]) => value !== undefined);
      const override: ModelOverride = Object.fromEntries(members);
      return [model, override];
    }),
  );
}
