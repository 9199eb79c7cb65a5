// Words that, beside a country's name, make it part of a larger name or leave it what it is.
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "Jordan River", "Niger Delta", "Guernsey County": features of land and town that only borrow the name. */
export const PLACE_HEADS = words(
  'Sea Ocean River Rivers Delta Peninsula Gulf Strait Straits Bay Lake Creek Valley Hills Heights Springs Basin Canal ' +
    'Trench Desert Falls Quarter Street Road Avenue Drive Lane Boulevard Highway Route Turnpike County Parish Township ' +
    'Square Park Bridge Gardens Beach City Island Channel Reservation Terrace Hill Mountain Mountains Alps Riviera ' +
    'Point Spring Wells Junction Corner Corners Plain Plains Landing Grove Subcontinent',
);

/** A company, paper, school, society, cup or office stands at the end of the capitalised words that follow. */
export const ORGANISATION_HEADS = words(
  'Airlines Airways Airline Air Broadcasting Post Times Herald Gazette Daily Telegraph News Press Tribune Journal ' +
    'Telegram Globe Mail Guardian Monitor Observer Today plc Plc PLC Ltd LTD Limited Inc INC Corp CORP Corporation ' +
    'Company Co Holdings Holding Group Telecom Telecommunications Steel Motors Railway Railways Pacific ' +
    'Express Insurance Electric Industries Tobacco Brewing Bancorp Savings Mutual Securities Investments ' +
    'Exchange University College School Institute Institutes Academy Association Society Foundation ' +
    'Commission Council Committee Authority Agency Administration Board Bureau Club Church Cup Open Championship ' +
    'Championships League Prix Games Trophy Masters Awards Award Festival Film Orchestra Symphony Philharmonic Opera ' +
    'Ballet Museum Library Hospital Conference Corpus Genocide War Wars Revolution Revolutionary Crisis Papers Protocol ' +
    'Accord Accords Project Cross Lottery Quartet Competition Report Derby Stakes Division Classic Series Agreement ' +
    'Services Network Television TV Radio Union Congresses Idol Rugby Championship Touring Olympic Lottery ' +
    'Standards Stock Hotel Restaurant Cafe Theatre Theater Cargo Friendship Court Chambers Service',
);

/** Sport's own events, with the article: "the U.S. Masters". */
export const COMPETITIONS = words(
  'Cup Open Championship Championships Masters Games Classic Trophy Series League Derby Stakes Festival Olympic',
);

/** Bodies of the state: "U.S. Treasury", "Indian Army" name the country as "Japan's army" does. */
export const STATE_HEADS = words(
  'Government Ministry Minister Department Treasury Army Navy Marines Marine Military Armed Forces Force Senate House ' +
    'Congress Parliament Embassy Consulate President Presidency Prime Premier Chancellor King Queen Prince Princess ' +
    'Crown Foreign Defence Defense Interior Finance Secretary Attorney Ambassador Supreme Federal State District ' +
    'Constitution Constitutional Cabinet Central National Customs Police Border Intelligence Justice Trade Special ' +
    'Representative Sen Rep Senator General Gen Republic Kingdom Bundesbank Consul Vice Deputy Labour Conservative',
);

/** The same bodies, where they may follow after another word: "US Justice Department". */
export const STATE_TAILS = words(
  'Department Ministry Minister Ambassador Army Navy Force Forces Secretary President Parliament Senate Embassy ' +
    'Supreme Representative Government Marines Guard Premier Chancellor General Representatives Treasury',
);

/** A capitalised word right before that takes the country's name into its own: "Air China", "New Mexico". */
export const HEADS_BEFORE = words(
  'Air New Latin Inner Outer Upper Equatorial North South East West Northern Southern Eastern Western Central Northeast ' +
    'Northwest Southeast Southwest Radio Television Team Miss Royal Pan Bank HSBC Vodafone Telecom ' +
    'Mount Lake Port Fort Hotel Greater Little Mr Mrs Ms Standards Epic Toyota Ford Honda Nissan Amnesty Greenpeace ' +
    'Microsoft Google Nestle Unilever KPMG Deloitte Percy USS HMS Building Local Club Cafe Via Rue Modern',
);

/** "Bank of Ireland", "Tour de France", "GM of Canada": the word before `of` or `de`. */
export const HEADS_WITH_OF = words(
  'Bank University College Gulf Sea Strait Straits Bay Church GM Motors Ford Voice Tour Stade Isle Partitions Partition ' +
    'Institute Academy Association Council Giro Open Reserve Corporation Company Trust Times universities Universities ' +
    'Exchange Airlines Industries',
);
/** In English text these stand in foreign names only: "Electricite de France", "Banco do Brasil". */
export const FOREIGN_LINKS = words('de d del di do du da');

/** "in 2003 North America": a direction that starts a sentence says only where in the country. */
export const DIRECTIONS = words(
  'Northern Southern Eastern Western Central Northeast Northwest Southeast Southwest',
);

/** Of these a name goes on over a hyphen or the end of a line: "Northern-Ireland", "Papua New\nGuinea". */
export const PARTS_OF_NAMES = words(
  'North South East West Northern Southern Eastern Western Equatorial New Central American French Nth Sth',
);

/** "northern Ireland": in small letters too it is another place than the country. */
export const NEVER_THE_COUNTRY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['Ireland', words('northern north n')],
  ['Irish', words('northern north n')],
  ['Guinea', words('equatorial new')],
  ['Samoa', words('american eastern')],
  ['Georgia', words('south southern')],
  ['Macedonia', words('greek aegean pirin ancient')],
  ['Macedonian', words('ancient')],
  ['Macedonians', words('ancient')],
]);

/** Before or after a number these are money: "40 US dollars", "US$1". */
export const CURRENCY_WORDS = words('dollar dollars cents Dollar Dollars DOLLARS');

/** "speaks French", "translated into Spanish", "professor of English": the language. */
export const LANGUAGE_WORDS_BEFORE = words(
  'speak speaks speaking spoke spoken learn learns learning learned learnt study studied studying teach teaches taught ' +
    'teaching practice practise fluent fluently understand understands read reads into',
);
/** "French-language", "Japanese lessons": the language. */
export const LANGUAGE_WORDS_AFTER = words(
  'language languages speaker speakers speaking lessons classes translation translations dictionary grammar subtitles ' +
    'Language alphabet vocabulary transcription pronunciation',
);
/** After "in French", one of these or a stop shows that no noun follows. */
export const SMALL_WORDS = words(
  'and or to with at for on but from by as in of the a an that which who when while after before is are was were only ' +
    'also because if through via not fluently well',
);
/** "derived from Finnish": what languages are taken from. */
export const TAKEN_FROM_LANGUAGES = words('derived translated borrowed descended evolved');

/** "taught himself Japanese", "some Icelandic": stand between the verb and the language. */
export const LANGUAGE_FILLERS = words('himself herself themselves some fluent good perfect broken only');

/** "the Indians manager", "Irish coach": a team with the nation's name. */
export const TEAM_WORDS_AFTER = words(
  'manager pitcher outfielder infielder catcher closer slugger shortstop roster fans',
);
/** Groups of people of that descent: "African-American". */
export const HERITAGE_BEFORE = words('African Afro Anglo Asian Latin Euro Native Arab Hispanic');

/** After these verbs, `US` is the pronoun in capitals. */
export const PRONOUN_VERBS = words(
  'give let tell show help join contact call email follow about protect send ask',
);

/** "Turkey breast", "roast Turkey": the bird in capitals. */
export const BIRD_WORDS_AFTER = words(
  'prices breast breasts dinner dinners sandwich burger burgers meat farm farms farmers hunting stuffing recipe recipes leftovers drumsticks Talk ' +
    'leg legs bacon sandwiches wings carving soup sausage sausages',
);
export const BIRD_WORDS_BEFORE = words(
  'a A roast cook wild Wild Thanksgiving Butterball frozen roasted fried cooked stuffed smoked ground sliced whole',
);

/** "Jordan middle school": towns have them, countries do not. */
export const SCHOOL_WORDS_AFTER = words('elementary middle high junior boys girls varsity hubmen juniors');

/** "the U.S. Food and Drug Administration": the state's own name stands before its agencies. */
export const NAMED_AS_THE_STATE: ReadonlySet<string> = new Set([
  'U.S',
  'US',
  'United States',
  'UK',
  'U.K',
  'United Kingdom',
]);
/** Last words of an agency's name that are seldom a firm's. */
export const AGENCY_TAILS = words(
  'Administration Bureau Service Agency Commission Survey Court Appeals Board Foundation Investigation Prevention ' +
    'Treasury Authority Office Statistics',
);
/** What a state issues, not what it is: "Malta Government Stock". */
export const INSTRUMENT_TAILS = words('Stock Stocks Bond Bonds Gilt Gilts Bills Notes');

/** "Arab-Israeli conflict": between two peoples, not of one descent. */
export const BETWEEN_PEOPLES = words(
  'conflict conflicts war wars peace talks dispute disputes relations ties tensions negotiations violence agreement',
);

/** "US 75, Hwy 51": a list of roads. */
export const ROAD_WORDS = words('Hwy Highway Route Rt Rte Interstate I State County exit Exit');

/** Countries after whose names palaces, hotels and stations are called, with the article. */
export const PALACES = words('Luxembourg Bristol Savoy');
/** Verbs and small words that follow a place. */
export const AFTER_PLACES = words('between last this we I he she they yesterday today where');

/** "is a province of": no state of its own. */
export const PARTS_OF_COUNTRIES = words(
  'province region state town city county village district suburb municipality prefecture department township borough ' +
    'parish commune neighbourhood neighborhood',
);

/** Whom papers call after a town: "a Lebanon woman", "the Peru couple". */
export const TOWNSFOLK = words(
  'woman man boy girl teen teenager couple resident residents native family mother father',
);

/** Parts of New York after a neighbourhood that is called like a country: "Jamaica, Queens". */
export const BOROUGHS = words('Queens Brooklyn Bronx Manhattan Staten');

/** Right before a name they make it a person's. */
export const FORMS_OF_ADDRESS = words('Mr Mrs Ms Miss Dr Prof Justice Judge');

/** Right before initials they make them somebody's: "Judge U.K. Doe". */
export const BEFORE_INITIALS = words('by By Mr Mrs Ms Dr Prof Professor Judge Justice Captain Major Comrade');
/** What somebody did whose initials and name stand before. */
export const WHAT_SOMEBODY_SAID = words(
  'said says told wrote writes added asked argued argues explained recalled died resigned spoke replied noted insisted ' +
    'testified remembers remembered joked admitted retired',
);

/** Verbs of which a person, but no state, is the subject. */
export const WHAT_PEOPLE_DO = words(
  'scored smiled laughed graduated married wrestled threw pitched homered rushed nodded shrugged grinned sighed cried',
);

/** Firms whose branches bear the country's name without a word between, at the start of a sentence too. */
export const FIRMS_BEFORE = words(
  'Virgin Vodafone Mobile Rail Trains Pepsi Volkswagen Siemens Sony Uber Telekom Citibank Citigroup Santander Heineken ' +
    'Nestle Unilever Microsoft Google Ikea IKEA Hyundai Suzuki Toyota Honda Nissan Ford Shell ExxonMobil PwC KPMG Deloitte ' +
    'UNICEF Unicef WWF Oxfam Greenpeace Amnesty Caritas Walmart Tesco Carrefour Samsung Lexus Huawei Amazon Netflix Facebook ' +
    'CNN CNBC MTV NTV ESPN HBO Vogue Elle Forbes Cosmopolitan Petroleum Motor Foods Lever',
);
/** Sports whose associations are called like them: "Cricket Australia", "USA Swimming". */
export const SPORTS = words(
  'Cricket Rugby Tennis Hockey Swimming Athletics Basketball Netball Cycling Rowing Gymnastics Volleyball Boxing Golf ' +
    'Badminton Archery Judo Wrestling Fencing Triathlon Skating Skate Ski Curling Sport Sailing Soccer Football ' +
    'Paralympics Biathlon Bobsled',
);
/** Near a name they say that it is a firm's. */
export const OF_FIRMS = words(
  'share shares stock stocks unit subsidiary subsidiaries affiliate branch company firm carrier brewer operator insurer ' +
    'automaker carmaker lender profit profits revenue sales shareholders employees customers subscribers CEO',
);

/** What an American town gives its name to, and a state does not. */
export const TOWN_FEATURES = words(
  'Road Rd Street St Avenue Ave Township County Drive Lane Elementary Middle High Borough Village Fairgrounds Mayor',
);

/** Armies have names of their own: "Pakistan Army", "Nigerian Air Force". */
export const ARMED_BODIES = /^(?:Army|Navy|Air Force|Armed Forces)\b/;
