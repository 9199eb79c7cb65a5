// Texts of each kind that news sites print beside reports (verses, letters, recipes, tables, live notes …): their markup, and every line that they say.
export interface Kind {
  readonly title: string;
  readonly lang?: string;
  /** Markup of the article, below its headline. */
  readonly body: string;
  /** Every line that is to be found, in order; what is not here is to be left out. */
  readonly lines: readonly string[];
}

/** `lines`, each in an element called `tag`. */
export const set = (tag: string, lines: readonly string[]) =>
  lines.map((line) => `<${tag}>${line}</${tag}>`).join('');

const VERSES = [
  'The keeper climbs the stair at four',
  'and trims a wick that is no more',
  'a bulb has burned since ’eighty-nine',
  'he goes up all the same, in line',
];
const QUESTIONS = [
  'You have kept this light for thirty years. Why?',
  'Because nobody else asked for it. I came for one winter, and then there was another, and another.',
  'And what will you do now?',
  'Sleep.',
  'All day?',
  'I shall begin with the nights, and then we shall see what is left of the days, I suppose.',
];
const LETTERS = [
  'Your report on the lamp (May 3) says that nobody wanted the old one. I did, and said so twice to the board.',
  'Edda Holm, Northquay',
  'The seals at the mole are not “new guests”. They were there when I was a girl, and so was the smell of them.',
  'Ines Kraan, by e-mail',
];
const LIST = [
  '1. The mole at dawn',
  'Come before six, when the boats go out. Bring gloves, for the rail is cold even in June.',
  '2. The lamp room',
  'It is open on Sundays from two to five. Children must hold somebody’s hand on the stair.',
  '3. The smoke house',
  'Ask for the eel. There is no sign on the door, and there never was one, says the owner.',
];
const STEPS = [
  'Soak the peas overnight in cold water.',
  'Boil them for an hour with the onion.',
  'Add the fish last, off the fire.',
];
const GOODS = ['400 g dried peas', '1 onion', '300 g smoked haddock', 'Salt'];
const VERDICT = [
  'The Beam 3 is a hand lamp for boats, and the first that I would take out at night without a second one in the box.',
  'It burns for nine hours on one charge, floats with its head up, and can be opened with a coin when salt has got in.',
];
const FORUM = [
  'Has anybody got the old lens to turn without the motor? Mine sticks at a quarter, and I do not want to force it.',
  'Take the weight off first. It sticks because the clock wants to lift it, and there is nothing left to lift by then.',
  'That was it. Thank you! It turns now, and the light goes round the kitchen every ten seconds.',
];
const AGENCY = [
  'NORTHQUAY (Reuters) - The northern light will be switched off on June 1, the board said on Friday.',
  'Ships have found their way without it since 2009, it added. The keeper will stay in the house until he retires.',
];
const LIVE = [
  '14:20 The lamp is down',
  'The crane has set the lens on the lorry. Nothing broke, the foreman says, and nobody has been hurt.',
  '13:05 A first attempt fails',
  'The rope was too short by two metres. A longer one is on its way from the yard, by bicycle.',
  '12:00 The crowd is there',
  'Some three hundred people stand on the mole, and the school has brought its band.',
];
const SLIDES = [
  'The lens before it was cleaned. It had not been taken apart since it was put there, in 1911.',
  'Each prism bears a number. The 48th was missing, and has been cast anew by a firm from abroad.',
  'The keeper with the last of the lamps that burned oil. It was lit once more, on Friday, for an hour.',
];
const TABLE = [
  ['Year', 'Ships', 'Wrecks'],
  ['1989', '4,120', '3'],
  ['2009', '2,870', '0'],
  ['2024', '1,905', '1'],
];
const INTRO =
  'The board has counted the ships that pass the light since 1989, and what became of them on the way past it.';

export const KINDS: readonly [why: string, kind: Kind][] = [
  [
    'verses cut by br',
    {
      title: 'The keeper',
      body: `<p>${VERSES.join('<br>')}</p><p>${VERSES.toReversed().join('<br>')}</p>`,
      lines: [...VERSES, ...VERSES.toReversed()],
    },
  ],
  [
    'verses, a paragraph each line',
    {
      title: 'The keeper',
      body: `<div class="poem">${set('p', [...VERSES, ...VERSES.toReversed()])}</div>`,
      lines: [...VERSES, ...VERSES.toReversed()],
    },
  ],
  [
    'an interview with bold questions',
    {
      title: 'Thirty winters',
      body: QUESTIONS.map((line, n) => (n % 2 ? `<p>${line}</p>` : `<p><strong>${line}</strong></p>`)).join(
        '',
      ),
      lines: QUESTIONS,
    },
  ],
  [
    'an interview, its questions as headings',
    {
      title: 'Thirty winters',
      body: QUESTIONS.map((line, n) => (n % 2 ? `<p>${line}</p>` : `<h3>${line}</h3>`)).join(''),
      lines: QUESTIONS,
    },
  ],
  [
    'letters to the editor',
    {
      title: 'Letters: the lamp and the seals',
      body: LETTERS.map((line, n) => (n % 2 ? `<p><strong>${line}</strong></p>` : `<p>${line}</p>`)).join(''),
      lines: LETTERS,
    },
  ],
  [
    'a listicle with numbered headings',
    {
      title: 'Three places on the quay',
      body: LIST.map((line, n) => (n % 2 ? `<p>${line}</p>` : `<h2>${line}</h2>`)).join(''),
      lines: LIST,
    },
  ],
  [
    'a recipe',
    {
      title: 'Pea soup with haddock',
      body: `<p>${INTRO}</p><h2>Ingredients</h2><ul>${set('li', GOODS)}</ul><h2>Method</h2><ol>${set('li', STEPS)}</ol>`,
      lines: [INTRO, 'Ingredients', ...GOODS, 'Method', ...STEPS],
    },
  ],
  [
    'a review of a product',
    {
      title: 'Beam 3: a lamp for boats',
      body: `${set('p', VERDICT)}<h3>Pros</h3><ul><li>Floats</li><li>Can be opened</li></ul><h3>Cons</h3><ul><li>Heavy</li><li>Dear</li></ul><p><strong>Verdict: 8/10</strong></p>`,
      lines: [...VERDICT, 'Pros', 'Floats', 'Can be opened', 'Cons', 'Heavy', 'Dear', 'Verdict: 8/10'],
    },
  ],
  [
    'a thread of a forum',
    {
      title: 'Lens sticks at a quarter',
      body: FORUM.map((line, n) => `<div class="post-body" id="p${n}"><p>${line}</p></div>`).join(''),
      lines: FORUM,
    },
  ],
  [
    'a short report of an agency',
    { title: 'Northern light to go out', body: set('p', AGENCY), lines: AGENCY },
  ],
  [
    'live notes with a time each',
    {
      title: 'Lens is moved: live',
      body: LIVE.map((line, n) =>
        n % 2
          ? `<p>${line}</p></div>`
          : `<div class="live-entry"><h3><time>${line.slice(0, 5)}</time> ${line.slice(6)}</h3>`,
      ).join(''),
      lines: LIVE,
    },
  ],
  [
    'a slide show',
    {
      title: 'A lens is cleaned',
      body: SLIDES.map(
        (line, n) =>
          `<div class="slide"><figure><img src="/${n}.jpg" alt=""></figure><div class="slide-text"><span class="slide-number">${n + 1}/3</span><p>${line}</p></div></div>`,
      ).join(''),
      lines: SLIDES,
    },
  ],
  [
    'a report with a table',
    {
      title: 'Ships that pass',
      body: `<p>${INTRO}</p><table><thead><tr>${set('th', TABLE[0]!)}</tr></thead><tbody>${TABLE.slice(1)
        .map((row) => `<tr>${set('td', row)}</tr>`)
        .join('')}</tbody></table><p>${AGENCY[1]}</p>`,
      lines: [INTRO, ...TABLE.flat(), AGENCY[1]!],
    },
  ],
  [
    'questions and answers in a list of terms',
    {
      title: 'What you ask about the light',
      body: `<dl>${QUESTIONS.map((line, n) => (n % 2 ? `<dd>${line}</dd>` : `<dt>${line}</dt>`)).join('')}</dl>`,
      lines: QUESTIONS,
    },
  ],
  [
    'questions and answers behind their letters',
    {
      title: 'What you ask about the light',
      body: QUESTIONS.map((line, n) => `<p><b>${n % 2 ? 'A' : 'Q'}:</b> ${line}</p>`).join(''),
      lines: QUESTIONS.map((line, n) => `${n % 2 ? 'A' : 'Q'}: ${line}`),
    },
  ],
  [
    'a notice of times',
    {
      title: 'When the lamp room is open',
      body: `<p>${INTRO}</p><p>Mon 9:00 to 12:00</p><p>Tue 9:00 to 12:00</p><p>Wed 13:00 to 18:00</p>`,
      lines: [INTRO, 'Mon 9:00 to 12:00', 'Tue 9:00 to 12:00', 'Wed 13:00 to 18:00'],
    },
  ],
];

/** Four lines each; the test sets them as paragraphs. */
export const SCRIPTS: readonly [why: string, kind: Kind][] = [
  [
    'Arabic',
    {
      title: 'إطفاء المنارة الشمالية',
      lang: 'ar',
      body: '',
      lines: [
        'أعلنت هيئة الميناء يوم الجمعة أن المنارة الشمالية ستطفأ في الأول من يونيو بعد مئة وأربعة عشر عاما من العمل.',
        'وقال الحارس إنه سيبقى في البيت حتى يتقاعد.',
        'هل ستعود؟',
        'لا أحد يعرف، كما يقول رئيس البلدية.',
      ],
    },
  ],
  [
    'Russian',
    {
      title: 'Северный маяк погаснет',
      lang: 'ru',
      body: '',
      lines: [
        'Северный маяк погаснет первого июня, сообщило в пятницу правление порта, а смотритель останется в доме до пенсии.',
        'Корабли находят дорогу без него уже много лет.',
        '— Мне не жаль, — говорит он.',
        'Линзу отвезут в музей, где она будет вращаться по воскресеньям.',
      ],
    },
  ],
  [
    'Chinese',
    {
      title: '北方灯塔将熄灭',
      lang: 'zh',
      body: '',
      lines: [
        '港务局周五表示，北方灯塔将于六月一日熄灭，守塔人将在屋里住到退休。',
        '自二〇〇九年以来，船只不靠它也能找到航道。',
        '“我并不难过。”他说。',
        '透镜将运往博物馆，每个星期天转动一次。',
      ],
    },
  ],
  [
    'Japanese',
    {
      title: '北の灯台、消灯へ',
      lang: 'ja',
      body: '',
      lines: [
        '港湾局は金曜日、北の灯台を六月一日に消灯すると発表した。',
        '灯台守は定年まで家に残るという。',
        '「寂しくはない」と彼は話す。',
        'レンズは博物館に運ばれ、日曜日ごとに回される予定だ。',
      ],
    },
  ],
  [
    'Korean',
    {
      title: '북쪽 등대 꺼진다',
      lang: 'ko',
      body: '',
      lines: [
        '항만청은 금요일 북쪽 등대가 유월 일일에 꺼진다고 밝혔다.',
        '등대지기는 은퇴할 때까지 집에 머문다.',
        '“슬프지 않다”고 그는 말한다.',
        '렌즈는 박물관으로 옮겨져 일요일마다 돌아간다.',
      ],
    },
  ],
];
