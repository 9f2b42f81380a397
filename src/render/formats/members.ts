import type { Places } from '../../json/place.ts';
import type { ConfigPlace } from '../side.ts';

/**
 * Where a file says what a composed prompt has under other names: `names` leads from those (such as
 * `/params/max_tokens`) to the file's own pointers. What it does not list stands where the prompt begins.
 */
export function renamedPlaces(
  file: string,
  places: Places,
  names: ReadonlyMap<string, string>,
): ConfigPlace {
  const own = (pointer: string): string => {
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      const name = names.get(pointer.slice(0, end));
      if (name !== undefined) return name + pointer.slice(end);
    }
    return names.get('') ?? '';
  };
  return {
    file,
    pointer: '',
    places: {
      line: (pointer, offset) =>
        places.line(own(pointer), offset) ?? places.line(names.get('') ?? '', null),
      start: (pointer) => places.start(own(pointer)),
      key: (pointer) => places.key(own(pointer)),
    },
  };
}

/** One line of a file, whatever is asked. */
export function onLine(file: string, line: number): ConfigPlace {
  const place = { line, column: 1 };
  return { file, pointer: '', places: { line: () => line, start: () => place, key: () => place } };
}
