// Which capitalised words are not somebody's given or family name, and which words introduce people.
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Capitalised at the start of a sentence or in a heading, and then no name. */
export const FUNCTION_WORDS = words(
  'A An The This That These Those It Its He She They We You I In On At By For From To Of With Without And But Or Nor So ' +
    'Yet As If When While Where Why How What Who Whose Which Than Then There Here After Before Since Until During Under ' +
    'Over Between Among Against About Into Through Across Around Near Behind Beyond Despite Although Though Because ' +
    'Unless Once Also Still Even Only Just Both Either Neither Each Every Some Any Many Much Most More Less Few Several ' +
    'All No Not Now Today Yesterday Tomorrow Meanwhile However Moreover Instead Later Earlier Soon Perhaps Maybe Like ' +
    'Unlike Among His Her Their Our My Your Is Are Was Were Be Been Do Does Did Has Have Had Will Would Can Could May ' +
    'Might Must Shall Should Let Said Says Say Told Asked Added Called According Asked Thank Thanks Dear Yes Well ' +
    'Former Late Ex Then Acting Newly Outgoing Incoming Embattled Current New Old Young Big First Second Last Next One ' +
    'Two Three Four Five Six Seven Eight Nine Ten Meet Meets Reuters AP AFP Photo Image Source File Story Watch Read ' +
    'Critics Supporters Democrats Republicans Lawmakers Officials Police Voters Will Did',
);

/** Weekdays, months and directions. */
export const CALENDAR_WORDS = words(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September ' +
    'October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec North South East West Northern Southern ' +
    'Eastern Western Central',
);

/** Stand before a name and are not part of it. */
export const TITLES = words(
  'President Presidents Premier Prime Minister Ministers Chancellor King Queen Prince Princess Emperor Empress Pope Sultan ' +
    'Emir Sheikh Sheik Shah Ayatollah Imam Chairman Chairwoman Chair Chief Secretary Governor Gov Senator Sen Rep ' +
    'Representative Congressman Congresswoman General Gen Colonel Col Marshal Major Captain Capt Admiral Lieutenant Lt ' +
    'Sergeant Sgt Mr Mrs Ms Miss Dr Prof Professor Sir Dame Lord Lady Baroness Comrade Leader Ambassador Speaker Justice ' +
    'Judge Mayor Commander Taoiseach Director Coach Officer Vice Deputy Foreign Defence Defense Finance Interior Treasury ' +
    'Holiness Highness Majesty Excellency Laureate State Candidate Nominee Incumbent Rival Dictator Rev Reverend Father Brother Sister Saint St Bishop Archbishop ' +
    'Cardinal Rabbi Detective Inspector Superintendent Principal Councilman Councilwoman Commissioner Sheriff Private ' +
    'Corporal Opposition Labour Conservative Republican Democratic Democrat Tory Liberal Communist Socialist',
);

/** Beside those of `TITLES`, what rulers are called before their names. */
export const RULER_TITLES = words('Grand Kaiser Tsar Czar Tuanku Raja Crown Infante Infanta');

/** Small words inside family names: "van der Meer". */
export const PARTICLES = words('van von zu de del della di da do dos du des den der af av bin ibn ben ter');

/** First words of the provinces that follow a town after a comma, beside the United States'. */
export const PROVINCE_STARTS = words(
  'Saskatchewan Ontario Quebec Manitoba Alberta Newfoundland Queensland Tasmania Yukon Nunavut Nova Sask Ont Alta',
);

/** Offices that a head of state or government can hold: "President Clinton", "Prime Minister Blair". */
export const TOP_TITLES: ReadonlyMap<string, 'state' | 'government' | 'monarch'> = new Map([
  ['President', 'state'],
  ['Premier', 'government'],
  ['Minister', 'government'],
  ['Chancellor', 'government'],
  ['Taoiseach', 'government'],
  ['King', 'monarch'],
  ['Queen', 'monarch'],
  ['Emperor', 'monarch'],
  ['Sultan', 'monarch'],
  ['Emir', 'monarch'],
]);

const TOP_TITLES_IN_RUNNING_TEXT = words(
  'president presidents premier premiers minister ministers chancellor chancellors',
);

/** The same in small letters and in the plural: "former presidents Bill Clinton and …". */
export const isTopTitle = (word: string): boolean =>
  TOP_TITLES.has(word) || TOP_TITLES_IN_RUNNING_TEXT.has(word.toLowerCase());

/** Titles of people who are no heads of state or government: the name after them is a namesake's. */
export const LESSER_TITLES = words(
  'Rep Coach Officer Detective Inspector Superintendent Principal Councilman Councilwoman Councillor Commissioner Sheriff ' +
    'Private Corporal Sgt Sergeant Judge Justice Bishop Rev Reverend Rabbi Father Sister Mayor Capt Captain Deputy Lt ' +
    'Lieutenant Trooper Constable Congressman Congresswoman Assemblyman Midfielder Striker Goalkeeper Defender ' +
    'Pitcher Quarterback Guitarist Actor Actress Singer Director Professor Prof Dr',
);

/** Offices below the ones that lead the United States, and whoever led does not go back to: "Senator Clinton" is not Bill. */
export const BELOW_PRESIDENTS = words(
  'Governor Gov Senator Sen Rep Representative Congressman Congresswoman Mayor Judge',
);
/** Where a president has never been governor or senator after it; in Argentina or Italy they sit in the senate. */
export const PRESIDENT_AND_GOVERNORS = words('US');

/** Someone who speaks of her so speaks of a woman. */
export const FEMALE_HONORIFICS = words('Mrs Ms Miss Madame Dame Lady');

/** Given names of women who led or nearly led: tells Hillary from Bill after "Mrs." */
export const FEMALE_GIVEN_NAMES = words(
  'Hillary Theresa Margaret Jacinda Angela Indira Benazir Julia Helen Jenny Golda Sheikh Aung Gloria Corazon Violeta ' +
    'Cristina Dilma Michelle Laura Ellen Joyce Park Tansu Edith Kim Campbell Mary Vigdis Tarja Dalia Kolinda Sanna Mette ' +
    'Magdalena Giorgia Erna Katrin Nicola Elizabeth Liz Kamala Nancy Melania Ivanka Barbara Cherie Winnie Raisa Imelda ' +
    'Megawati Chandrika Sonia Khaleda Hasina Yingluck Ursula Christine Claudia Xiomara Mia Samia Sahle Maia Zuzana ' +
    'Grace Carla Sarah Samantha Brigitte Jill Chelsea Tiffany Lara Carrie Akshata Sophie Denise Emine Asma Lyudmila ' +
    'Veronica Marina Rosario Simone Eva Jacqueline Martine Leila Suzanne Lucy Ann Anne Mary Maria Anna Elena Olena Sara Rula',
);

/** Things, plans, places and laws that are named after people. */
export const NAMED_AFTER_PEOPLE = words(
  'Tower Towers Plan Doctrine Center Centre Airport University Foundation Hotel Institute School College Building Library ' +
    'Act Bill Hall Street Avenue Road Square Park Cup Organization Organisation Organisations Space Stadium Prize Award ' +
    'Bridge Memorial Museum Terms Boulevard County Lake Island Falls Mountain Mount Executive Administration-era Stakes ' +
    'Inc Corp Corporation Company Co Ltd Plc plc Group Motor Motors Bank Brothers Sons Associates Theatre Theater ' +
    'Hospital Clinic House Station Arena Field Court Drive Highway Expressway Tunnel Dam Railways Nebraska Heights City',
);

/** The same in small letters, after a name with an article: "the Charles de Gaulle airport", "the Ford plant". */
export const THINGS_NAMED_AFTER_PEOPLE = words(
  'airport aircraft carrier plant factory dealership truck car pub hotel stadium bridge museum library statue memorial ' +
    'highway school hospital stamp coin dam prize brand law laws act amendment bill tax trophy medal foundation institute ' +
    'mausoleum',
);

/** Right before a name they make it a ship's. */
export const SHIP_PREFIXES = words('USS HMS HMAS HMCS HMNZS RMS SS MV USNS INS PNS');

/** The same in running text: "the carrier Charles de Gaulle". */
export const SHIPS = words(
  'carrier frigate destroyer cruiser submarine warship battleship yacht ferry liner vessel ship',
);

/** Sites and institutions: such a word at the end of a longer name makes it theirs. */
export const SITES = words(
  'University College School Academy Institute Hospital Airport Stadium Arena Library Museum Bridge Causeway Highway ' +
    'Expressway Foundation Trust Prize Medal Award Trophy Memorial Mausoleum Theatre Theater Barracks Terminal Dam',
);

/** What belongs to those who govern, after an article and a full name. */
export const GOVERNED_BY_PEOPLE = words(
  'administration government presidency premiership campaign era years cabinet regime camp',
);

/** Family names that are towns at least as often. */
export const TOWN_SURNAMES = words(
  'Washington Lincoln Jackson Madison Jefferson Cleveland Monroe Houston Gonzales Berlin London Paris Melbourne Wellington ' +
    'Kent Lancaster Hamilton Richmond Dallas Durham Halifax Lansing Carson Denver Austin Chester Boston Salisbury Selby ' +
    'Lisbon Florence Sydney Orlando Victoria Milan Valencia Cordova Medina Santiago',
);

/** Before a name they speak of a place. */
export const WORDS_BEFORE_PLACES = words(
  'in In at At near Near of Of to To from From town city county port around Around outside Outside downtown through via',
);

/** Family names that are words: at the start of a sentence or in a heading they say nothing. */
export const ORDINARY_WORD_SURNAMES = words(
  'May Key Brown Ford Bush Park Major Rice Cook Hope Law Marshall Moon Young King Long Rose Price Hall Hill Wood Woods ' +
    'Green White Black Gray Grey Rich Best Day Bird Field Fields Stone Rock Love Power Powers Church Bishop Abbot Abbott ' +
    'Baker Carter Mason Miller Palmer Potter Smith Taylor Turner Walker Weaver Grant Howard Hawke Fox Wolf Ball Bell ' +
    'Cash Cross Day Gore Home Heath Banks Barrow Branch Bond Ban Can Sun Do Ho Lee Li Le Ma Mo An To Sang Sung Ram Bach ' +
    'Singh Khan Ali Kumar Kim Chan Chen Wang Yang Zhang Johnson Wilson Williams Jones Davis Martin Thomas Scott Adams ' +
    'Christopher Summers Winters Foster Lopez Garcia Rodriguez Gonzalez Martinez Hernandez Perez Sanchez Ramirez Torres Santos Silva Costa Mohamed Ahmed ' +
    'Hassan Hussein Abdullah Ibrahim Yusuf Arthur Francis Victoria Saint Monday Sunday Cyprus Israel Jordan Bolt Harper English French German Finn Pole',
);

/** Words before a month and after it: "in May", "May 7". */
export const MONTH_SURNAMES = words('May March');
export const WORDS_BEFORE_MONTHS = words(
  'in In last next since until by early late mid this of on from through during',
);

/** Before a title they say that the office is not held now. */
export const NOT_YET_OR_NO_MORE = words(
  'former Former ex late Late then next vice Vice deputy Deputy would-be',
);

/** Countries whose leaders English papers name without a word about who they are. */
export const ALWAYS_IN_THE_NEWS = words('US GB RU FR DE CN');

/** Prepositions that English writes small, but for the titles of plays, films and headlines. */
export const NEVER_CAPITALISED: ReadonlySet<string> = new Set(
  'with of for to from by and in on at'.split(' '),
);

const ids = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nobody else of the surname is so well known that a text would not tell them apart. */
export const HOUSEHOLD_NAMES = ids(
  'de-adolf-hitler su-joseph-stalin su-vladimir-lenin gb-winston-churchill it-benito-mussolini gb-margaret-thatcher ' +
    'us-ronald-reagan us-richard-nixon us-barack-obama us-donald-trump us-dwight-d-eisenhower su-mikhail-gorbachev ' +
    'ru-boris-yeltsin ru-vladimir-putin su-leonid-brezhnev su-nikita-khrushchev za-nelson-mandela zw-robert-mugabe ' +
    'ly-muammar-gaddafi eg-hosni-mubarak ps-yasser-arafat il-benjamin-netanyahu ir-ruhollah-khomeini ir-ali-khamenei ' +
    'ir-mahmoud-ahmadinejad de-angela-merkel fr-emmanuel-macron fr-nicolas-sarkozy fr-francois-mitterrand ' +
    'fr-charles-de-gaulle fr-jacques-chirac it-silvio-berlusconi tr-recep-tayyip-erdogan ua-volodymyr-zelenskyy ' +
    'ro-nicolae-ceausescu rs-slobodan-milosevic cl-augusto-pinochet br-jair-bolsonaro ph-rodrigo-duterte ' +
    'cn-mao-zedong ua-viktor-yanukovych by-alexander-lukashenko tr-mustafa-kemal-ataturk de-helmut-kohl ' +
    'il-yitzhak-rabin jp-shinzo-abe hu-viktor-orban br-luiz-inacio-lula-da-silva',
);

/** The same of a short form that is nobody else's, where the surname is many people's: Saddam, not Hussein. */
export const HOUSEHOLD_FORMS: ReadonlyMap<string, string> = new Map([['SADDAM', 'iq-saddam-hussein']]);

/** So short or so common that the country must stand beside them on a day in office: "Kim" and Pyongyang. */
export const HOUSEHOLD_BESIDE_THEIR_COUNTRY = ids(
  'cn-xi-jinping kp-kim-jong-un kp-kim-jong-il kp-kim-il-sung',
);

/** Behind a surname they make it a firm's: "Ford Motor", "Macron SA". */
export const IN_NAMES_OF_FIRMS = words(
  'Inc Corp Corporation Company Co Ltd Limited Plc plc PLC SA SpA SE AG GmbH NV BV AB ASA Oyj LLC LLP LP KG Pty Bhd ' +
    'Group Motor Motors Bank Brothers Bros Sons Associates Partners Capital Holdings Holding Ventures Industries ' +
    'Enterprises Technologies Technology Laboratories Labs Pharmaceuticals Pharma Electronics Foods Energy Resources ' +
    'Securities Investments Properties Airlines Airways Logistics Media Systems Software Steel Petroleum Insurance ' +
    'Stores Supermarkets Breweries Records Pictures Studios Publishing Press Consulting Solutions Services International',
);

/** Right behind a surname, or behind its "’s", they are a firm's: "Ford shares", "Abbott’s earnings". */
export const WHAT_FIRMS_HAVE = words(
  'share shares stock earnings revenue revenues profit profits sales dealers dealerships shareholders investors ' +
    'customers products cars trucks vans vehicles factories subsidiary brand brands vaccine vaccines stores shops ' +
    'hotels employees workers shareholding bondholders creditors warehouse warehouses jets engines tyres clients plants powder',
);

/** What is called back for repair: people recall other things. */
export const PRODUCTS = words(
  'car cars truck trucks van vans vehicle vehicles engines tyres tires vaccine vaccines toys',
);

/** ", the maker of", ", a London-based bank". */
export const WHAT_FIRMS_ARE = words(
  'maker makers manufacturer firm company conglomerate carmaker automaker drugmaker retailer brewer publisher bank ' +
    'airline insurer supplier producer startup multinational chain',
);
