export function standing({ from, until }, at) {
    if (until <= at)
        return 'gone';
    return from >= at ? 'waiting' : 'live';
}
