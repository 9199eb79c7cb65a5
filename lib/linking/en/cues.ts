// Places and words that tell where in the world an article is at home, for names that mean two places.
/** `us-local`: an American town or state is near; `us-sport`, `motor-racing`: a team's page; `american-indian`: its first nations; `antiquity`: kings and peoples of old. */
export type Cue =
  | 'us-local'
  | 'us-sport'
  | 'motor-racing'
  | 'american-indian'
  | 'antiquity'
  | 'channel-islands'
  | 'georgia'
  | 'north-korea';

/** US states whose names are nothing else; their presence makes "Georgia" the state next to them. */
export const US_STATES: readonly string[] = (
  'Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, ' +
  'Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, ' +
  'Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, ' +
  'North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, ' +
  'Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming'
).split(', ');

/** What follows a comma after an American town: the state's abbreviations in the press and by post. */
export const US_STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'Ala Ariz Ark Calif Colo Conn Del Fla Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa ' +
    'Tenn Tex Va Vt Wash Wis Wyo AL AK AZ AR CA CO CT FL GA HI ID IL IN IA KS KY ME MA MI MN MS MO MT NE NV NH ' +
    'NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'
  ).split(' '),
);

/** Names and words, beside the states, that hint at one sense of an ambiguous name. */
export const CUES: readonly (readonly [cue: Cue, surfaces: string])[] = [
  [
    'us-local',
    'Atlanta, Savannah, Macon, Athens-Clarke, Albany, Cincinnati, Cleveland, Columbus, Indianapolis, Nashville, ' +
      'Jacksonville, Tallahassee, Philadelphia, Pittsburgh, Harrisburg, Minneapolis, Milwaukee, Charlotte, ' +
      'Birmingham News, County, Sheriff, Township, Elementary School, Middle School, High School, ' +
      'School District, Gov., Rep., Interstate, Bulldogs, Yellow Jackets, Augusta National',
  ],
  [
    'us-sport',
    'Major League Baseball, NFL, NBA, Notre Dame, NCAA, MLB, American League, National League, Yankees, Red Sox, White Sox, Tigers, Royals, ' +
      'Orioles, Twins, Mariners, Rangers, Blue Jays, Brewers, Angels, Athletics, innings, playoff, playoffs, ' +
      'Big East, ACC, Wolfpack, Fighting Irish',
  ],
  [
    'georgia',
    'Abkhazia, Abkhaz, Abkhazian, South Ossetia, North Ossetia, Ossetia, Ossetian, South Ossetian, Caucasus, ' +
      'Saakashvili, Shevardnadze, Ivanishvili, Gamsakhurdia, Adjara, Ajaria, Batumi, Gori, Kutaisi, Poti, ' +
      'Soviet, Rose Revolution, Zugdidi, Tskhinvali, Sukhumi, Kremlin, CIS',
  ],
  [
    'motor-racing',
    'Formula One, Formula 1, McLaren, McLaren-Mercedes, Mclaren, Ferrari, Benetton, Minardi, Sauber, Tyrrell, Ligier, ' +
      'Williams-Renault, Stewart-Ford, Red Bull Racing, Toro Rosso, Force India, Eddie Jordan, Grand Prix, Grands Prix, ' +
      'Jordan driver, Jordan drivers, Jordan-Peugeot, Jordan-Honda, Jordan-Mugen, Jordan-Ford, Jordan-Hart, ' +
      'Jordan-Yamaha, Jordan-Toyota, Jordan Grand Prix',
  ],
  [
    'american-indian',
    'Native American, Native Americans, American Indian, American Indians, Indian reservation, Indian reservations, ' +
      'Indian Reservation, Indian tribe, Indian tribes, Indian Tribe, Indian Tribes, Indian Affairs, Indian Country, ' +
      'Indian country, Indian Territory, Indian gaming, Indian Gaming, Indian casino, Indian casinos, ' +
      'Indian Health Service, Indian Removal, Indian Child Welfare, Indian Wars, Cleveland Indians, ' +
      'Indianapolis Indians, Navajo, Navajos, Cherokee, Cherokees, Sioux, Lakota, Hopi, Mohawk, Mohawks, Choctaw, ' +
      'Choctaws, Seminole Tribe, Chippewa, Ojibwe, Ojibwa, Iroquois, Comanche, Comanches, Shoshone, Chickasaw, ' +
      'Pequot, Pequots, Potawatomi, Arapaho, Algonquin, Tribal Court, Tribal Nation',
  ],
  [
    'antiquity',
    'Alexander the Great, Philip of Macedon, Macedon, Philip II, Antigonus, Antigonid, Ptolemy, Ptolemaic, Seleucid, ' +
      'Seleucus, Sparta, Spartan, Spartans, Athenian, Athenians, Thebans, Macedonian phalanx, Macedonian king, ' +
      'Macedonian kings, Macedonian kingdom, Macedonian Kingdom, Macedonian empire, Macedonian Empire, Macedonian Wars, ' +
      'Macedonian dynasty, ' +
      'Ancient Macedonia, Persian Empire, Roman Empire, ' +
      'Roman Republic, Achaemenid, Darius, Thrace, Thracian, Thracians, Illyrians',
  ],
  [
    'channel-islands',
    'Channel Islands, Channel Island, St Helier, St. Helier, Guernsey, Alderney, Sark, Isle of Man',
  ],
  ['north-korea', 'Pyongyang, DPRK, Kim Jong Il, Kim Jong Un, KCNA, Workers’ Party, Korean People’s Army'],
];
