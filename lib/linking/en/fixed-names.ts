// Larger names in which a country's word names something else; the longest form wins, so they shield it.
/** Names, comma-separated, and why a reader does not mean the country by them. Lower-case words stand as printed. */
export const FIXED_NAMES: readonly (readonly [reason: string, names: string])[] = [
  [
    'a continent or a part of the world',
    'North America, South America, Latin America, Central America, Indo-Pacific',
  ],
  [
    'people of a continent or of a heritage, not citizens of the country alone',
    'North American, North Americans, South American, South Americans, Latin American, Latin Americans, ' +
      'Central American, Central Americans, Pan American, Pan-American, African American, African Americans, ' +
      'Native American, Native Americans, American Indian, American Indians, West Indian, West Indians, ' +
      'French and Indian War, French and Indian Wars, Indiana Indians, ' +
      'Anglo-American, Afro-American, Pennsylvania Dutch, Scots-Irish, Scotch-Irish',
  ],
  [
    'a sea that several states share or dispute',
    'South China Sea, East China Sea, South China Seas, China Seas, Irish Seas, Indian Ocean, Sea of Japan, Gulf of Mexico, Gulf of Guinea, Gulf of Oman, ' +
      'Gulf of Thailand, Gulf of Panama, Persian Gulf, Irish Sea, Norwegian Sea, Philippine Sea, ' +
      'Mozambique Channel, English Channel, Indian and Pacific Oceans, Indian and Pacific oceans, Mexican Gulf, ' +
      'Indian subcontinent',
  ],
  [
    'a region, a province or a former state with a name of its own',
    'British Columbia, French Quarter, French Riviera, Inner Mongolia, New England, New South Wales, ' +
      'Papua, West Papua, French Indochina, French Equatorial Africa, French West Africa, Spanish Harlem, ' +
      'Little Italy, Chinatown, German Village, Polish Hill, Spanish Fork, Spanish Town, Korean Peninsula, ' +
      'Iberian Peninsula, West Jordan, South Jordan, Jersey Shore, Jersey City, Mexico City, Panama City, ' +
      'Kuwait City, Guatemala City, Cuba City, Lake Chad, Lake Malawi, Mount Lebanon, Rio Grande do Norte, ' +
      'Northern Ireland, Northern Irish, North Ireland, N. Ireland, N.I., Northern Irishman, Northern Irishmen, Southern Ireland, ' +
      'Northern Cyprus, North Cyprus, Western Australia, South Australia, Northern Rhodesia, Southern Rhodesia, ' +
      'East Pakistan, West Pakistan, North Holland, South Holland, Lower Austria, Upper Austria, Southern Sudan, ' +
      'New Ireland, New Britain, New Holland, New Spain, New France, New Sweden, Russian Far East, West Indies, W. Indies, ' +
      'North Vietnam, South Vietnam, North Yemen, South Yemen, Eastern Samoa, Southern Georgia, Dutch East Indies, ' +
      'Turkish Republic of Northern Cyprus, Dutch Antilles, British Guiana, British Honduras, British India, British Raj, ' +
      'British Malaya, British East Africa, British Somaliland, French Sudan, French Congo, French Guinea, Belgian Congo, ' +
      'Spanish Sahara, Spanish Guinea, Portuguese Guinea, Portuguese Timor, German East Africa, German South West Africa, ' +
      'Dutch Guiana, Dutch New Guinea, Italian Somaliland, Danish West Indies, Nth Ireland, Upper Volta, ' +
      'Stade de France, Ile de France, Île-de-France, San Juan de Nicaragua',
  ],
  [
    'a race, cup or competition',
    'Tour de France, US Open, U.S. Open, British Open, French Open, Australian Open, Miss America, Miss USA, ' +
      'Ryder Cup USA, Americas Cup, America’s Cup, Copa America, American League, American League East',
  ],
  [
    'a company, bank, carrier or medium that is named after a country',
    'Agence France-Presse, Agence France Presse, Air France-KLM, Bank of America, Merrill Lynch, ' +
      'American Express, American Airlines, American Eagle, British Airways, British Telecom, British Gas, ' +
      'British Steel, British Petroleum, British Aerospace, British Leyland, Royal Dutch Shell, Royal Dutch, ' +
      'Royal Dutch/Shell, Swiss Re, Swiss Life, Swiss Bank, Swiss International, Swiss Air, Canadian Pacific, ' +
      'Canadian National, Canadian Press, Turkish Airlines, Scandinavian Airlines, USA Today, US Airways, ' +
      'Voice of America, Good Morning America, U.S. News, US News, US Bank, US Foods, U.S. Foods, US Steel, US Weekly, Us Weekly, US Cellular, Credit Suisse, Japan Tobacco, Korea Electric, ' +
      'Telecom Italia, Deutsche Telekom, France Telecom, France 24, Russia Today, Americas, American Home, ' +
      'American Standard, American Stores, American Brands, American International Group, GM of Canada, ' +
      'General Motors of Canada, Hudson’s Bay, Standard Chartered, China Mobile, China Telecom, China Eastern, China Southern, ' +
      'Force India',
  ],
  [
    'a party, movement or alliance',
    'United Russia, Fair Russia, Just Russia, Our Home is Russia, Forza Italia, Nidaa Tounes, Law and Justice, ' +
      'Reform UK, Change UK, Our Ukraine, Alternative for Germany, Britain First, America First, ' +
      'American Federation, Brothers of Italy, Party of Korea, ' +
      ' Pakistan Peoples Party, Pakistan Muslim League, New Korea Party',
  ],
  [
    'food, drink, animals and things',
    'French fries, French toast, French bread, French horn, French kiss, French door, French doors, ' +
      'French bulldog, French press, Danish pastry, Danish pastries, German shepherd, German shepherds, German Shepherd, ' +
      'German Shepherds, Australian Shepherd, Australian Shepherds, French Bulldog, French Bulldogs, Irish Wolfhound, ' +
      'Irish Setter, Afghan Hound, Afghan hounds, ' +
      'German measles, Swiss cheese, Swiss Army, Swiss chard, Swiss roll, Turkish delight, Turkish bath, ' +
      'Turkish coffee, Irish coffee, Irish setter, Irish stew, Irish Cream, Irish whiskey, Cuban sandwich, ' +
      'Cuban heels, Panama hat, Panama hats, Greek yogurt, Greek yoghurt, Greek salad, Persian cat, Persian rug, ' +
      'Russian roulette, Russian doll, Russian dolls, Dutch oven, Dutch courage, Dutch auction, Dutch elm, ' +
      'Chinese whispers, Chinese checkers, Chinese wall, Spanish flu, Spanish fly, Spanish moss, ' +
      'Chile con carne, Brazil nut, Brazil nuts, Brazilian wax, Portuguese man, Great Dane, Great Danes, Cornish pasty, ' +
      'Canadian bacon, Canada goose, Canada geese, Canada Goose, Afghan hound, India ink, India rubber, ' +
      'Indian summer, Indian corn, Indian file, American football, American dream, American Dream, ' +
      'Guinea pig, Guinea pigs, Guinea fowl, Guinea worm, Jersey cow, Jersey cows, Japanese knotweed, ' +
      'Japanese maple, Mexican wave, Welsh rarebit, Swedish massage, Flying Dutchman, Norway spruce, ' +
      'Colorado beetle, Malta fever, Thai boxing, Turkey vulture, Turkey shoot, Bermuda shorts, Bermuda Triangle, ' +
      'Bermuda triangle, Bermuda grass, Cuba libre, Cuba Libre, Norway lobster, Norway rat, Norway rats, Norway maple, ' +
      'Morocco leather, Canada Dry, Poland Spring, Turkey trot, Turkey Trot, Chile pepper, Chile peppers, Chile relleno, ' +
      'China cabinet, China plate, China plates, Peru balsam, Guinea hen, Guinea hens, Guernsey cow, Guernsey cows, ' +
      'Guernsey cattle, Jersey cattle, Jersey bull, Jersey milk, Jersey Royal, Jersey Royals, Jersey barrier, ' +
      'Jersey barriers, Singapore sling, Singapore Sling, Singapore noodles, Kenya coffee, Mexican standoff, Mexican stand-off',
  ],
  [
    'a work, a paper, an event or a treaty',
    'Panama Papers, This Is Us, Captain America, Great American, American Pie, American Idol, Geneva Convention, ' +
      'Jersey Boys, American Beauty, American Psycho, North American Free Trade Agreement, Born in the USA',
  ],
  [
    'a ship, a stadium or a club',
    'USS America, USS Holland, Cleveland Indians, Fighting Irish, London Irish, Boston Celtics, Montreal Canadiens, ' +
      'Vancouver Canucks, New York Americans',
  ],
  ['an airline and a stadium; the state is printed as United Arab Emirates or UAE', 'Emirates'],
  ['places in the Palestinian territories, printed as places', 'Gaza, Gaza Strip, Gaza City, West Bank'],
  ['an illness', 'Hong Kong Flu, Hong Kong flu, Spanish Flu'],
  ['a church', 'Greek Orthodox, Russian Orthodox, Georgian Orthodox, Serbian Orthodox, Armenian Apostolic'],
  [
    'an era, a style or a war',
    'American Revolution, American Civil War, French Revolution, Russian Revolution, Spanish Civil War, ' +
      'Vietnam War, Korean War, Gulf War, Iraq War, Vietnam Veterans, Vietnam veteran, Vietnam veterans, ' +
      'Cuban Missile Crisis, Armenian Genocide, Armenian genocide, Georgian mansion, Georgian house',
  ],
];
