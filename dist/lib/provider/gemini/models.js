/** Implicit and explicit caching, minimums by model. */
export const CACHING = {
    url: 'https://ai.google.dev/gemini-api/docs/caching',
    read: '2026-10-10',
};
/** Names by their beginning; the first line that fits holds. */
export const MODELS = [
    { begins: 'gemini-3.8', minimum: 4096, certain: true, implicit: true },
    { begins: 'gemini-3.7', minimum: 4096, certain: true, implicit: true },
    { begins: 'gemini-3.6', minimum: 4096, certain: true, implicit: true },
    { begins: 'gemini-3.5', minimum: 4096, certain: true, implicit: true },
    { begins: 'gemini-3.1', minimum: 4096, certain: true, implicit: true },
    // 1,024 for Flash and 4,096 for Pro on older copies of the page.
    { begins: 'gemini-2.5', minimum: 2048, certain: false, implicit: true },
    { begins: 'gemini-2.0', minimum: 4096, certain: false, implicit: false },
    { begins: 'gemini-1.5', minimum: 4096, certain: false, implicit: false },
];
/** What an unknown name is taken for. */
export const FALLBACK = {
    begins: 'gemini-3',
    minimum: 4096,
    certain: false,
    implicit: true,
};
/** Neither documented: any common prefix is assumed to be reused to the token. */
export const GRANULARITY = 1;
