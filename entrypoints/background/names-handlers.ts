// What the background answers about names: whom a text names, who they were on its day and are now.

import { browser } from 'wxt/browser';
import { readersDay, systemClock } from '../../lib/core/clock-and-ids';
import type { CardModel } from '../../lib/gazetteer/describe/card-model';
import { describeCandidates } from '../../lib/gazetteer/describe/describe-candidates';
import { describeCast } from '../../lib/gazetteer/describe/describe-cast';
import { describeEntity } from '../../lib/gazetteer/describe/describe-entity';
import type { CountryCode, PersonId } from '../../lib/gazetteer/model/types';
import { linkEntities } from '../../lib/linking/link-entities';
import { lookUpName, nameCandidates } from '../../lib/linking/look-up-name';
import type { BackgroundHandlers } from '../../lib/messaging/listen';
import { wikipediaAsker } from './ask-wikipedia';
import type { Knowledge } from './knowledge';
import { languageLoader } from './languages';

type NameTopic =
  | 'article/link'
  | 'names/prepare'
  | 'name/look-up'
  | 'name/candidates'
  | 'article/cast'
  | 'entity/describe'
  | 'entity/wikipedia';

/** All of them wait until the facts are there; they reject where the bundle cannot be read. */
export function namesHandlers(knowledge: () => Promise<Knowledge>): Pick<BackgroundHandlers, NameTopic> {
  const askWikipedia = wikipediaAsker();
  const languages = languageLoader();
  return {
    'article/link': async (ask) => {
      const request = { ...ask, today: readersDay(systemClock) };
      const [{ index }, words] = await Promise.all([knowledge(), languages(request)]);
      return linkEntities(index, request, words);
    },
    'names/prepare': () => {
      // Not waited for; a bundle that cannot be read is told to who asks for names.
      knowledge().catch(() => undefined);
      return null;
    },
    'name/look-up': async (ask) => {
      const request = { ...ask, today: readersDay(systemClock) };
      const [{ index }, words] = await Promise.all([knowledge(), languages(request)]);
      return lookUpName(index, request, words);
    },
    'name/candidates': async ({ words, id, others, published }) => {
      const { index, gazetteer } = await knowledge();
      const beside = nameCandidates(index, words, others).filter((bearer) => bearer !== id);
      return describeCandidates(gazetteer, beside, { published, today: readersDay(systemClock) });
    },
    'article/cast': async ({ named, published }) => {
      const { gazetteer } = await knowledge();
      return describeCast(gazetteer, named, { published, today: readersDay(systemClock) });
    },
    'entity/wikipedia': async ({ id, lang }, { isPrivate }) => {
      if (isPrivate) return null;
      const person = (await knowledge()).gazetteer.people.get(id as PersonId);
      return person?.wikidata ? askWikipedia({ item: person.wikidata, name: person.name, lang }) : null;
    },
    'entity/describe': async ({ id, published }) => {
      const { gazetteer } = await knowledge();
      const card = describeEntity(gazetteer, id, { published, today: readersDay(systemClock) });
      return card && { card, flags: await flagsOf(card) };
    },
  };
}

async function readFlag(code: CountryCode): Promise<string> {
  const response = await fetch(browser.runtime.getURL(`/flags/${code}.svg`));
  if (!response.ok) throw new Error(`The bundle has no flag of ${code}`);
  return response.text();
}

/** SVG markup by country code, for the flag that heads the card; none for a card without one. */
const flagsOf = async ({ flag }: CardModel): Promise<Record<string, string>> =>
  flag === null ? {} : { [flag]: await readFlag(flag) };
