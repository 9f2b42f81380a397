import type { AnyPrefixSettings } from './settings.ts';
/**
 * SGLang's server with its radix cache. A match is cut to whole pages; the page says 1 token, and from the
 * releases of 2026 on the size is chosen by model and back end where nobody sets it (`page_size` of
 * server_args.py is None). The salt and the extra key are put together into one, and a LoRA's id behind it.
 */
export declare const SGLANG: AnyPrefixSettings;
