// People in Russian, Arabic, Chinese and Korean: in full, then short; beside a title; and what only looks so.
import { expect, it } from 'vitest';
import { personMarks } from './marked-countries';

/** Text with people in brackets, day of the article where it matters. */
type Row = readonly [why: string, text: string, published?: string];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  ru: [
    [
      'in cases',
      'Вчера [Владимиру Путину=ru-vladimir-putin] позвонили. Разговор с [Путиным=ru-vladimir-putin] был у помощника [Путина=ru-vladimir-putin].',
    ],
    [
      'an adjective’s cases',
      'Это письмо [Владимира Зеленского=ua-volodymyr-zelenskyy], и о [Зеленском=ua-volodymyr-zelenskyy] в нём нет ни слова.',
    ],
    [
      'behind a title and a country',
      'Это сказал премьер-министр Турции [Эрдоган=tr-recep-tayyip-erdogan], и он был прав.',
    ],
    ['in office that day', 'Это сказал президент [Буш=us-george-w-bush], и он не был прав.', '2005-03-01'],
    ['his father', 'Это сказал президент [Буш=us-george-h-w-bush], и он не был прав.', '1991-03-01'],
    ['either may be', 'Это сказал бывший президент США Буш, и он не был прав.'],
    ['a wife', 'По словам Людмилы Путиной, они не виделись, и она не была там.'],
    ['a daughter', 'А Иванка Трамп на выставке не была, и это было не так.'],
    ['a street and a school', 'Он был на улице Путина, а она в школе имени Сталина, и это всё.'],
    ['an engineer of a common surname', 'В этом доме жил инженер Медведев, и его не было дома.'],
    ['a foundation’s president', 'Это сказал президент Фонда Иван Путин, и он не был прав.'],
    [
      'names of Korea',
      '[Ким Чен Ын=kp-kim-jong-un] не был там, но он говорил с [Мун Чжэ Ином=kr-moon-jae-in] о нём.',
    ],
  ],
  ar: [
    [
      'in full, then short',
      'التقى [فلاديمير بوتين=ru-vladimir-putin] نظيره في القصر. وقال [بوتين=ru-vladimir-putin] إن هذا كان من قبل.',
    ],
    [
      'with a prefix',
      'قال هذا الرئيس الفرنسي [ماكرون=fr-emmanuel-macron] في القصر [وبوتين=ru-vladimir-putin] لم يقل هذا من قبل.',
    ],
    [
      'a name that is a word',
      'التقى [بشار الأسد=sy-bashar-al-assad] في القصر مع وفد. وقال [الأسد=sy-bashar-al-assad] إن هذا من قبل.',
    ],
    ['the word', 'قال هذا الرجل إن الأسد في الغابة كان مع أمه من قبل.'],
    ['a daughter', 'كانت إيفانكا ترامب في القصر مع وفد ولم تقل هذا من قبل.'],
    ['behind a title', 'قال هذا الرئيس [ترامب=us-donald-trump] في القصر مع وفد من البلد.'],
    ['a month', 'كان هذا في ماي من كل عام في القصر مع وفد من البلد.'],
    [
      'after her full name',
      'قالت هذا [تيريزا ماي=gb-theresa-may] في القصر، لكن [ماي=gb-theresa-may] لم تقل هذا من قبل.',
    ],
    [
      'his own language',
      'قال هذا [عبد الفتاح السيسي=eg-abdel-fattah-el-sisi] في القصر، وكان [للسيسي=eg-abdel-fattah-el-sisi] وفد من البلد.',
    ],
    ['a street', 'كان هذا في شارع مانديلا مع وفد من البلد ولم يكن من قبل.'],
  ],
  zh: [
    [
      'behind a title, then alone',
      '俄罗斯总统[普京=ru-vladimir-putin]会见了他。[普京=ru-vladimir-putin]表示，他们将继续努力。',
    ],
    [
      'in full, then short',
      '他们会见了[巴沙尔·阿萨德=sy-bashar-al-assad]。[阿萨德=sy-bashar-al-assad]表示，他们将继续努力。',
    ],
    [
      'in the other script',
      '烏克蘭總統[波羅申科=ua-petro-poroshenko]與法國總統[馬克宏=fr-emmanuel-macron]會面。',
    ],
    [
      'a Japanese name before a title',
      '他们会见了[安倍=jp-shinzo-abe]首相和[文在寅=kr-moon-jae-in]总统，大家都很高兴。',
    ],
    ['a wife', '梅拉尼娅·特朗普参加了活动，大家都很高兴。'],
    ['a common name, and the beginning of another', '李鹏飞和李强是两位工程师，他们在上海工作多年。'],
    ['of former days', '前总统[克林顿=us-bill-clinton]参加了葬礼，现场有很多人。'],
    ['a university and a town', '普京大学的学生在布朗克斯区看到了一架飞机。'],
    ['one of two', '美国总统[布什=us-george-w-bush]参加了葬礼，现场有很多人。', '2005-03-01'],
    ['his own language', '国家主席[习近平=cn-xi-jinping]在北京会见了他们，大家都很高兴。'],
  ],
  ko: [
    [
      'in full, then short with a particle',
      '[블라디미르 푸틴=ru-vladimir-putin] 대통령은 어제 도착했다. [푸틴=ru-vladimir-putin]은 오늘 떠났다.',
    ],
    [
      'one syllable before a title',
      '[문재인=kr-moon-jae-in] 대통령은 어제 도착했고 [문=kr-moon-jae-in] 대통령은 오늘 떠났다.',
    ],
    ['one syllable alone', '그는 문을 열었고 윤이 나는 책상을 닦았다.'],
    ['a Japanese name', '[아베=jp-shinzo-abe] 총리와 [메르켈=de-angela-merkel] 총리가 어제 도착했다.'],
    ['a wife and a daughter', '멜라니아 트럼프 여사와 이방카 트럼프는 함께 도착했다.'],
    ['a king and a particle', '왕이 죽자 사람들은 슬퍼하며 책을 불태웠다.'],
    [
      'in office that day',
      '[이명박=kr-lee-myung-bak] 대통령과 [부시=us-george-w-bush] 대통령은 어제 만났다.',
      '2008-03-01',
    ],
    ['an airport', '그는 존 F. 케네디 국제공항에 어제 도착했다.'],
    ['inside a longer word', '그는 프푸틴스라는 이름의 책을 어제 읽었다.'],
    [
      'behind a full name, a title of the party',
      '[김정은=kp-kim-jong-un]은 어제 도착했고 [김=kp-kim-jong-un] 위원장은 오늘 떠났다.',
    ],
  ],
};

it.each(
  Object.entries(ROWS).flatMap(([lang, rows]) =>
    rows.map(([why, text, published]) => [lang, why, text, published] as const),
  ),
)('%s: %s', (lang, _, text, published) => {
  expect(personMarks(text, lang, published)).toBe(text);
});
