// Which language a paragraph is read in: what stands there counts, what the page claims is a hint; and of two countries with one name, which is meant.
import { expect, it } from 'vitest';
import { articleLanguages } from '@/lib/linking/languages/known-languages';
import { markedIn, plain } from './marked-countries';

const ENGLISH =
  'The minister said that the talks with [Turkey=TR] were over, and that they would not be held again.';
const GERMAN =
  'Der Minister sagte, dass die Gespräche mit der [Türkei=TR] beendet sind und nicht wieder beginnen.';

it.each<[why: string, lang: string | null, marked: string]>([
  ['the page says so', 'de', GERMAN],
  ['the page says nothing', null, GERMAN],
  ['the page says English', 'en', GERMAN],
  ['the page says another language that has words', 'fr', GERMAN],
  ['the page says one that has none', 'da', GERMAN],
  ['English on a German page', 'de', ENGLISH],
  ['a German paragraph in an English article', 'en', `${ENGLISH}\n${GERMAN}\n${ENGLISH}`],
  ['a short line is of the article', 'de', `${GERMAN}\n[Türkei=TR] lenkt ein`],
  ['English names do not count in German', 'de', `${GERMAN}\nHungary, Turkey, [Ungarn=HU]`],
  ['too short to tell, and the page says German', 'de', 'Neues aus [Ungarn=HU]'],
  ['too short to tell, and the page says nothing: English', null, 'Neues aus Ungarn, [Hungary=HU]'],
  ['a headline in capitals', 'de', 'NEUES AUS [UNGARN=HU] UND DER [TÜRKEI=TR]'],
  ['no words at all', 'de', '…'],
])('%s: %s', (_why, lang, marked) => {
  expect(markedIn(plain(marked), lang)).toBe(marked);
});

it.each<[why: string, lang: string, marked: string]>([
  ['the usual one', 'de', 'Der Minister reist nach [Korea=KR], die [koreanische=KR] Presse wartet.'],
  ['the usual one', 'fr', 'Le ministre est en [Corée=KR] avec des journalistes [coréens=KR].'],
  ['the usual one', 'es', 'El ministro llega a [Corea=KR] con una empresa [coreana=KR].'],
  ['the usual one', 'pt', 'O ministro chega à [Coreia=KR] com uma empresa [coreana=KR].'],
  ['the usual one', 'it', 'Il ministro arriva in [Corea=KR] con una ditta [coreana=KR].'],
  ['the usual one', 'nl', 'De minister reist naar [Korea=KR] met een [Koreaanse=KR] firma.'],
  ['the usual one', 'pl', 'Minister jedzie do [Korei=KR] z [koreańską=KR] delegacją.'],
  ['the usual one', 'tr', 'Bakan [Kore=KR] ile ve [Koreli=KR] bir şirket için görüştü.'],
  ['the usual one', 'ar', 'وصل الوزير إلى [كوريا=KR] مع الوفد [الكوري=KR] بعد أن تم ذلك.'],
  ['the larger Congo', 'de', 'Der Minister reist in den [Kongo=CD] und nicht nach [Peru=PE].'],
  ['the larger Congo', 'fr', 'Le ministre est au [Congo=CD] avec des élus [congolais=CD].'],
  ['the larger Congo', 'zh', '部长昨天抵达[刚果=CD]访问。'],
  ['the republic, not the island', 'nl', 'Het is een [Dominicaanse=DO] speler die niet meer speelt.'],
  [
    'the one that a paragraph above names',
    'de',
    'Der Minister reist nach [Nordkorea=KP].\nDie [koreanische=KP] Presse wartet.',
  ],
  [
    'the one that a paragraph below names',
    'fr',
    'Le ministre est avec des élus [congolais=CG].\nIl reste au [Congo-Brazzaville=CG].',
  ],
  [
    'the one of its paragraph where the article names both',
    'de',
    'Er war in [Südkorea=KR].\nDie [nordkoreanische=KP] und die [koreanische=KP] Presse schweigen.',
  ],
  [
    'the usual one where its paragraph names both',
    'es',
    'Entre [Corea del Norte=KP] y [Corea del Sur=KR] hay una frontera [coreana=KR].',
  ],
  ['in a language without spaces, above', 'zh', '部长访问[刚果共和国=CG]。\n他说[刚果=CG]很重要。'],
])('%s (%s): %s', (_why, lang, marked) => {
  expect(markedIn(plain(marked), lang)).toBe(marked);
});

it.each<[lang: string, notRead: string, text: string]>([
  [
    'da',
    'Dutch',
    'Ministeren siger, at det ikke er muligt, og at der skal findes en anden løsning for byen.',
  ],
  [
    'da',
    'Dutch',
    'Statsråden sier at det ikke er mulig, og at hun etter dette vil ha en annen løsning for byen.',
  ],
  [
    'sv',
    'Dutch',
    'Ministern säger att det inte är möjligt, och att hon efter detta vill ha något annat för staden.',
  ],
  [
    'af',
    'Dutch',
    'Die minister het gesê dat hulle nie kan wag nie, maar ons sal ook hierdie week daar wees.',
  ],
  [
    'cs',
    'Polish',
    'Ministr řekl, že se to nestane, protože město je na to připraveno a nebo to také bylo jinak.',
  ],
  [
    'cs',
    'Polish',
    'Minister povedal, že sa to nestane, lebo mesto je na to pripravené a alebo to bolo aj inak.',
  ],
  [
    'hr',
    'Polish',
    'Ministar je rekao da se to neće dogoditi, jer su gradovi za to spremni i još nije kasno.',
  ],
  [
    'hr',
    'Polish',
    'Minister je rekel, da se to ne bo zgodilo, ker so mesta na to pripravljena in je še čas.',
  ],
  [
    'ca',
    'Spanish',
    'El ministre va dir que això no passarà amb els diners de la ciutat, però també per als altres.',
  ],
  [
    'ro',
    'Italian',
    'Ministrul a spus că nu se va întâmpla și că orașul este pregătit, dar au mai fost și alte căi.',
  ],
  ['az', 'Turkish', 'Nazir bildirib ki, bu olmayacaq və şəhər buna görə hazır olub, daha çox vaxt da var.'],
])('%s is not read as %s', (lang, _neighbour, text) => {
  const [, body] = articleLanguages({ title: '', text, lang: null }).stretches;
  expect(body?.map((stretch) => stretch.lang)).toEqual([lang]);
});

it('an article that quotes a word of English is in its own language', () => {
  const quoted = 'Er nennt es „the best of them“, was wir nicht für alle sagen können.';
  expect(markedIn(plain(`${GERMAN}\n${GERMAN}\n${quoted}`), null)).toBe(`${GERMAN}\n${GERMAN}\n${quoted}`);
});
