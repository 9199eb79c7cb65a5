// The popup in each state that has words of its own, its content in Greek.
import castCss from '@/components/cast/cast.css?inline';
import keysCss from '@/components/keys/keys.css?inline';
import listCss from '@/components/popup/list/list.css?inline';
import { Popup, type PopupProps } from '@/components/popup/popup';
import popupCss from '@/components/popup/popup.css?inline';
import type { Cast } from '@/lib/gazetteer/describe/cast-model';
import { clippingOf } from '@/lib/library/clipping';
import { aMention, anArticle, days } from '../../builders';
import { aListState, aRow, noListEvents } from '../../list-builders';
import { inGreek } from './pseudo-words';
import type { ShownPage } from './surfaces';

const nothing = () => undefined;

const anItem = (title: string) =>
  clippingOf(
    anArticle({ title: inGreek(title), siteName: inGreek('News'), url: 'https://news.example/a' }),
    { title: [], text: ['NZ', 'JP', 'US', 'FR', 'DE', 'UA', 'CN', 'SU'].map((id) => aMention({ id })) },
    { id: title, now: new Date('2024-05-01T08:00:00Z') },
  ).item;

const popupOf = (cast: Cast): PopupProps => ({
  page: {
    at: 'article',
    article: {
      state: 'article',
      title: inGreek('A story'),
      lang: 'el',
      dir: 'ltr',
      form: 'live-blog',
      published: days('2022-04-21'),
      leaders: 1,
      countries: 12,
      organisations: 2,
      highlighted: true,
      saved: true,
    },
    save: { kept: 2711, offered: 447 },
  },
  link: null,
  pageEvents: {
    onHighlight: nothing,
    onRead: nothing,
    onSave: nothing,
    onReplace: nothing,
    onKeep: nothing,
    onKeepLink: nothing,
  },
  cast: { cast, saved: new Map([['nz-0' as never, 7]]), onPanel: nothing },
  site: { site: 'news.example', tidying: 'this-visit' },
  reading: { site: 'news.example', mode: 'always', granted: false, declined: false },
  readingEvents: { onRead: nothing },
  siteEvents: { onTidy: nothing, onChoose: nothing },
  list: aListState({
    items: [anItem('One'), { ...anItem('Two'), published: null }],
    details: new Map([
      ['One', aRow({ share: 0.42, tags: [inGreek('World')] })],
      ['Two', aRow({ status: { read: true, starred: true, archived: true } })],
    ]),
    people: new Map([['One', { names: [inGreek('Kishida'), inGreek('Ardern')], left: 2 }]]),
    damaged: new Set(['Two']),
    unfiled: 2,
  }),
  listEvents: noListEvents,
  done: { what: 'delete', title: inGreek('Three'), count: 1 },
  onUndo: nothing,
  onForgetDone: nothing,
});

/** `cast`: those whom the article in front names. */
export function popupPages(cast: Cast): readonly (readonly [why: string, page: ShownPage])[] {
  const props = popupOf(cast);
  const { list } = props;
  const popup = (width: number, over: Partial<PopupProps> = {}): ShownPage => ({
    width,
    css: [castCss, keysCss, popupCss, listCss],
    content: () => <Popup {...props} {...over} />,
  });
  return [
    ['popup', popup(384)],
    ['popup of a narrow phone', popup(360)],
    [
      'popup with a row that is unfolded',
      popup(384, { list: { ...list, opened: { id: 'One', part: 'more' } } }),
    ],
    ['popup with tags of a row', popup(320, { list: { ...list, opened: { id: 'One', part: 'tags' } } })],
    ['popup with a selection', popup(320, { list: { ...list, selected: new Set(['One', 'Two']) } })],
    [
      'popup that lists its keys',
      popup(384, { list: { ...list, keyHelp: { isOn: true, onSwitch: nothing, onClose: nothing } } }),
    ],
    ['popup with nothing to read', popup(384, { list: { ...list, tab: 'unread', items: [] } })],
    [
      'empty popup',
      popup(384, {
        page: { at: 'no-answer' },
        list: { ...list, items: [], counts: { unread: 0, all: 0, starred: 0, archived: 0 } },
      }),
    ],
  ];
}
