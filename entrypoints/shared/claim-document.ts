// Makes a second injection change nothing, while an orphan of an older version of the extension gives way.

/** One of our scripts that has a document; kept on the global object of the extension's own world, which no page sees. */
export interface Resident {
  /** False once the extension it belongs to has been updated or removed: it can no longer speak to it. */
  isAlive(): boolean;
  end(): void;
}

/** Each script of ours has a document of its own accord. */
export type ResidentName = 'visit' | 'declutter';

const keyOf = (name: ResidentName) => Symbol.for(`sidelight.${name}`);

/** An orphan may be of any older version: nothing is taken for granted about it. */
function residentOf(name: ResidentName, world: object): Resident | null {
  const found: unknown = Reflect.get(world, keyOf(name));
  if (typeof found !== 'object' || found === null) return null;
  const { isAlive, end } = found as Partial<Resident>;
  return typeof isAlive === 'function' && typeof end === 'function' ? { isAlive, end } : null;
}

/** True: the document is ours now, and an orphan that had it has been ended. False: somebody has it already. */
export function claimDocument(name: ResidentName, claimant: Resident, world: object = globalThis): boolean {
  const resident = residentOf(name, world);
  if (resident?.isAlive()) return false;
  resident?.end();
  Reflect.set(world, keyOf(name), claimant);
  return true;
}
