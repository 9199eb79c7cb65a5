// Characters that names of countries are made of, in both scripts; a name in one of them → in both.

/** Simplified and traditional, pair by pair; only those whose other form is always the same in names of countries. */
const PAIRS =
  '爱愛奥奧罗羅亚亞尔爾兰蘭国國韩韓鲜鮮湾灣门門马馬达達维維纳納时時贝貝宁寧内內来來叙敘乌烏兹茲别別库庫汤湯东東纽紐劳勞卢盧' +
  '苏蘇萨薩圣聖约約宾賓缅緬鲁魯伦倫华華联聯长長岛島属屬领領诺諾贾賈图圖济濟赞贊莱萊坚堅冈岡几幾绍紹脱脫顿頓盖蓋义義狮獅' +
  '荣榮乔喬叶葉麦麥挝撾泽澤赖賴汉漢会會诸諸临臨独獨连連绥綏团團书書亲親绿綠顺順兴興两兩对對贸貿关關总總统統军軍党黨议議' +
  '选選发發开開归歸区區县縣语語银銀报報腊臘伯伯毕畢吴吳优優刚剛战戰维維众眾权權颠顛阴陰陆陸锡錫济濟帝帝纳納红紅软軟号號' +
  '脑腦饼餅轮輪号號猪豬军軍犬犬鹅鵝卷捲应應广廣业業学學图圖办辦谷谷猫貓种種层層洼窪样樣运運圈圈录錄';

const toTraditional = new Map<string, string>();
const toSimplified = new Map<string, string>();
for (let at = 0; at < PAIRS.length; at += 2) {
  toTraditional.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));
  toSimplified.set(PAIRS.charAt(at + 1), PAIRS.charAt(at));
}
const written = (name: string, letters: ReadonlyMap<string, string>): string =>
  [...name].map((letter) => letters.get(letter) ?? letter).join('');

/** The name as it is given, in simplified and in traditional characters. */
export const inBothScripts = (name: string): readonly string[] => [
  ...new Set([name, written(name, toSimplified), written(name, toTraditional)]),
];
