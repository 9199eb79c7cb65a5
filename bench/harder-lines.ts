// A second hundred lines that look like clutter and are none, by language and kind; in form like `hard-lines.ts`.
import type { LineKind } from './hard-lines';

export const HARDER_LINES: Readonly<Record<string, Readonly<Partial<Record<LineKind, readonly string[]>>>>> =
  {
    en: {
      heading: [
        'Recommended by the panel',
        'More by accident',
        'Up next: the upper house',
        'Advertising the war',
      ],
      cell: ['Follow', 'Sponsored', 'Next'],
      paragraph: [
        'Join us, the miners called, and the students came.',
        'Published in 1871, the map shows no island.',
        'Watch more closely, the inspector wrote, and you will see the crack.',
        'Photos of the wreck were shown to the jury on Friday.',
      ],
      item: ['Comments from the three unions', 'Image of the saint, stolen in 1994'],
    },
    de: {
      heading: [
        'Mehr über Bord',
        'Empfohlen wird Geduld',
        'Newsletter aus dem Kerker',
        'Auch interessant für Diebe',
      ],
      cell: ['Weiter', 'Bild', 'Folgen'],
      paragraph: [
        'Lesen Sie mehr Gedichte, riet der Minister den Schülern.',
        'Melden Sie sich im Hafen, stand auf dem Zettel der Lotsen.',
        'Unterstützt wurde der Antrag von drei Fraktionen.',
      ],
      item: ['Fotos vom Unglück, zwölf Stück', 'Autor und Verlag im Streit'],
    },
    fr: {
      heading: ['Plus sur la dette', 'Lire aussi entre les voix', 'Suivez le guide'],
      cell: ['Suivre', 'Crédit', 'Image'],
      paragraph: [
        'Soutenez le toit, criait le maçon, ou il tombera.',
        'Par deux fois, le barrage a cédé au printemps.',
        'Publicité et propagande ne faisaient plus qu’une.',
      ],
      item: ['Photo du roi, volée en 1911', 'Articles du traité, douze en tout'],
    },
    es: {
      heading: ['Más en menos tiempo', 'Ver más lejos', 'Te puede interesar la verdad'],
      cell: ['Ver más', 'Imagen', 'Seguir'],
      paragraph: [
        'Regístrate en el puerto, le dijeron, y espera.',
        'Foto y firma eran necesarias para el permiso.',
        'Publicado el decreto, los barcos zarparon.',
      ],
      item: ['Más de 300 pescadores', 'Autor del incendio, detenido'],
    },
    it: {
      heading: ['Più in alto', 'Approfondimenti di fango', 'Seguici se puoi'],
      cell: ['Segui', 'Leggi', 'Immagine'],
      paragraph: [
        'Di giorno la diga teneva, di notte no.',
        'Iscriviti al partito, gli disse il padre.',
        'Foto e documenti sono stati sequestrati.',
      ],
      item: ['Pubblicità dei bandi di gara', 'Foto del relitto'],
    },
    pt: {
      heading: ['Mais sobre menos', 'Leia também o silêncio', 'Recomendado pelos juízes'],
      cell: ['Seguir', 'Imagem', 'Leia'],
      paragraph: [
        'Por três vezes, a ponte foi fechada.',
        'Receba as chaves, disse o guarda ao prefeito.',
        'Publicado em 1922, o livro fala do mar.',
      ],
      item: ['Fotos do naufrágio', 'Assinantes do tratado'],
    },
    pl: {
      heading: ['Więcej światła', 'Zobacz, co zostało', 'Powiązane sprawy'],
      cell: ['Dalej', 'Foto', 'Autor'],
      paragraph: [
        'Czytaj więcej wierszy, mówił minister uczniom.',
        'Zapisz się w księdze, powiedział strażnik.',
        'Fotografia statku zaginęła w archiwum.',
      ],
      item: ['Reklama z 1921 roku', 'Udział kobiet: 41 procent'],
    },
    ru: {
      heading: ['Читайте договор', 'По теме голосовали', 'Реклама в осаде'],
      cell: ['Реклама', 'Поделиться', 'Далее'],
      paragraph: [
        'Поделиться хлебом он не успел.',
        'Подписывайтесь на договор, советовал посол.',
        'Реклама табака исчезла весной.',
      ],
      item: ['Фото корабля, двенадцать штук', 'По теме бюджета: отказ'],
    },
    tr: {
      heading: ['Paylaş ve yönet', 'Benzer haberler köyden geldi', 'Reklam vergisi'],
      cell: ['Reklam', 'İleri', 'Fotoğraf'],
      paragraph: [
        'Reklam panoları sabah indirildi.',
        'Fotoğraf çekmek limanda yasaktı.',
        'Güncelleme kuralı meclisten geçti.',
      ],
      item: ['Fotoğraf sergisi açıldı', 'Reklam gelirleri'],
    },
  };
