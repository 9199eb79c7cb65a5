// Which addresses are one story's, and that no two stories ever become one.
import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '@/lib/extraction/metadata/addresses';
import { isSameStory, storyKey } from '@/lib/extraction/story-key';

const PATH = '/2025/09/18/quay-to-close-on-monday';
const STORY = `https://news.example${PATH}`;

describe('one story', () => {
  it.each([
    ['without TLS', `http://news.example${PATH}`],
    ['with www', `https://www.news.example${PATH}`],
    ['for phones', `https://m.news.example${PATH}`],
    ['at the port that everybody takes', `http://news.example:443${PATH}`],
    ['at the other port that everybody takes', `https://news.example:80${PATH}`],
    ['with a slash at its end', `${STORY}/`],
    ['as a folder’s index', `${STORY}/index.html`],
    ['as a script’s index', `${STORY}/index.php`],
    ['in AMP, as a path', `${STORY}/amp`],
    ['in AMP, as a folder', `${STORY}/amp/`],
    ['in AMP, before the path', `https://news.example/amp${PATH}`],
    ['in AMP, on a host of its own', `https://amp.news.example${PATH}`],
    ['in AMP, as a parameter', `${STORY}?amp`],
    ['in AMP, as a parameter with a value', `${STORY}?amp=1`],
    ['in AMP, as an output', `${STORY}?outputType=amp`],
    ['for printers, as a path', `${STORY}/print`],
    ['for printers, as a parameter', `${STORY}?print=1&view=print`],
    ['for Blogger’s phones', `${STORY}?m=1`],
    ['at a place in it', `${STORY}#comments`],
    ['at words in it', `${STORY}#:~:text=quay`],
    ['with who sent the reader', `${STORY}?ncid=rss&CMP=share_btn_tw&xtor=RSS-1#xtor=RSS-18`],
    ['with all of it', `http://www.news.example:80${PATH}/amp/?utm_source=a&amp=1#top`],
  ])('%s', (_how, address) => {
    expect(storyKey(address)).toBe(storyKey(STORY));
  });

  it.each([
    ['a story that ends in .html', `${STORY}.html`, `${STORY}.amp.html`],
    ['parameters in another order', `${STORY}?a=1&b=2`, `${STORY}?b=2&a=1`],
    [
      'a number and who sent the reader',
      'https://news.example/s.php?id=7',
      'https://news.example/s.php?smid=a&id=7&print=1',
    ],
    ['a front page', 'https://news.example', 'https://www.news.example/index.html'],
    ['no address at all', 'x', 'x'],
  ])('%s', (_what, one, other) => {
    expect(isSameStory(one, other)).toBe(true);
  });
});

describe('two stories', () => {
  it.each([
    ['numbers', 'https://news.example/s.php?id=1', 'https://news.example/s.php?id=2'],
    ['numbers of WordPress', 'https://news.example/?p=1', 'https://news.example/?p=2'],
    ['searches', 'https://news.example/?s=quay', 'https://news.example/?s=harbour'],
    ['routes', `${STORY}#/story/1`, `${STORY}#/story/2`],
    ['a route and none', 'https://news.example/#/story/1', 'https://news.example/'],
    ['paths', `${STORY}-1`, `${STORY}-2`],
    ['sites', STORY, STORY.replace('news.', 'other.')],
    ['sites below a site', STORY, STORY.replace('news.', 'blog.news.')],
    ['ports', STORY, STORY.replace('example/', 'example:8080/')],
    ['sections named after machines', 'https://news.example/world/amp', 'https://news.example/world'],
    ['sections named after presses', 'https://news.example/print', 'https://news.example/'],
    ['values of a word for printers', 'https://news.example/s?print=12', 'https://news.example/s?print=13'],
    [
      'sources, where the path tells no story',
      'https://news.example/s?source=a',
      'https://news.example/s?source=b',
    ],
    ['letters of the path in another size', `${STORY}/A`, `${STORY}/a`],
    ['pages', `${STORY}?page=1`, `${STORY}?page=2`],
  ])('differ in %s', (_what, one, other) => {
    expect(isSameStory(one, other)).toBe(false);
  });
});

describe('of every combination', () => {
  const IDS = ['1', '2', '12', '2025', 'amp', 'print', 'quay-to-close', 'index'];
  const PLACES = (id: string) => [
    `/s.php?id=${id}`,
    `/?p=${id}`,
    `/article/${id}`,
    `/2025/09/${id}`,
    `/a-b-c-${id}`,
    `/app#/story/${id}`,
    `/app#!${id}`,
    `/news/${id}/quay`,
    `/s?story=${id}&print=1`,
    `/${id}.html`,
  ];
  const HOSTS = ['https://news.example', 'http://www.news.example', 'https://m.news.example:443'];
  const SENDERS = ['', 'utm_source=a', 'fbclid=b&s=09', 'CMP=c&amp=1', 'ref=d&ncid=e'];
  const withSender = (address: string, sender: string) => {
    if (sender === '') return address;
    const [before = '', hash] = address.split(/(?=#)/);
    return `${before}${before.includes('?') ? '&' : '?'}${sender}${hash ?? ''}`;
  };
  const addresses = IDS.flatMap((id) =>
    PLACES(id).flatMap((path, place) =>
      HOSTS.flatMap((host) =>
        SENDERS.map((sender) => ({ id, place, address: withSender(host + path, sender) })),
      ),
    ),
  );

  it('cleaning twice is cleaning once', () => {
    for (const { address } of addresses) {
      const clean = canonicalAddress(address, []);
      expect(canonicalAddress(clean, [])).toBe(clean);
      expect(storyKey(clean)).toBe(storyKey(address));
    }
  });

  it('two ids never become one', () => {
    const idOf = new Map<string, string>();
    for (const { id, place, address } of addresses) {
      const [key, told] = [`${place} ${storyKey(address)}`, `${place} ${id}`];
      expect([address, idOf.get(key) ?? told]).toEqual([address, told]);
      idOf.set(key, told);
    }
  });
});
