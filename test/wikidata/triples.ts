// Writes triples as Wikidata shapes them: statements with ranks, qualifiers with precision, labels by language.
export interface HolderFacts {
  /** `Q1001`. */
  item: string;
  name: string | null;
  family?: string;
  born?: string;
  gender?: 'female' | 'male';
  start?: string | null;
  end?: string | 'unknown' | null;
  rank?: 'Preferred' | 'Normal' | 'Deprecated';
  /** Only in this language; `en` unless told otherwise. */
  language?: string;
}

const PREFIXES = `
@prefix wd: <http://www.wikidata.org/entity/> .
@prefix wds: <http://www.wikidata.org/entity/statement/> .
@prefix wdv: <http://www.wikidata.org/value/> .
@prefix wdt: <http://www.wikidata.org/prop/direct/> .
@prefix p: <http://www.wikidata.org/prop/> .
@prefix ps: <http://www.wikidata.org/prop/statement/> .
@prefix pq: <http://www.wikidata.org/prop/qualifier/> .
@prefix pqv: <http://www.wikidata.org/prop/qualifier/value/> .
@prefix wikibase: <http://wikiba.se/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
`;

const GENDER = { female: 'wd:Q6581072', male: 'wd:Q6581097' } as const;
const literal = (text: string, language: string) => `${JSON.stringify(text)}@${language}`;
/** `2026-05-01`, `2026-05` or `2026` → day, month or year precision. */
const precision = (date: string) => ({ 4: 9, 7: 10 })[date.length] ?? 11;
const midnight = (date: string) => `"${`${date}-01-01`.slice(0, 10)}T00:00:00Z"^^xsd:dateTime`;

/** A small Wikidata; every method adds triples, `turtle()` gives all of them. */
export class WikidataTriples {
  readonly #lines: string[] = [];
  #statements = 0;

  #add(...lines: string[]) {
    this.#lines.push(...lines);
  }

  /** A country's item is made of its code: `Q55NL` would be none, so a number is. */
  country(code: string): string {
    const item = `Q9${code.charCodeAt(0)}${code.charCodeAt(1)}`;
    this.#add(`wd:${item} wdt:P297 "${code}" .`);
    return item;
  }

  #person({ item, name, family, born, gender, language = 'en' }: HolderFacts) {
    if (name !== null) this.#add(`wd:${item} rdfs:label ${literal(name, language)} .`);
    if (family) {
      this.#add(`wd:${item} wdt:P734 wd:${item}9 .`, `wd:${item}9 rdfs:label ${literal(family, 'en')} .`);
    }
    if (born) this.#add(`wd:${item} wdt:P569 ${midnight(born)} .`);
    if (gender) this.#add(`wd:${item} wdt:P21 ${GENDER[gender]} .`);
  }

  #qualifier(statement: string, property: string, date: string) {
    const value = `wdv:${statement.slice(4)}${property}`;
    this.#add(
      `${statement} pq:${property} ${midnight(date)} ; pqv:${property} ${value} .`,
      `${value} wikibase:timeValue ${midnight(date)} ; wikibase:timePrecision "${precision(date)}"^^xsd:integer .`,
    );
  }

  #statement(holder: HolderFacts): string {
    this.#statements += 1;
    const statement = `wds:s${this.#statements}`;
    this.#add(`${statement} wikibase:rank wikibase:${holder.rank ?? 'Normal'}Rank .`);
    if (holder.start) this.#qualifier(statement, 'P580', holder.start);
    if (holder.end === 'unknown') this.#add(`${statement} pq:P582 _:nobodyknows${this.#statements} .`);
    else if (holder.end) this.#qualifier(statement, 'P582', holder.end);
    return statement;
  }

  /** Head of state (`P35`) or of government (`P6`) of the country with that code. */
  head(code: string, property: 'P35' | 'P6', holder: HolderFacts): this {
    const country = this.country(code);
    const statement = this.#statement(holder);
    this.#person(holder);
    this.#add(
      `wd:${country} p:${property} ${statement} .`,
      `${statement} ps:${property} wd:${holder.item} .`,
    );
    return this;
  }

  /** Somebody whom nobody knows holds the office. */
  unknownHead(code: string, property: 'P35' | 'P6'): this {
    const country = this.country(code);
    const statement = this.#statement({ item: '', name: null });
    this.#add(`wd:${country} p:${property} ${statement} .`, `${statement} ps:${property} _:somebody .`);
    return this;
  }

  minister(code: string, title: string, holder: HolderFacts): this {
    const country = this.country(code);
    const position = `wd:Q8${this.#statements}${code.charCodeAt(0)}`;
    const statement = this.#statement(holder);
    this.#person(holder);
    this.#add(
      `${position} wdt:P1001 wd:${country} ; wdt:P279 wd:Q7330070 ; rdfs:label ${literal(title, 'en')} .`,
      'wd:Q7330070 wdt:P279 wd:Q83307 .',
      `wd:${holder.item} p:P39 ${statement} .`,
      `${statement} ps:P39 ${position} .`,
    );
    return this;
  }

  turtle(): string {
    return PREFIXES + this.#lines.join('\n');
  }
}
