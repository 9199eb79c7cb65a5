// What the reader has chosen of the reading list: which part of it was shown last, whether reading to the end is marked, whether pictures are kept.
import * as z from 'zod/mini';
import { storedValue } from './stored-value';

/** `all`: everything that is kept, archived or not. */
export type ListTab = 'unread' | 'all' | 'starred' | 'archived';

const tabShape = z.object({ version: z.literal(1), tab: z.enum(['unread', 'all', 'starred', 'archived']) });

/** The popup opens on it again. What is to be read comes first; so, too, where what is stored cannot be read. */
export const listTab = storedValue<ListTab>({
  key: 'listTab',
  parse: (stored) => {
    const parsed = tabShape.safeParse(stored);
    return parsed.success ? parsed.data.tab : 'unread';
  },
  store: (tab) => ({ version: 1, tab }),
});

const switchShape = z.object({ version: z.literal(1), on: z.boolean() });

/** Whether an article is marked as read when its end has been reached; it is, until that is switched off. */
export const marksReadAtEnd = storedValue<boolean>({
  key: 'marksReadAtEnd',
  parse: (stored) => {
    const parsed = switchShape.safeParse(stored);
    return !parsed.success || parsed.data.on;
  },
  store: (on) => ({ version: 1, on }),
});

/** Whether the pictures of articles that are saved are kept with them; they are not, until that is switched on. */
export const keepsPictures = storedValue<boolean>({
  key: 'keepsPictures',
  parse: (stored) => switchShape.safeParse(stored).data?.on ?? false,
  store: (on) => ({ version: 1, on }),
});
