// Chinese in both scripts: which characters of a text name a country, and which only look so; each row says why.
import { expect, it } from 'vitest';
import { markedIn, plain } from './marked-countries';

it.each([
  ['a name', '外交部长星期二访问[丹麦=DK]。'],
  ['the same in the other script', '外交部長星期二訪問[丹麥=DK]。'],
  ['several in one run', '[日本=JP]和[韩国=KR]与[越南=VN]签约。'],
  ['a list with dots', '[法国=FR]、[德国=DE]、[英国=GB]发表声明。'],
  ['names of Taiwan', '[義大利=IT]、[紐西蘭=NZ]、[寮國=LA]與[沙烏地阿拉伯=SA]參加。'],
  ['names of Hong Kong', '[意大利=IT]、[新西蘭=NZ]、[老撾=LA]及[沙特=SA]參加。'],
  ['names of Taiwan in simplified characters', '[纽西兰=NZ]总理抵达[寮国=LA]。'],
  ['names of the mainland in traditional characters', '[津巴布韋=ZW]與[科特迪瓦=CI]開戰。'],
  ['names of the press', '[阿联酋=AE]、[波黑=BA]和[巴新=PG]。'],
  ['the full name', '[中华人民共和国=CN]、[大韩民国=KR]、[美利坚合众国=US]。'],
  ['two Koreas', '[朝鲜=KP]与[韩国=KR]会谈，[北韓=KP]與[南韓=KR]。'],
  ['a state that is gone', '[苏联=SU]、[南斯拉夫=YU]与[捷克斯洛伐克=CS]解体。'],
  ['two Congos', '[刚果（金）=CD]与[刚果（布）=CG]接壤。'],
  ['inhabitants', '[法国人=FR]和[印度人=IN]排队。'],
  ['the people of a state', '[中国=CN]人民和[越南=VN]人口。'],
  ['a nationality before a noun', '[德国=DE]总理与[法国=FR]总统。'],
  ['names inside names: Indonesia', '[印度尼西亚=ID]与[印度=IN]。'],
  ['names inside names: Niger and Nigeria', '[尼日尔=NE]和[尼日利亚=NG]。'],
  ['names inside names: Guineas', '[赤道几内亚=GQ]、[几内亚比绍=GW]、[几内亚=GN]、[巴布亚新几内亚=PG]。'],
  ['names inside names: Belarus', '[白俄罗斯=BY]和[俄罗斯=RU]。'],
  ['names inside names: Sudans', '[南苏丹=SS]与[苏丹=SD]。'],
  ['a developing country is no China', '许多发展中国家缺少疫苗。'],
  ['but China’s development', '推动[中国=CN]经济。'],
  ['a newspaper’s own day', '今日本报讯，每日本店八折。'],
  ['the coast is no Haiti', '上海地区和沿海地带下雨。'],
  ['but the island', '[海地=HT]总统遇刺。'],
  ['Richard is no Chad', '理查德和阿里查德来了，馬里奧也來了。'],
  ['but the state', '[查德=TD]總統與[馬利=ML]總統。'],
  ['the language', '她说法语、西班牙语和丹麥語，也学德文。'],
  ['but culture', '[法国=FR]文化和[中国=CN]文明。'],
  ['an ocean and a religion', '印度洋上的印度教徒。'],
  ['the old Indies', '西印度群島和東印度公司。'],
  ['an American state', '喬治亞州和新墨西哥州投票，馬里蘭州也投票。'],
  ['but the state of that name', '[喬治亞=GE]總統訪問[亞美尼亞=AM]。'],
  ['a gulf and a city', '墨西哥湾的石油，墨西哥城的雨。'],
  ['a mountain and a river', '肯尼亚山和约旦河。'],
  ['an inner region', '内蒙古的羊。'],
  ['but the state beside it', '[蒙古国=MN]的羊。'],
  ['money', '花了三百加拿大元。'],
  ['a firm', '中国移动和日本航空。'],
  ['but an industry', '[德国=DE]银行业。'],
  ['somebody called so', '约旦·史密斯和查德·布朗。'],
  ['but a pair of countries', '《[法国=FR]·[摩纳哥=MC]条约》'],
  ['the kingdom of old', '亚历山大率领马其顿军队。'],
  ['but the state', '[北马其顿=MK]加入北约。'],
  ['a pair of characters', '[中=CN][美=US]关系紧张，[俄=RU][乌=UA]冲突继续。'],
  ['the same in the other script', '[中=CN][日=JP]關係緊張，[美=US][韓=KR]同盟。'],
  ['an army', '[美=US]军和[俄=RU]军。'],
  ['a syllable is no country', '阿契美尼德军队与完美军团。'],
  ['characters alone are none', '他爱美，她学法。'],
  ['food and animals', '荷兰豆和俄罗斯方块。'],
])('%s: %s', (_why, marked) => {
  expect(markedIn(plain(marked), 'zh')).toBe(marked);
});

it.each<[why: string, lang: string | null, marked: string]>([
  ['nothing is claimed', null, '[丹麦=DK]首相星期二访问了[挪威=NO]。'],
  ['the page claims English', 'en', '[丹麦=DK]首相星期二访问了[挪威=NO]。'],
  [
    'with some English words',
    'en',
    '[丹麦=DK]首相说“the end of it”，然后访问了[挪威=NO]首都，与当地官员和记者见面，一直谈到深夜才离开。',
  ],
])('told by its script though %s', (_why, lang, marked) => {
  expect(markedIn(plain(marked), lang)).toBe(marked);
});
