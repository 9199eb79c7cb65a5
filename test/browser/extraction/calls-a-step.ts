// Counts what extraction asks of the browser between two pauses: calls of DOM methods and getters, whatever the machine.
import type { Steps } from '@/lib/core/steps';

/** Interfaces whose members are counted; reading through a list asks its length for each item. */
const COUNTED: readonly object[] = [
  Node.prototype,
  CharacterData.prototype,
  Text.prototype,
  Element.prototype,
  HTMLElement.prototype,
  Document.prototype,
  TreeWalker.prototype,
  NodeList.prototype,
  HTMLCollection.prototype,
];

let calls = 0;

function counted<This, Given extends unknown[], Got>(
  original: (this: This, ...given: Given) => Got,
): (this: This, ...given: Given) => Got {
  return function (this: This, ...given: Given): Got {
    calls++;
    return original.apply(this, given);
  };
}

/** Counts every later call of the members of `COUNTED`; gives back what puts the originals in their place again. */
function countCalls(): () => void {
  const originals: (readonly [object, string, PropertyDescriptor])[] = [];
  for (const prototype of COUNTED) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (name === 'constructor' || !descriptor.configurable) continue;
      const { get, value } = descriptor;
      if (!get && typeof value !== 'function') continue;
      originals.push([prototype, name, descriptor]);
      const change = get ? { get: counted(get) } : { value: counted(value) };
      Object.defineProperty(prototype, name, { ...descriptor, ...change });
    }
  }
  return () => {
    for (const [prototype, name, descriptor] of originals) Object.defineProperty(prototype, name, descriptor);
  };
}

/** The most calls in one step of our own, all steps run. */
export function mostCallsInAStep(steps: Steps<unknown>): number {
  const putBack = countCalls();
  try {
    return mostCounted(steps);
  } finally {
    putBack();
  }
}

function mostCounted(steps: Steps<unknown>): number {
  let most = 0;
  let isOurs = true;
  for (;;) {
    calls = 0;
    const step = steps.next();
    if (isOurs) most = Math.max(most, calls);
    if (step.done) return most;
    isOurs = step.value === 'ours';
  }
}
