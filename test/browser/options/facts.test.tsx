// The options' sections on facts and corrections: every state says what happened, what was kept and what to do.
import '@/components/theme.css';
import '@/components/controls.css';
import '@/components/options/options.css';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CorrectionsProps, CorrectionsSection } from '@/components/options/corrections-section';
import { FactsSection, type RefreshState } from '@/components/options/facts-section';
import { WordsProvider } from '@/components/words';
import type { ScheduledError } from '@/lib/gazetteer/refresh/schedule';
import { day, days } from '../../builders';
import { englishWords } from '../../words';
import { axeViolations } from '../axe-violations';

const nothing = () => undefined;
const frame = document.body.appendChild(document.createElement('main'));
afterEach(() => render(null, frame));

const NL = { code: 'NL', name: 'Netherlands' } as never;
const row = {
  office: 'Prime Minister',
  body: NL,
  person: 'Aaltje Nieuwkoop',
  days: days('2026-05-01'),
  url: 'https://www.wikidata.org/wiki/Q200',
  bundled: ['Jan Holder'],
};
const off: RefreshState = {
  on: false,
  permitted: false,
  running: false,
  blockedUntil: null,
  fetchedAt: null,
  lastError: null,
  declined: false,
  overlay: null,
};
const fetched: RefreshState = {
  ...off,
  on: true,
  permitted: true,
  fetchedAt: '2026-11-25T12:00:00Z',
  overlay: {
    asOf: day('2026-11-25'),
    compared: 3,
    differing: [{ ...row, kind: 'begun' }],
    confirmed: [{ ...row, kind: 'confirmed', person: 'Willem' }],
    refused: [{ ...row, reason: 'two-at-once', person: null }],
  },
};

function show(state: RefreshState, events = {}) {
  void act(() =>
    render(
      <WordsProvider value={englishWords}>
        <FactsSection
          state={state}
          failed={false}
          onSwitch={nothing}
          onFetch={nothing}
          onForget={nothing}
          {...events}
        />
      </WordsProvider>,
      frame,
    ),
  );
  return frame.textContent.replace(/\s+/g, ' ');
}
const failing = (lastError: ScheduledError) => ({ ...fetched, lastError });

describe('the refresh', () => {
  it.each<[why: string, state: RefreshState, said: string[], unsaid: string[]]>([
    ['is off', off, ['Off: nothing has been fetched'], ['Forget all']],
    ['is going on', { ...fetched, running: true }, ['Fetching from Wikidata'], []],
    [
      'has brought something',
      fetched,
      [
        'Fetched on 25 November 2026',
        '1 difference from the bundled facts',
        'Prime Minister of the Netherlands since 1 May 2026',
        'Bundled: Jan Holder',
        '1 office as bundled, confirmed',
        '1 office not taken over',
        'Two people at once',
        'Forget all',
      ],
      [],
    ],
    ['was refused by the reader', { ...off, declined: true }, ['was not allowed to reach Wikidata'], []],
    [
      'has lost its leave',
      { ...fetched, permitted: false },
      ['no longer lets Sidelight ask', 'are kept'],
      [],
    ],
    ['found no network', failing({ kind: 'unreachable' }), ['cannot be reached', 'are kept'], []],
    ['found a sign-in page', failing({ kind: 'not-an-answer' }), ['sign-in page', 'are kept'], []],
    [
      'found half of the world',
      failing({ kind: 'half-missing', answered: 60, asked: 227 }),
      ['only 60 of 227 countries', 'are kept'],
      [],
    ],
    [
      'found a clock that is wrong',
      failing({ kind: 'wrong-clock', here: day('2025-11-25'), there: day('2026-11-25') }),
      ['it is 25 November 2025', 'says 25 November 2026'],
      [],
    ],
    [
      'is to leave the service alone',
      { ...failing({ kind: 'rate-limited', retryAfter: 60 }), blockedUntil: '2026-11-25T12:30:00Z' },
      ['asks to be left alone', 'It can be asked again at'],
      [],
    ],
  ])('%s', (_why, state, said, unsaid) => {
    const text = show(state);
    for (const part of said) expect(text).toContain(part);
    for (const part of unsaid) expect(text).not.toContain(part);
  });

  it('cannot be begun while the service wants to be left alone', () => {
    const onFetch = vi.fn();
    show({ ...fetched, blockedUntil: '2026-11-25T12:30:00Z' }, { onFetch });
    [...frame.querySelectorAll('button')].find(({ textContent }) => textContent === 'Fetch now')?.click();
    expect(onFetch).not.toHaveBeenCalled();
  });
});

describe('corrections', () => {
  const onCorrect = vi.fn();
  const term = {
    office: 'NL/prime-minister',
    person: 'nl-jan-holder',
    title: 'Prime Minister',
    name: 'Jan Holder',
    since: days('2024-07-02'),
  } as never;
  const corrections: CorrectionsProps = {
    rows: [
      {
        id: 'one',
        kind: 'ended',
        person: 'Jan Holder',
        office: 'Prime Minister',
        body: NL,
        days: days('2026-05-01'),
        madeOn: day('2026-11-25'),
      },
    ],
    form: {
      bodies: { countries: [NL], organisations: [] },
      openTerms: () => [term],
      first: { body: 'NL', person: 'nl-jan-holder' } as never,
      today: day('2026-11-25'),
      onCorrect,
    },
    imported: null,
    onUndo: nothing,
    onExport: nothing,
    onImport: nothing,
  };
  const showAll = (over: Partial<CorrectionsProps> = {}) => {
    void act(() =>
      render(
        <WordsProvider value={englishWords}>
          <CorrectionsSection {...corrections} {...over} />
        </WordsProvider>,
        frame,
      ),
    );
    return frame.textContent.replace(/\s+/g, ' ');
  };
  const save = () => act(() => frame.querySelector('form')?.requestSubmit());

  it('are listed with what they say, and the term of the card is chosen', () => {
    expect(showAll()).toContain('no longer Prime Minister of the Netherlands since 1 May 2026');
    expect(frame.querySelector<HTMLInputElement>('input[type=radio]')?.checked).toBe(true);
  });

  it('want a day, and say so beside the form', async () => {
    showAll();
    await save();
    await expect.poll(() => frame.textContent).toContain('Say on which day the term ended.');
    expect(onCorrect).not.toHaveBeenCalled();
  });

  it('refuse a file in words, and say that nothing was changed', () => {
    const error = { kind: 'unreadable-correction', where: 'corrections.3' } as const;
    const text = showAll({ imported: { at: 'refused', file: 'a.json', error } });
    expect(text).toContain('“a.json” was not imported, and nothing was changed.');
    expect(text).toContain('corrections.3');
  });

  it('and the facts hold nothing that keeps a reader out', async () => {
    showAll();
    expect(await axeViolations(frame)).toEqual([]);
    show(fetched);
    expect(await axeViolations(frame)).toEqual([]);
  });
});
