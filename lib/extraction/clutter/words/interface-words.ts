// Buttons and notes for the screen, by language; each is all that its line says.
import { LETTER, Phrases } from './phrases';

const { alone } = Phrases;

export const INTERFACE = alone({
  en: [
    'view (?:author )?(?:archive|gallery|comments|all|more|full (?:image|size))',
    '(?:e-?mail|contact|follow) the (?:author|writer)',
    'copy (?:this )?link(?: to clipboard)?',
    'read more about (?:sharing|our policies)',
    'these are external links and will open in a new window',
    'click to (?:tweet|share|enlarge|expand|view|copy)\\b.{0,30}',
    '(?:enlarge|expand|zoom|view larger|open) ?(?:image|photo|picture)?(?: in (?:full screen|gallery|new window))?',
    '(?:show|hide|see|load) (?:more|less|all|captions?|transcript|comments)',
    `(?:hide|toggle) (?:captions?|comments?|menu|navigation|sidebar|transcript|search|image|ad|this)|(?:jump|skip) to (?:${LETTER}+ ?){1,3}`,
    '(?:previous|next|older|newer) (?:post|article|story|page|entry)s?',
    '(?:no ratings yet|rate this (?:article|post|page|recipe))',
    'add (?:us )?as (?:a )?preferred source.{0,20}',
    'go back|back to (?:top|overview|home|news|all .{0,20})',
    'advertiser disclosure|editorial (?:note|guidelines|standards)|why trust us',
  ],
  de: [
    '(?:bild|foto) (?:vergrößern|öffnen)|quellen (?:ein|aus)blenden|mehr (?:anzeigen|laden|sehen)|inhalt(?:sverzeichnis)?',
    '(?:vorheriger|nächster) (?:beitrag|artikel)',
    'noch keine bewertungen',
    'zurück(?: zur? (?:startseite|übersicht|artikel.{0,20}|themenseite|liste|anfang))?',
  ],
  fr: ['(?:article|billet) (?:précédent|suivant)', 'voir plus'],
  es: ['(?:entrada|artículo) (?:anterior|siguiente)', 'ver (?:más|todo)|mostrar más'],
  ru: ['показать (?:ещё|еще|все)|наверх'],
  tr: ['daha fazla göster|başa dön'],
  zh: ['查看更多|返回顶部|展开全文'],
  ko: ['더보기|맨 위로'],
});
