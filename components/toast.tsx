// Says what has just happened, and offers to take it back for a while.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaveError } from '../lib/library/repository';
import { Button } from './button';
import { useWords, type WordKey } from './words';

/** Why something that the reader did with saved articles was not done, in words; nothing has changed then. */
export const DEED_FAILED: Readonly<Record<SaveError['kind'], WordKey>> = {
  'storage-full': 'deedStorageFull',
  'storage-newer': 'errorStorageNewer',
  'storage-unavailable': 'libraryDidFail',
};

/** How long an offer stands when nobody looks at it, in ms. */
const OFFER_MS = 8000;

export interface ToastProps {
  /** Null: nothing to say; the live region stays, so that screen readers notice the next message. */
  readonly message: string | null;
  readonly action: string;
  readonly onAction: () => void;
  readonly onExpire: () => void;
  /** It stands until it is answered, or put away by a button of its own. */
  readonly stays?: boolean;
}

function PutAway({ onPress }: { readonly onPress: () => void }) {
  const words = useWords();
  return (
    <Button quiet onPress={onPress}>
      {words('close')}
    </Button>
  );
}

export function Toast({ message, action, onAction, onExpire, stays = false }: ToastProps) {
  const [held, setHeld] = useState(false);
  // Whoever draws it anew, with each frame of scrolling even, must not begin its time anew.
  const expire = useRef(onExpire);
  expire.current = onExpire;
  useEffect(() => {
    if (message === null || held || stays) return;
    const timer = setTimeout(() => expire.current(), OFFER_MS);
    return () => clearTimeout(timer);
  }, [message, held, stays]);
  useEffect(() => {
    if (message === null) setHeld(false);
  }, [message]);
  return (
    <div
      role="status"
      class="toast-region"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      {message !== null && (
        <div class="toast raised">
          <span class="toast-message" dir="auto">
            {message}
          </span>
          <Button onPress={onAction}>{action}</Button>
          {stays && <PutAway onPress={onExpire} />}
        </div>
      )}
    </div>
  );
}
