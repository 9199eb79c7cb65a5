// Whether cards show the first sentences of Wikipedia: the reader's switch, and the leave that it needs.
import * as z from 'zod/mini';
import { askForWikipedia, giveBackWikipedia, mayAskWikipedia } from './host-permissions';
import { storedValue } from './stored-value';

const storedShape = z.object({ version: z.literal(1), on: z.boolean() });

/** Off until it is switched on; what cannot be read back counts as off. */
export const wikipediaSwitch = storedValue<boolean>({
  key: 'wikipedia',
  parse: (stored) => {
    const parsed = storedShape.safeParse(stored);
    return parsed.success && parsed.data.on;
  },
  store: (on) => ({ version: 1, on }),
});

/** Whether Wikipedia may be asked: switched on, and the browser lets us. */
export const isWikipediaOn = async (): Promise<boolean> =>
  (await wikipediaSwitch.read()) && (await mayAskWikipedia());

/**
 * Switches it; on only with the browser's leave, for which it must be called while a click is being answered. False:
 * the leave was refused, and nothing has changed.
 */
export async function switchWikipedia(on: boolean): Promise<boolean> {
  if (on && !(await askForWikipedia())) return false;
  await wikipediaSwitch.write(on);
  if (!on) await giveBackWikipedia();
  return true;
}
