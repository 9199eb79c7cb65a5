// Leaders whom English papers have named without a first name, in any country's news and long after their time.

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
