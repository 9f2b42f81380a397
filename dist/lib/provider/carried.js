/** An API that a provider takes over from another one: its requests, cut as its owner cuts them. */
export function carried(provider, api, { recognise = (body, model) => api.recognise(body, model), tells = () => false, adjust = () => ({}), } = {}) {
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
