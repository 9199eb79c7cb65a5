// Country → the letters by which results and rankings name it: IOC, FIFA and ISO codes, and what British papers print.
import type { CountryCode } from '../../gazetteer/model/types';

/** A country and its codes a row; most are printed as `GBR` or, in British papers, as `Gbr`. */
const CODES =
  'AE UAE, AF AFG, AL ALB, AM ARM, AO ANG AGO, AR ARG, AT AUT, AU AUS, AZ AZE, BA BIH, BB BAR BRB, BD BAN BGD, BE BEL, ' +
  'BF BUR BFA, BG BUL BGR, BH BRN BHR, BI BDI, BJ BEN, BM BER BMU, BN BRU, BO BOL, BR BRA, BS BAH BHS, BW BOT BWA, ' +
  'BY BLR, CA CAN, CD COD, CG CGO COG, CH SUI SWI CHE, CI CIV, CL CHI CHL, CM CMR, CN CHN, CO COL, CR CRC CRI, CU CUB, ' +
  'CY CYP, CZ CZE, DE GER DEU, DJ DJI, DK DEN DNK, DO DOM, DZ ALG DZA, EC ECU, EE EST, EG EGY, ER ERI, ES ESP SPA, ' +
  'ET ETH, FI FIN, FJ FIJ FJI, FR FRA, GA GAB, GB GBR GB, GE GEO, GH GHA, GM GAM GMB, GN GUI GIN, GR GRE GRC, GT GUA GTM, ' +
  'GY GUY, HK HKG, HN HON HND, HR CRO HRV, HT HAI HTI, HU HUN, ID INA IDN, IE IRL IRE, IL ISR, IN IND, IQ IRQ, IR IRI IRN, ' +
  'IS ISL, IT ITA, JM JAM, JO JOR, JP JPN JAP, KE KEN, KG KGZ, KP PRK, KR KOR, KW KUW KWT, KZ KAZ, LB LIB LBN, LI LIE, ' +
  'LK SRI LKA, LT LTU, LU LUX, LV LAT LVA, LY LBA LBY, MA MAR, MC MON MCO, MD MDA, ME MNE, MG MAD MDG, MK MKD, ML MLI, ' +
  'MM MYA MMR, MN MGL MNG, MT MLT, MU MRI MUS, MX MEX, MY MAS MYS, MZ MOZ, NA NAM, NE NIG NER, NG NGR NGA, NI NCA NIC, ' +
  'NL NED NLD HOL, NO NOR, NP NEP NPL, NZ NZL, OM OMA OMN, PA PAN, PE PER, PG PNG, PH PHI PHL, PK PAK, PL POL, PR PUR PRI, ' +
  'PS PLE PSE, PT POR PRT, PY PAR PRY, QA QAT, RO ROU ROM, RS SRB, RU RUS, RW RWA, SA KSA SAU, SD SUD SDN, SE SWE, ' +
  'SG SGP, SI SLO SVN, SK SVK, SM SMR, SN SEN, SR SUR, SV ESA SLV, SY SYR, TH THA, TJ TJK, TM TKM, TN TUN, TR TUR, ' +
  'TT TRI TTO, TW TPE TWN, TZ TAN TZA, UA UKR, UG UGA, US USA, UY URU URY, UZ UZB, VE VEN, VN VIE VNM, YE YEM, ' +
  'ZA RSA ZAF, ZM ZAM ZMB, ZW ZIM ZWE';

const COUNTRY_OF_CODE = /^(\S+) (.+)$/;

/** The codes of each country as rows print them in sentence case; `Gbr` also finds `GBR`. */
export const NATION_CODES: ReadonlyMap<CountryCode, readonly string[]> = new Map(
  CODES.split(', ').map((row) => {
    const [, country = '', codes = ''] = COUNTRY_OF_CODE.exec(row) ?? [];
    const inSentenceCase = codes.split(' ').map((code) => code.charAt(0) + code.slice(1).toLowerCase());
    return [country as CountryCode, inSentenceCase];
  }),
);

/** Codes that are also tickers, towns' teams, units or words: alone they say nothing. */
export const AMBIGUOUS_CODES: ReadonlySet<string> = new Set(
  (
    'ARM BAR BEN CAN CHI COL DEN EST FIN GAB GAM GB GEO HON IND INA LAT LIB LIE MAD MAR MAS MON NAM NIG NOR PAN PAR PER ' +
    'PHI POL POR ROM SEN SLO SPA SRI TAN TRI UAE VIE BAN BER BOT BRU BUL BUR ALB OMA PNG KSA ' +
    'IRI SVN COD CAR RSA TUN ISL CIV MCO SGP PRT NGA MDA'
  ).split(' '),
);
