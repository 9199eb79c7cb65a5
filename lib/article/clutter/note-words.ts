// The words by which sites speak to their readers about themselves, in the languages that rules read.
// Each pattern is for a whole short block; `words.ts` has those of sign-up, consent, sharing and related stories.

import { LETTER, LETTERS, Phrases, WORD_END } from './phrases';

const { alone, anywhere } = Phrases;

/** Buttons and notes for the screen. */
export const INTERFACE = alone(
  'view (?:author )?(?:archive|gallery|comments|all|more|full (?:image|size))',
  '(?:e-?mail|contact|follow) the (?:author|writer)',
  'copy (?:this )?link(?: to clipboard)?',
  'read more about (?:sharing|our policies)',
  'these are external links and will open in a new window',
  'click to (?:tweet|share|enlarge|expand|view|copy)\\b.{0,30}',
  '(?:enlarge|expand|zoom|view larger|open) ?(?:image|photo|picture)?(?: in (?:full screen|gallery|new window))?',
  '(?:bild|foto) (?:vergrößern|öffnen)|quellen (?:ein|aus)blenden|mehr (?:anzeigen|laden|sehen)|inhalt(?:sverzeichnis)?',
  '(?:show|hide|see|load) (?:more|less|all|captions?|transcript|comments)',
  `(?:hide|toggle) (?:captions?|comments?|menu|navigation|sidebar|transcript|search|image|ad|this)|(?:jump|skip) to (?:${LETTER}+ ?){1,3}`,
  '(?:previous|next|older|newer) (?:post|article|story|page|entry)s?',
  '(?:vorheriger|nächster) (?:beitrag|artikel)|(?:article|billet) (?:précédent|suivant)|(?:entrada|artículo) (?:anterior|siguiente)',
  '(?:noch keine bewertungen|no ratings yet|rate this (?:article|post|page|recipe))',
  'add (?:us )?as (?:a )?preferred source.{0,20}',
  'go back|back to (?:top|overview|home|news|all .{0,20})|zurück(?: zur? (?:startseite|übersicht|artikel.{0,20}|themenseite|liste|anfang))?|ver (?:más|todo)|voir plus|mostrar más',
  'advertiser disclosure|editorial (?:note|guidelines|standards)|why trust us',
);

/** Says how the site earns money, or that it does not answer for what it prints. */
export const DISCLOSURE = anywhere(
  `\\b(?:may|might|can|could|will) (?:earn|receive|get|make) (?:${LETTER}+ ){0,3}(?:affiliate )?(?:commission|compensation)`,
  `\\b(?:contains?|includes?|using|use|uses) (?:${LETTER}+ ){0,2}affiliate links?\\b`,
  '\\bas an amazon associate\\b',
  'independently (?:chosen|selected|reviewed)\\b|(?:chosen|selected) independently\\b',
  '(?:not|in no way) responsible for the (?:opinions?|views?|content)\\b',
  '(?:opinions?|views) expressed\\b.{0,60}\\b(?:are|do) (?:not|those|solely|their)\\b',
  '(?:alle )?angaben ohne gewähr',
  'gibt (?:nicht notwendigerweise )?die meinung de[rs]\\b.{0,60}wieder',
  `dieser (?:beitrag|artikel|text) enthält (?:${LETTER}+ )?(?:werbung|werbelinks|affiliate)`,
  `(?:bei den|die) (?:${LETTER}+ ){0,3}(?:verlinkungen|links)\\b.{0,40}\\b(?:affiliate|provision|werbe|handelt es sich)`,
  `erhalten wir (?:${LETTER}+ ){0,4}provision|wir erhalten (?:${LETTER}+ ){0,4}provision`,
  'liens? affiliés?|enlaces? de afiliad[oa]s?|link di affiliazione|links? de afiliados?',
  'this (?:entry|post|article|story) (?:was|has been) (?:posted|filed|tagged|published) (?:in|on|under|by)\\b',
);

/** Invites to write, to join, to install, to try. */
export const INVITATION = anywhere(
  '^.{0,20}\\bif you (?:enjoyed|liked|found|have (?:enjoyed|any)|believe|would like to (?:read|support|contribute|get|receive))\\b.{0,120}\\b(?:this|our|us|join|support|newsletter|contact|subscribe)',
  '(?:never|don.t) miss\\b.{0,60}\\b(?:news|story|stories|update|post|article|episode)',
  '\\b(?:download|install|get)\\b.{0,40}\\bapps? (?:for|on|from)\\b.{0,20}\\b(?:ios|android|iphone|app store|google play|your phone)',
  '\\b(?:keep up|stay in touch|connect|follow) .{0,60}\\bon (?:twitter|facebook|instagram|youtube|linkedin|tiktok|x|threads|bluesky|mastodon|flipboard|whatsapp|telegram)\\b',
  '\\bsubscribe (?:to|now)\\b.{0,60}\\b(?:youtube|channel|edition|print|magazine|podcasts?|full story)\\b',
  '\\b(?:to|please) (?:view|read) the full (?:story|article)\\b|please subscribe\\b',
  '(?:delivered|through) (?:to )?your (?:letterbox|door|home)\\b',
  '^(?:submit|send|share|tell|email|write|contact|let) (?:us|your|you)\\b.{0,100}(?:letter|story|news tip|tips?|thoughts?|think|feedback|via this form|@)',
  '\\b(?:contact|e-?mail|reach|write to) (?:us|staff writer|the (?:editor|author|reporter))\\b.{0,60}(?:@|\\d{3})',
  '^(?:submit your|send (?:us )?your) ',
  '(?:artikel|beitrag|text) (?:gefallen|nützlich|hilfreich)\\?|gefällt (?:dir|ihnen|euch) (?:unser|der|dieser)|war (?:der|dieser) (?:artikel|beitrag|text) (?:nützlich|hilfreich)',
  '^\\W*(?:möchten|wollen) (?:sie|du) (?:den|diesen) (?:(?:artikel|beitrag)\\b|text (?:teilen|drucken|hören|lesen))|den artikel (?:mit anderen )?teilen',
  '(?:registrieren|melden) sie sich\\b.{0,60}(?:kostenlos|an|auf dem laufenden|halten)',
  'kennt ihr schon (?:unser|den|die)|noch mehr (?:infos|artikel|tipps|themen) (?:für|zu|über)',
  '^\\W*jetzt (?:auch )?(?:digital|als e-?paper|im abo|mitglied werden)\\b',
  '^\\W*jetzt (?:\\S+ )?(?:testen|bestellen|spenden|unterstützen)\\b',
  'jetzt (?:kostenlos|gratis|unverbindlich) testen\\b',
  `^unterstütze? (?:sie )?(?:uns|${LETTER})`,
  'canal de (?:telegram|whatsapp|youtube)|únete (?:a|al|en)\\b.{0,40}\\b(?:canal|grupo|comunidad|newsletter|whatsapp|telegram)|s[íi]guenos en|puede (?:escribirnos|seguir)|cancela cuando quieras',
  'suivez-nous sur|rejoignez(?:-nous sur| notre (?:chaîne|groupe|communauté|page))|téléchargez (?:notre|l.).{0,10}appli|abonnez-vous (?:à (?:notre|nos)\\b|à la newsletter|pour\\b|dès|gratuitement|\\W*$)',
  'siga(?:-nos| o) .{0,40}(?:facebook|twitter|instagram|telegram|whatsapp|google|youtube|canal)|participe do (?:grupo|canal)|baixe (?:o|nosso) app|receba (?:em seu|no seu|as) ',
  'seguici su (?:facebook|twitter|instagram|telegram|whatsapp|google|youtube|tutti)|scarica (?:la|l.) app|iscriviti al canale',
  'volg ons (?:op|via) (?:facebook|twitter|instagram|telegram|whatsapp|google|youtube|x\\b)|download (?:de|onze) app|^\\W*word (?:nu |ook )?(?:lid(?: van (?:onze|het)|\\W*$)|abonnee)',
  'obserwuj nas (?:na|w)\\b|pobierz aplikację|^\\W*(?:dołącz do nas|dowiedz się więcej|obserwuj nas)(?:\\W*$| (?:na|w) (?:facebook|twitter|instagram|x\\b))',
  'help us improve\\b|your feedback (?:will|helps)|take (?:our|a) (?:short )?survey',
  '^want more (?:stories|news|articles|like|from)\\b|^(?:ready|want) to (?:learn|get|see|read|find out|explore) (?:more|started)\\b',
  `^(?:${LETTER}+ ){0,3}(?:schedule|book|request) (?:a|your) (?:free )?(?:demo|call|consultation|quote|appointment)\\b`,
);

/** In Latin letters; beside the accented capitals some small letters stand, which does no harm. */
const CAPITAL = '[A-ZÀ-ÖØ-ÞĀ-Ž]';
const NAME_PART = `${CAPITAL}[A-Za-z\\u0080-\\uffff.’'-]`;

/** A sentence that says who the author is; jobs of those who write. */
export const AUTHOR_NOTE = new RegExp(
  `^${NAME_PART}+(?: ${NAME_PART}*){1,3}(?: \\([^)]{1,60}\\))?,? (?:is|ist|est|es|è|é|jest|was|has (?:been|covered|written)|covers|writes|works|joined|schreibt|arbeitet)${WORD_END}.{0,120}\\b` +
    '(?:writer|journalist|reporter|editor|columnist|correspondent|contributor|blogger|author|novelist|professor|fellow|lecturer|analyst|founder|director|redakteur[a-z]*|autor[a-z]*|journalistin|journaliste|periodista|giornalista|dziennikar[a-z]+|kolumnist[a-z]*|schreibt|covering|covers)\\b',
);

/** Who else worked on the text; the byline is metadata. */
export const CONTRIBUTORS = anywhere(
  '\\bcontributed (?:to (?:this|the) (?:report|story|article|piece)|reporting)\\b',
  '\\bmit material von\\b',
);

/** What a picture shows, as a paragraph of its own: it ends with who took it. */
export const CAPTION_WITH_CREDIT = new RegExp(
  [
    '\\((?:[^()]{0,60}\\b)?(?:AP Photo|AP|Photo|Foto|Image|Picture|Pic|Getty|Reuters|REUTERS|AFP|EPA|EFE|dpa|Credit|credit|Bild|Shutterstock|NASA|File|Supplied|Handout|Courtesy)\\b[^()]{0,100}\\)\\s*$',
    `(?:^|[.!?…]\\s|\\s)(?:Picture|Photo|Foto|Bild|Image|Credit|Crédits?|Photograph|Fotografie|Quelle|Source)s?(?: (?:by|von|credit|de))?\\s?:\\s?(?:['‘“]|${CAPITAL})[^.!?]{2,60}$`,
    `(?:\\bvia|(?<=[A-Z${LETTERS}\\d])[/|])\\s?(?:Getty(?: Images)?|AFP|Reuters|REUTERS|AP|EPA|Shutterstock|Alamy|Unsplash|Pexels|Flickr)[^A-Z${LETTERS}]*$`,
  ].join('|'),
);
