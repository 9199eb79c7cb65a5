// Lets everything that is queued run once: what was going to happen because of what has been done, has happened.

/** Settles in a task of its own, behind every promise that can be settled by now; no time has to pass for it. */
export const aTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
