// Korean: which words of a text name a country, whatever particle is behind them, and which only look so; each row says why.
import { expect, it } from 'vitest';
import { markedIn, plain } from './marked-countries';

it.each([
  ['a name with its topic', '[덴마크=DK]는 협정에 서명했다.'],
  ['with its subject', '[프랑스=FR]가 먼저 움직였다.'],
  ['with its object', '장관은 [일본=JP]을 방문했다.'],
  ['with its possessive', '[독일=DE]의 새 총리.'],
  ['with a place', '[베트남=VN]에서 회의가 열렸다.'],
  ['with two particles', '[미국=US]에서는 금리가 올랐다.'],
  ['two, joined', '[중국=CN]과 [러시아=RU].'],
  ['a list with a dot', '[한국=KR]·[일본=JP] 장관.'],
  ['a nationality before a noun', '[멕시코=MX] 대통령이 말했다.'],
  ['the noun in one word', '[독일=DE]군이 국경을 넘었다.'],
  ['something made there', '[칠레=CL]산 포도와 [호주=AU]산 소고기.'],
  ['inhabitants', '[미국인=US]과 [캐나다인=CA]들이 모였다.'],
  ['names of the press', '[남아공=ZA]과 [사우디=SA]가 합의했다.'],
  ['a name that has changed', '[터키=TR]와 [튀르키예=TR].'],
  ['the full name', '[대한민국=KR]과 [중화인민공화국=CN].'],
  ['two Koreas', '[북한=KP]과 [한국=KR]이 만났다.'],
  ['a state that is gone', '[소련=SU]과 [유고슬라비아=YU], [체코슬로바키아=CS].'],
  ['a state of today beside it', '[체코=CZ]와 [슬로바키아=SK].'],
  ['with and without a space', '[적도 기니=GQ]와 [적도기니=GQ].'],
  ['names inside names: Indonesia', '[인도네시아=ID]와 [인도=IN].'],
  ['names inside names: Papua New Guinea', '[파푸아뉴기니=PG]와 [기니=GN].'],
  ['names inside names: South Sudan', '[남수단=SS]은 독립했다.'],
  ['names inside names: Nigeria', '[나이지리아=NG]와 [니제르=NE].'],
  ['means, not Sudan', '다른 수단을 찾아야 한다. 마지막 수단이다.'],
  ['but Sudan', '[수단=SD] 정부군이 후퇴했다.'],
  ['humane, not India', '인도적 지원과 인도주의 단체.'],
  ['handed over, not India', '용의자를 인도하기로 했다.'],
  ['but India', '[인도=IN]는 선거를 치렀다.'],
  ['“called”, not Iran', '“자유”이란 무엇인가.'],
  ['but Iran', '[이란=IR]과 [이라크=IQ].'],
  ['arrogance, not Oman', '그의 오만함이 문제였다.'],
  ['to dry, not Mali', '빨래가 말리고 있다.'],
  ['an alphabet, not Ghana', '가나다 순서로 적는다.'],
  ['Christ, not Greece', '그리스도는 말했다.'],
  ['a pocket, not Australia', '호주머니에 넣었다.'],
  ['an animal, not Guinea', '기니피그를 키운다.'],
  ['the language', '그는 독일어와 스페인어를 한다. 일본어로 말했다.'],
  ['an ocean', '인도양과 남중국해.'],
  ['a gulf and a city', '멕시코만의 석유, 멕시코시티의 비.'],
  ['the American state', '조지아주에서 투표했다.'],
  ['but the state', '[조지아=GE]와 [아르메니아=AM].'],
  ['a river', '요르단강을 건넜다.'],
  ['inside another word', '아시아나이란성쌍둥이'],
  ['behind a prefix', '대[프랑스=FR] 동맹.'],
  ['a mountain', '케냐 산에 올랐다.'],
  ['the kingdom of old', '필리포스는 마케도니아 군을 이끌었다.'],
  ['a space left out behind a verb', '조약을 맺고[러시아=RU]를 떠났다.'],
  ['money', '300 캐나다 달러를 냈다.'],
  ['a firm', '싱가포르항공과 대한항공.'],
  ['a pair of characters', '[한=KR][미=US] 정상회담과 [미=US][중=CN] 무역.'],
  ['one before an office', '[미=US] 대통령이 말했다. [미=US]군이 떠났다.'],
  ['characters alone are none', '한 사람이 중도에 미처 일을 못 했다.'],
  ['somebody called so', '조지아·밀러가 왔다.'],
])('%s: %s', (_why, marked) => {
  expect(markedIn(plain(marked), 'ko')).toBe(marked);
});

it('is told by its script', () => {
  const marked = '[덴마크=DK] 총리는 화요일 [노르웨이=NO]를 방문했다.';
  expect(markedIn(plain(marked), null)).toBe(marked);
});
