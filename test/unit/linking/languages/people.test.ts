// People in the spelling and inflection of languages in Latin letters: in full, then short; beside a title; and what only looks so.
import { expect, it } from 'vitest';
import { personMarks } from './marked-countries';

/** Text with people in brackets, day of the article where it matters. */
type Row = readonly [why: string, text: string, published?: string];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  de: [
    [
      'in full, then in the genitive',
      '[Wladimir Putin=ru-vladimir-putin] und seine Leute sind da. Das ist [Putins=ru-vladimir-putin] Haus.',
    ],
    [
      'one who is spelled otherwise',
      'Das hat [Wolodymyr Selenskyj=ua-volodymyr-zelenskyy] gesagt, und [Selenskyjs=ua-volodymyr-zelenskyy] Sprecher auch.',
    ],
    [
      'with an article of his own',
      'Das Regime von [Baschar al-Assad=sy-bashar-al-assad] ist stark, und [Assads=sy-bashar-al-assad] Truppen auch.',
    ],
    [
      'behind a title, which is a noun',
      'Die Bundeskanzlerin [Merkel=de-angela-merkel] hat mit Präsident [Macron=fr-emmanuel-macron] gesprochen.',
    ],
    [
      'a month, behind a title',
      'Das hat Premierministerin [May=gb-theresa-may] gesagt, und im Mai ist es vorbei.',
    ],
    [
      'two who were presidents, either may be',
      'Der frühere US-Präsident Bush war auch da und er sprach nicht.',
    ],
    [
      'the one in office on that day',
      'Das hat US-Präsident [Bush=us-george-w-bush] gesagt, und er ist nicht da.',
      '2005-03-01',
    ],
    [
      'his father',
      'Das hat US-Präsident [Bush=us-george-h-w-bush] gesagt, und er ist nicht da.',
      '1990-03-01',
    ],
    ['of another first name', 'Melania Trump war da, und das ist nicht neu.'],
    ['somebody who is addressed', 'Der Kunde Herr Putin aus Bonn wollte nicht zahlen.'],
    ['a street', 'In der Konrad-Adenauer-Straße wohnt der Koch, und er ist nicht da.'],
    [
      'a pope, and a man of that name',
      '[Papst Franziskus=va-francis] ist nach Genf gereist, und Franziskus Meier war auch da.',
    ],
  ],
  fr: [
    [
      'in full, then short',
      '[Vladimir Poutine=ru-vladimir-putin] a reçu le roi. Selon [Poutine=ru-vladimir-putin], il est parti.',
    ],
    [
      'with an article of his own',
      'Le régime de [Bachar el-Assad=sy-bashar-al-assad] est fort, et les soldats de [Assad=sy-bashar-al-assad] aussi.',
    ],
    [
      'behind a title and an adjective',
      'Le président français [Macron=fr-emmanuel-macron] a parlé avec la première ministre britannique [May=gb-theresa-may].',
    ],
    ['who was it once', 'L’ancien président [Sarkozy=fr-nicolas-sarkozy] est arrivé avec le train.'],
    [
      'who holds the office',
      'Le premier ministre canadien [Trudeau=ca-justin-trudeau] est arrivé avec le train.',
    ],
    ['a baker', 'Pierre Poutine est un boulanger de Lyon et il ne vend pas de pain le lundi.'],
    ['a pope, and men of that name', 'Il a vu François et le [pape François=va-francis] dans la rue.'],
    [
      'everybody knows the full name',
      '[Ronald Reagan=us-ronald-reagan] croyait que Dieu avait épargné sa vie.',
    ],
    ['a square', 'Elle est sur la place Poutine avec les enfants de la ville.'],
    [
      'in his own spelling',
      'C’est [Joseph Staline=su-joseph-stalin] qui avait dit cela, et [Staline=su-joseph-stalin] est mort.',
    ],
  ],
  es: [
    [
      'an accent that the gazetteer has not',
      'El presidente ruso, [Vladímir Putin=ru-vladimir-putin], habló con él. Para [Putin=ru-vladimir-putin] no es nuevo.',
    ],
    [
      'in full, then short',
      'El régimen de [Bachar el Asad=sy-bashar-al-assad] es fuerte. Según [Asad=sy-bashar-al-assad], no pasa nada.',
    ],
    [
      'behind titles',
      'El presidente [Rajoy=es-mariano-rajoy] y la primera ministra [May=gb-theresa-may] se reunieron en la ciudad.',
    ],
    [
      'who was it once',
      'El expresidente [Aznar=es-jose-maria-aznar] no quiso decir nada más sobre el asunto.',
    ],
    ['another of a common surname', 'Ayer llegó Marta Sánchez con su hijo y no dijo nada de la casa.'],
    ['a family', 'Los Aznar viven en la casa que está cerca de la plaza.'],
    ['a street', 'Vive en la calle Gorbachov y trabaja en la escuela.'],
    [
      'in his own spelling',
      'Eso dijo [Muamar el Gadafi=ly-muammar-gaddafi] antes de la guerra, y [Gadafi=ly-muammar-gaddafi] no volvió.',
    ],
    ['a pope by his number', 'El papa [Juan Pablo II=va-john-paul-ii] visitó la ciudad y no volvió.'],
    ['a queen of Spain is another', 'La calle de Isabel II está cerca de la plaza y de la casa.'],
  ],
  it: [
    [
      'behind a title and an adjective',
      'Il presidente francese [Macron=fr-emmanuel-macron] e il premier [Gentiloni=it-paolo-gentiloni] sono qui.',
    ],
    [
      'in full, then short',
      'Secondo [Michail Gorbaciov=su-mikhail-gorbachev] è finita, e per [Gorbaciov=su-mikhail-gorbachev] non è una novità.',
    ],
    [
      'in his own spelling',
      'È stato [Muammar Gheddafi=ly-muammar-gaddafi] a dirlo, non il figlio di [Gheddafi=ly-muammar-gaddafi].',
    ],
    ['a pope', 'Lo ha detto [papa Francesco=va-francis] e non Francesco, che è il mio vicino.'],
    ['a school', 'Gli studenti del liceo Gheddafi non sono ancora qui.'],
    ['an everyday surname', 'Marco Conte non è qui e non è mai stato a casa sua.'],
    ['two names that the press has', 'È con [Abu Mazen=ps-mahmoud-abbas] che si deve parlare di questo.'],
    ['who was it once', 'L’ex premier [Renzi=it-matteo-renzi] è con la moglie in una casa di campagna.'],
    ['a woman in office', 'La premier [May=gb-theresa-may] è con il marito nella casa di campagna.'],
    ['a sister', 'Una sorella di lui, Anna Gheddafi, è nella casa di campagna.'],
  ],
  pt: [
    [
      'behind titles',
      'O presidente [Temer=br-michel-temer] falou com a primeira-ministra [May=gb-theresa-may] em casa.',
    ],
    [
      'in his own spelling',
      'Não foi [Muammar Kadafi=ly-muammar-gaddafi] que disse isso, mas [Kadafi=ly-muammar-gaddafi] sabia.',
    ],
    [
      'in his own spelling, long ago',
      'Foi [Josef Estaline=su-joseph-stalin] que disse isso, e não a mãe de [Estaline=su-joseph-stalin].',
    ],
    ['a pope', 'O [papa Francisco=va-francis] falou com o Francisco, que não o conhecia.'],
    ['who was it once', 'A ex-presidente [Rousseff=br-dilma-rousseff] não falou com a imprensa.'],
    ['a school', 'Os alunos da escola Kadafi não foram à praia com os pais.'],
    ['another first name', 'O Pedro Temer não foi à praia com os pais dele.'],
    ['at home', 'O presidente da república, [Michel Temer=br-michel-temer], não foi à praia.'],
    ['a number', 'O papa [João Paulo II=va-john-paul-ii] não foi à praia, mas à igreja.'],
    ['a tree', 'Um pé de amora e uma costa não são uma pessoa, mas são bonitos.'],
  ],
  pl: [
    [
      'in cases',
      '[Władimir Putin=ru-vladimir-putin] rozmawiał z [Donaldem Trumpem=us-donald-trump]. Według [Putina=ru-vladimir-putin] rozmowa z [Trumpem=us-donald-trump] była dobra.',
    ],
    [
      'behind titles in cases',
      'Prezydent [Duda=pl-andrzej-duda] spotkał się z kanclerz [Merkel=de-angela-merkel] i premierem [Orbánem=hu-viktor-orban].',
    ],
    [
      'an adjective’s cases',
      '[Jarosław Kaczyński=pl-jaroslaw-kaczynski] był tam wczoraj. [Kaczyńskiemu=pl-jaroslaw-kaczynski] nie odpowiedziano, a o [Kaczyńskim=pl-jaroslaw-kaczynski] nie mówiono.',
    ],
    [
      'a name behind a genitive',
      'Tak pisze na blogu asystent [Obamy=us-barack-obama] Kori Schulman, ale to nie jest nowe.',
    ],
    ['a pope in a case', 'Franciszek poszedł do domu, a [papieża Franciszka=va-francis] nie było w domu.'],
    ['a prize', 'To jest nagroda Putina, a nie nagroda miasta, które ją dało.'],
    ['another first name', 'To jest Jan Duda, a nie jego syn, który tam był.'],
    [
      'in his own spelling',
      'To jest dom, w którym był [Michaił Gorbaczow=su-mikhail-gorbachev], a żona [Gorbaczowa=su-mikhail-gorbachev] nie.',
    ],
    [
      'from the East',
      'W domu był [Aleksandr Łukaszenka=by-alexander-lukashenko], a z [Łukaszenką=by-alexander-lukashenko] jego syn.',
    ],
    [
      'of former days',
      'To jest były prezydent [Kwaśniewski=pl-aleksander-kwasniewski], którego tam nie było.',
    ],
  ],
  tr: [
    [
      'behind an apostrophe',
      '[Vladimir Putin=ru-vladimir-putin] için bu çok önemli. [Putin=ru-vladimir-putin]’in sözcüsü de böyle dedi.',
    ],
    [
      'in his own spelling',
      'Bu gün [Beşar Esad=sy-bashar-al-assad] için çok önemli, [Esad=sy-bashar-al-assad] ve oğlu da böyle dedi.',
    ],
    ['behind a title', 'Başbakan [Yıldırım=tr-binali-yildirim] bu gün çok önemli bir şey dedi ve gitti.'],
    ['a wife', 'Bu gün Melania Trump ve oğlu için çok önemli bir gün oldu.'],
    ['a doctor', 'Bu gün Dr. Lee ve oğlu için çok önemli bir gün oldu.'],
    ['an airport', 'Bu gün Esad Havalimanı için çok önemli bir gün oldu ve bitti.'],
    [
      'from the East',
      'Bu gün [Mihail Gorbaçov=su-mikhail-gorbachev] ve [Gorbaçov=su-mikhail-gorbachev]’un eşi için çok önemli.',
    ],
    [
      'of Iran',
      'Bu gün [Mahmud Ahmedinejad=ir-mahmoud-ahmadinejad] için çok önemli, [Ahmedinejad=ir-mahmoud-ahmadinejad] ve eşi gitti.',
    ],
    ['everybody’s', 'Bu gün [Macron=fr-emmanuel-macron]’un sözcüsü için çok önemli bir gün oldu.'],
    ['a pope', 'Bu gün [Papa Francis=va-francis] ve Francis Bacon için çok önemli bir gün oldu.'],
  ],
};

it.each(
  Object.entries(ROWS).flatMap(([lang, rows]) =>
    rows.map(([why, text, published]) => [lang, why, text, published] as const),
  ),
)('%s: %s', (lang, _, text, published) => {
  expect(personMarks(text, lang, published)).toBe(text);
});
