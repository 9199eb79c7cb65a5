// Corrections by the reader: which wishes are taken, what they do, and which files are let in.
import { describe, expect, it } from 'vitest';
import type { OfficeId, PersonId } from '@/lib/gazetteer/model/types';
import {
  type Correction,
  type CorrectionWish,
  layerOfCorrections,
  makeCorrection,
} from '@/lib/gazetteer/overlay/correction';
import {
  MOST_CORRECTIONS,
  mergeCorrections,
  readCorrectionsFile,
  writeCorrectionsFile,
} from '@/lib/gazetteer/overlay/corrections-file';
import { resolveFacts } from '@/lib/gazetteer/overlay/resolve-facts';
import { parseCorrections } from '@/lib/gazetteer/overlay/stored-facts';
import { aGazetteer, day, days } from '@/test/builders';

const PM = 'NZ/prime-minister' as OfficeId;
const gazetteer = aGazetteer({
  people: [
    { id: 'nz-holder' },
    { id: 'nz-jose-peric', name: 'José Perić', aliases: ['Joe Peric'] },
    { id: 'nz-twice', name: 'Same Name' },
    { id: 'nz-twice-2', name: 'Same Name' },
    { id: 'nz-ana-lee', name: 'Other One' },
    { id: 'nz-ana-lee-2', name: 'Other Two' },
  ],
  terms: [{ person: 'nz-holder', office: PM, start: '2023-11-27' }],
});

const wish = (over: Partial<CorrectionWish> = {}): CorrectionWish => ({
  office: PM,
  person: 'nz-holder' as PersonId,
  day: day('2026-11-01'),
  successor: null,
  ...over,
});
const moment = { today: day('2026-11-25'), id: '6f1e1b7a-0d5c-4c9e-8f7a-1c2d3e4f5a6b' };
const made = (over: Partial<CorrectionWish> = {}): Correction => {
  const result = makeCorrection(gazetteer, wish(over), moment);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
};

describe('a wish is refused', () => {
  it.each<[why: string, over: Partial<CorrectionWish>, kind: string]>([
    ['for a term that is not open', { person: 'nz-twice' as PersonId }, 'no-such-term'],
    ['for an office that nobody knows', { office: 'XX/none' as OfficeId }, 'no-such-term'],
    ['for a day to come', { day: day('2026-11-26') }, 'day-in-future'],
    ['for an end on the first day', { day: day('2023-11-27') }, 'day-before-start'],
    ['with markup for a name', { successor: '<b>Jane</b>' }, 'not-a-name'],
    ['with an empty name', { successor: '  ' }, 'not-a-name'],
    ['with the holder as successor', { successor: 'holder' }, 'not-a-name'],
    ['with the holder as successor, properly written', { successor: 'Holder' }, 'same-person'],
  ])('%s', (_why, over, kind) => {
    expect(makeCorrection(gazetteer, wish(over), moment)).toMatchObject({ ok: false, error: { kind } });
  });
});

describe('a successor', () => {
  it.each<[why: string, name: string, id: string]>([
    ['is somebody known, whatever the marks', 'Jose Peric', 'nz-jose-peric'],
    ['is known by another name too', 'Joe Peric', 'nz-jose-peric'],
    ['is somebody new', 'Aroha  Tamatea ', 'nz-aroha-tamatea'],
    ['is known without the letters that Unicode does not decompose', 'Jose Đukić', 'nz-jose-dukic'],
    ['of a name that two bear is nobody of the two', 'Same Name', 'nz-same-name'],
    ['of an id that two others bear has the next', 'Ana Lee', 'nz-ana-lee-3'],
  ])('%s', (_why, successor, id) => {
    expect(made({ successor }).person.id).toBe(id);
  });

  it.each([
    ['Cyrillic', 'Володимир Зеленський'],
    ['Greek', 'Ελλάδα'],
    ['Arabic', 'محمد بن سلمان'],
    ['Han', '岸田文雄'],
    ['Hangul', '윤석열'],
    ['Devanagari', 'नरेन्द्र मोदी'],
    ['marks that are written apart', 'Jose\u0301 Z\u030c'],
    ['Latin and Han', 'Fumio 岸田'],
    ['very long', `${'ﬃ'.repeat(79)}F`],
  ])('may be written in any script, is stored and read, exported and imported: %s', (_script, successor) => {
    const correction = made({ successor });
    expect(parseCorrections(JSON.parse(JSON.stringify([correction])))).toEqual([correction]);
    const file = readCorrectionsFile(writeCorrectionsFile([correction]));
    expect(file).toEqual({ ok: true, value: [correction] });
  });

  it('holds the office from that day, and the holder until then', () => {
    const facts = resolveFacts(gazetteer, [layerOfCorrections([made({ successor: 'Aroha Tamatea' })])]);
    expect(facts.termsByOffice.get(PM)).toMatchObject([
      { person: 'nz-holder', end: days('2026-11-01'), origin: 'reader', asOf: '2026-11-25' },
      { person: 'nz-aroha-tamatea', start: days('2026-11-01'), end: null, origin: 'reader' },
    ]);
    expect(facts.people.get('nz-aroha-tamatea' as PersonId)).toMatchObject({
      surname: 'Tamatea',
      country: 'NZ',
    });
  });
});

describe('a file', () => {
  const corrections = [made(), { ...made({ successor: 'Aroha Tamatea' }), id: crypto.randomUUID() }];
  const text = writeCorrectionsFile(corrections);
  const changed = (change: (file: { corrections: Record<string, unknown>[] }) => void) => {
    const file = JSON.parse(text);
    change(file);
    return JSON.stringify(file);
  };

  it('brings back every correction', () => {
    expect(readCorrectionsFile(text)).toEqual({ ok: true, value: corrections });
  });

  it.each<[why: string, text: string, error: object]>([
    ['is no JSON', 'hello', { kind: 'not-corrections' }],
    ['is cut off', text.slice(0, -20), { kind: 'not-corrections' }],
    ['is something else', '{"format":"sidelight-library","version":1}', { kind: 'not-corrections' }],
    ['is of a later version', text.replace('"version": 1', '"version": 2'), { kind: 'newer-version' }],
    ['is far too large', ' '.repeat(1_000_001), { kind: 'too-large' }],
    [
      'names a day that does not exist',
      changed((file) => {
        file.corrections[0]!['start'] = { first: '2026-02-30', last: '2026-02-30' };
      }),
      { kind: 'unreadable-correction', where: 'corrections.0.start.first' },
    ],
    [
      'ends a term before it starts',
      changed((file) => {
        file.corrections[0]!['end'] = days('1999-01-01');
      }),
      { kind: 'unreadable-correction', where: 'corrections.0' },
    ],
    [
      'ends a term after the day on which it was said',
      changed((file) => {
        file.corrections[0]!['end'] = days('2199-01-01');
      }),
      { kind: 'unreadable-correction', where: 'corrections.0' },
    ],
    [
      'begins a term after the day on which it was said',
      changed((file) => {
        file.corrections[1]!['start'] = days('2026-11-26');
      }),
      { kind: 'unreadable-correction', where: 'corrections.1' },
    ],
    [
      'hides a name behind a prototype',
      changed((file) => {
        file.corrections[0]!['person'] = JSON.parse('{"id":"nz-x","__proto__":{"name":"Jane Doe"}}');
      }),
      { kind: 'unreadable-correction', where: 'corrections.0.person.name' },
    ],
    [
      'holds markup for a name',
      changed((file) => {
        file.corrections[0]!['person'] = { id: 'nz-x', name: '<img src=x>' };
      }),
      { kind: 'unreadable-correction', where: 'corrections.0.person.name' },
    ],
    [
      'holds more corrections than anybody makes',
      changed((file) => {
        file.corrections = new Array(1001).fill(file.corrections[0]);
      }),
      { kind: 'unreadable-correction', where: 'corrections' },
    ],
  ])('is refused where it %s', (_why, file, error) => {
    expect(readCorrectionsFile(file)).toEqual({ ok: false, error });
  });

  it('adds what is not there yet, and leaves what is', () => {
    const [first, second] = corrections;
    const merged = mergeCorrections([first!], [{ ...first!, madeOn: day('2020-01-01') }, second!, second!]);
    expect(merged).toEqual({ ok: true, value: { corrections: [first, second], added: 1 } });
  });

  it('adds nothing where it would make more than are kept, nor takes anything from those', () => {
    const kept = Array.from({ length: MOST_CORRECTIONS }, () => ({ ...made(), id: crypto.randomUUID() }));
    expect(mergeCorrections(kept, corrections)).toEqual({ ok: false, error: { kind: 'too-many' } });
    expect(mergeCorrections(kept, [kept[0]!])).toEqual({ ok: true, value: { corrections: kept, added: 0 } });
  });

  it('brings in nothing beside corrections, whatever it calls a key', () => {
    const odd = text.replace('"kind": "ended"', '"kind": "ended", "__proto__": { "admin": true }');
    const read = readCorrectionsFile(odd);
    expect(read).toEqual({ ok: true, value: corrections });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
