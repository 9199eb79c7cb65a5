// Valid objects with boring defaults; a test names only the fields it is about.
import type { IsoDay } from '@/lib/shared/calendar';

export const day = (iso: string) => iso as IsoDay;
