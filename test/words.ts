// The English words as the browser would supply them, for tests that read what is on screen.
import messages from '@/components/public/_locales/en/messages.json';
import type { Words } from '@/components/words';

export const englishWords: Words = (key, ...substitutions) =>
  messages[key].message.replace(/\$(\d)/g, (_, place: string) => String(substitutions[Number(place) - 1]));
