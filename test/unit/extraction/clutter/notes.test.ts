// @vitest-environment jsdom
// Notes of the editors on authors, rights, commissions and dates, beside sentences that begin like them.
import { NOTE_RULES } from '@/lib/extraction/clutter/notes';
import { aParagraph } from '../../../news-page';
import { atEnd, atTop, behind, inside, testKind } from './page-with';

const BIOGRAPHY =
  'I write about ports, storage and ferries. I have worked on cranes, barges and silos, and I share what I learn.';
const byAna = { title: 'A story', byline: 'Ana Roca' };

testKind(NOTE_RULES, {
  takes: {
    'author-box': [
      [
        'a biography above the text',
        atTop(
          `<div class="post-author-bio"><a rel="author" href="/a/jd">Jane Doerr</a><p>${BIOGRAPHY}</p></div>`,
        ),
      ],
      [
        'a card above the text',
        atTop(
          `<section id="author-card"><h3><a href="/authors/jd">Jane Doerr</a></h3><p>${BIOGRAPHY}</p></section>`,
        ),
      ],
      [
        'who the author is',
        atTop(`<aside class="about-author"><p>${BIOGRAPHY}</p><a href="/staff/jd">More</a></aside>`),
      ],
      ['a biography', behind('<div class="author-bio">She has covered harbours since 2010.</div>')],
      ['details', behind('<div class="author-details">She writes from the harbour.</div>')],
    ],
    'copyright-line': [
      ['a sign', atEnd('<p>© The Example. All rights reserved.</p>')],
      ['a year', atEnd('<p>Copyright 2021 The Example. No part may be printed.</p>')],
      ['an owner', atEnd('<p>Copyright The Example Media Group</p>')],
    ],
    'published-line': [
      ['an update', atTop('<p>Last updated on 3 May 2021, 10 a.m.</p>')],
      ['French', atTop('<p>Publié le matin, à neuf heures</p>')],
      [
        'a day of the week in Portuguese',
        atTop('<small>sexta-feira, 22 de outubro de 2010 às 20:13</small>'),
      ],
    ],
    byline: [
      ['an abbreviation that ends in a point', atTop('<p>By Jane Doe, Jr.</p>')],
      ['two authors and their desk', atTop('<p>By Jane Doe and John Roe, news staff</p>')],
    ],
    'disclosure-line': [
      ['commissions', atEnd('<p>We may earn a commission if you buy through links in this story.</p>')],
      [
        'commissions of a site that names itself',
        atEnd('<p>Harbour News may receive a commission from purchases made through links.</p>'),
      ],
      ['German', atEnd('<p>Alle Angaben ohne Gewähr</p>')],
      ['guest opinions', atEnd('<p>The paper is not responsible for the opinions of its guests.</p>')],
      ['opinions of the author', atEnd('<p>The views expressed here are those of the author.</p>')],
      ['what was chosen', atTop('<p>Our editors have independently chosen all products.</p>')],
    ],
    'author-note': [
      ['who wrote it', atEnd('<p>Ana Roca is a freelance journalist who covers the sea.</p>')],
      ['Italian', atEnd('<p>Ana Roca è una giornalista che scrive di mare.</p>')],
      [
        'a sentence that introduces, above the text',
        atTop(
          '<p>Ana Roca is a freelance journalist who covers the sea, its ports and its people for papers abroad.</p>',
        ),
        { about: byAna },
      ],
      [
        'a line that begins with the byline’s name, whatever the language',
        atEnd('<p>Ana Roca 1974 in Vigo geboren, lebt am Meer.</p>'),
        { about: byAna },
      ],
    ],
    'contributors-line': [['who helped', atEnd('<p>Ben Sol contributed to this report.</p>')]],
  },
  keeps: {
    'author-box': [
      ['a stressed word', inside('<p>They met the <em class="author-name">author</em> in May.</p>')],
      [
        'a profile that is the article',
        `<div class="author-profile"><a rel="author" href="/a">A. Roca</a>${inside('')}</div>`,
      ],
      [
        'an introduction in a box that is called so',
        atTop(`<div class="author-info"><p>${BIOGRAPHY}</p></div>`),
      ],
      [
        'a box of the head with more than the author',
        atTop('<div class="author-box"><h2>A day at the quay</h2><p>It rained.</p></div>'),
      ],
      ['a section on an author', inside(`<section class="authors">${aParagraph(1)}</section>`)],
    ],
    'copyright-line': [
      ['Cyrillic that speaks of rights', atEnd('<p>Министры говорили о copyright и о рыбе.</p>')],
      ['a law', atEnd('<p>Copyright law must change, the minister said on Monday.</p>')],
      ['a dispute', atEnd('<p>Copyright has been a matter of dispute between the two countries.</p>')],
      ['owners', atEnd('<p>Copyright holders will be paid from next year on.</p>')],
    ],
    'published-line': [
      ['a year', atTop('<p>Created in 1920, the club has 300 members.</p>')],
      ['a rule', atTop('<p>Posted workers will be paid the same.</p>')],
      ['German: as of today', inside('<p>Stand heute fehlen zwölf Millionen Kronen.</p>')],
      ['Spanish: a day of the week', inside('<p>Lunes negro para la bolsa de 1987.</p>')],
    ],
    byline: [
      ['a day', atTop('<p>By Monday, the river had risen by two metres.</p>')],
      ['a German view', atTop('<p>Von der Brücke aus sieht man die Insel nicht.</p>')],
      ['a French chance', atTop('<p>Par chance, personne n’a été blessé.</p>')],
      ['a Spanish present', atTop('<p>Por ahora, nadie ha respondido.</p>')],
      ['a heading that begins with a name', inside('<h2>Von der Leyen under pressure</h2>')],
    ],
    'disclosure-line': [
      [
        'money that somebody earned',
        inside('<p>Pilots will earn more money from June, the airline said on Monday.</p>'),
      ],
      ['a commission in court', inside('<p>The firm may receive a commission of two million crowns.</p>')],
      ['a commission that is a body', inside('<p>The town will get a commission that asks questions.</p>')],
      ['judges', inside('<p>The judges were independently selected by both countries.</p>')],
      ['a letter', inside('<p>The minister is not responsible for the content of the letter.</p>')],
      ['views at a fair', inside('<p>The views expressed at the fair are not new to the port.</p>')],
      ['an opinion that is news', inside('<p>The mayor expressed the view that the cable would come.</p>')],
    ],
    'author-note': [
      [
        'a reporter in the news',
        inside('<p>Ana Roca is a journalist whom the court has fined for her reports.</p>'),
      ],
      ['somebody who is not in the byline', atEnd('<p>Ana Roca 1974 in Vigo geboren, lebt am Meer.</p>')],
    ],
    'contributors-line': [
      ['who gave to something', atEnd('<p>Ben Sol contributed to the fund, as he told the court.</p>')],
      ['who helped, in the news', inside('<p>Ben Sol contributed to the report of the court.</p>')],
    ],
  },
});
