import { expect, it } from 'vitest';
import { chooseVoice, localVoices, type Voice } from '@/lib/reader/speech/voices';

const aVoice = (name: string, lang: string, over: Partial<Voice> = {}): Voice => ({
  voiceURI: name,
  name,
  lang,
  localService: true,
  default: false,
  ...over,
});
const VOICES = [
  aVoice('Anna', 'de-DE'),
  aVoice('Cloud', 'en-GB', { localService: false }),
  aVoice('Daniel', 'en_GB'),
  aVoice('Sam', 'en-US', { default: true }),
  aVoice('Alex', 'en-US'),
];
const names = (lang: string | null) => localVoices(VOICES, lang).map(({ name }) => name);

it.each<[string, string | null, string[]]>([
  ['of the region first, then of the language, then the others', 'en-GB', ['Daniel', 'Sam', 'Alex', 'Anna']],
  ['the system’s own before others that fit alike', 'en', ['Sam', 'Daniel', 'Alex', 'Anna']],
  ['all fit an article without a language', null, ['Sam', 'Anna', 'Daniel', 'Alex']],
  ['a language that nobody speaks', 'ja', ['Sam', 'Anna', 'Daniel', 'Alex']],
])('lists local voices, %s', (_why, lang, expected) => {
  expect(names(lang)).toEqual(expected);
});

it.each<[string, string | null, string | null, string | null]>([
  ['the best that fits', 'en-GB', null, 'Daniel'],
  ['the reader’s own choice', 'en-GB', 'Alex', 'Alex'],
  ['not a choice that was made for another language', 'de', 'Alex', 'Anna'],
  ['not a voice that sends the text away', 'en-GB', 'Cloud', 'Daniel'],
  ['nobody for a language that nobody speaks', 'ja', 'Alex', null],
  ['the system’s own for an article without a language', null, null, 'Sam'],
])('chooses %s', (_why, lang, preferred, expected) => {
  expect(chooseVoice(localVoices(VOICES, lang), lang, preferred)?.name ?? null).toBe(expected);
});
