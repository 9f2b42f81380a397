import process from 'node:process';
import { Script } from 'node:vm';
import { codeOf } from '../../errors.ts';

const NAME = 'templateThatRenders';
const script = new Script(`${NAME}()`);

/**
 * What `work` gives. When it takes longer, this process ends: whoever started it may be gone, and a template
 * without an end would keep a processor busy for ever.
 */
export function bounded<Value>(milliseconds: number, work: () => Value): Value {
  const done: Value[] = [];
  Reflect.set(globalThis, NAME, () => {
    done.push(work());
  });
  try {
    script.runInThisContext({ timeout: milliseconds });
  } catch (error) {
    if (codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') process.exit(1);
    throw error;
  } finally {
    Reflect.deleteProperty(globalThis, NAME);
  }
  const [value] = done;
  if (value === undefined) throw new TypeError('the work gave nothing');
  return value;
}
