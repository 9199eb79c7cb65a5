// Those whom many clippings name → a note each, which the clippings' notes link to: what they were on the articles' days.
import type { IsoDay } from '../../core/calendar';
import type { EntityId } from '../../gazetteer/model/types';
import type { ExportedClipping, ExportedName, ExportWords } from './exported-clipping';
import { safeName, type UniqueNames } from './file-names';
import { frontMatter } from './front-matter';
import { escapedMarkdown } from './markup/markdown-of';
import type { ZipEntry } from './zip-stream';

/** What somebody was, with the first and the last article's day on which they were. */
interface Seen {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

interface Entity {
  readonly named: ExportedName;
  /** Of its file, without folder and ending. */
  readonly file: string;
  /** By what they were on the articles' days, in the words of the clippings. */
  readonly offices: Map<string, Seen>;
  articles: number;
}

const FOLDERS: Readonly<Record<ExportedName['kind'], 'people' | 'countries' | 'organisations'>> = {
  person: 'people',
  country: 'countries',
  organisation: 'organisations',
};

/** Gathers entities while clippings are written; holds a few lines of each, however many articles name them. */
export class EntityNotes {
  readonly #names: UniqueNames;
  readonly #entities = new Map<EntityId, Entity>();

  /** `names` are those of the whole archive: Obsidian finds a note by its name, whatever its folder. */
  constructor(names: UniqueNames) {
    this.#names = names;
  }

  /** Takes note of all whom a clipping names; before `link` is asked for one of them. */
  add({ names, published }: ExportedClipping): void {
    for (const named of names) {
      const entity = this.#entities.get(named.id) ?? {
        named,
        file: this.#names.take(named.name, named.id),
        offices: new Map<string, Seen>(),
        articles: 0,
      };
      this.#entities.set(named.id, entity);
      entity.articles += 1;
      if (named.onDay === null || !published) continue;
      const { first, last } = entity.offices.get(named.onDay) ?? published;
      entity.offices.set(named.onDay, {
        first: published.first < first ? published.first : first,
        last: published.last > last ? published.last : last,
      });
    }
  }

  /** `[[Jacinda Ardern]]`; with its own name behind a stroke where the file is called otherwise. */
  link({ id, name }: ExportedName): string {
    const file = this.#entities.get(id)?.file ?? name;
    return file === name ? `[[${file}]]` : `[[${file}|${name.replace(/[[\]|]/g, ' ')}]]`;
  }

  /** A note of each, those that are named first before the others. */
  *files(words: ExportWords): Generator<ZipEntry> {
    for (const { named, file, offices, articles } of this.#entities.values()) {
      const { id, kind, name, wikidata } = named;
      const head = frontMatter([
        ['title', name],
        ['kind', kind],
        ['wikidata', wikidata],
        ['articles', articles],
        ['sidelight', id],
      ]);
      const lines = [...offices].map(
        ([what, days]) => `- ${escapedMarkdown(words.onDays(days))}: ${escapedMarkdown(what)}`,
      );
      yield {
        name: `${safeName(words[FOLDERS[kind]], kind)}/${file}.md`,
        content: `${head}${lines.length > 0 ? `\n${lines.join('\n')}\n` : ''}`,
      };
    }
  }
}
