import { dig, get, text } from '../../json/value.js';
import { asJson, parsed } from '../wire.js';
/**
 * A step of the Vercel AI SDK as a recorded call. The provider's own usage, which tells lifetimes apart,
 * wins where the SDK passes it on (`usage.raw`, `providerMetadata.anthropic.usage`).
 */
export function vercelCall(result, more) {
    const usage = asJson(result.usage);
    const raw = get(usage, 'raw') ?? dig(asJson(result.providerMetadata ?? null), 'anthropic', 'usage') ?? null;
    const body = asJson(result.request?.body ?? null);
    const model = result.response?.modelId;
    return {
        ...(model === undefined ? {} : { model }),
        ...(result.response?.id === undefined ? {} : { requestId: result.response.id }),
        ...more,
        request: requestOf(body, model),
        usage: raw ?? usage,
    };
}
function requestOf(body, model) {
    const found = typeof body === 'string' ? parsed(body) : body;
    if (typeof found === 'object' && found !== null)
        return found;
    return text(model) === undefined ? {} : { model };
}
