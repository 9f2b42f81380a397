/** A command that a step gave to the runner in what it printed. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly value: string;
}

/** Reads what a step printed as the runner does: which commands it obeys, and what it shows. */
export function readLog(raw: string): {
  readonly commands: readonly Command[];
  readonly log: string;
} {
  const commands: Command[] = [];
  const shown: string[] = [];
  let stopped: string | null = null;
  for (const line of raw.split(/\r?\n/)) {
    if (stopped !== null) {
      if (line.trim() === `::${stopped}::`) stopped = null;
      else shown.push(line);
      continue;
    }
    const command = commandIn(line);
    if (command?.name === 'stop-commands') stopped = command.value;
    else if (command === null) shown.push(line);
    else commands.push(command);
  }
  const masks = commands.filter(({ name }) => name === 'add-mask').map(({ value }) => value);
  const log = masks.reduce((text, mask) => text.replaceAll(mask, '***'), shown.join('\n'));
  return { commands, log };
}

function commandIn(line: string): Command | null {
  const [, name, list = '', value = ''] =
    /^\s*::([\w-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line) ?? [];
  // The older spelling, which the runner still finds anywhere in a line.
  const [, older] = /##\[([\w-]+)[^\]]*\]/.exec(line) ?? [];
  if (name === undefined)
    return older === undefined ? null : { name: older, properties: {}, value: line };
  const properties = Object.fromEntries(
    list
      .split(',')
      .filter((pair) => pair.includes('='))
      .map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at).trim(), unescaped(pair.slice(at + 1))];
      }),
  );
  return { name, properties, value: unescaped(value) };
}

function unescaped(text: string): string {
  return text
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');
}
