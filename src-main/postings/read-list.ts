import { atomFacts } from './boards/atom.ts';
import { type BoardReader, isObject, type RecordContext, type RecordReading } from './boards/board-reader.ts';
import { generic } from './boards/generic.ts';
import { boardReaders } from './boards/index.ts';
import { feedFacts } from './boards/job-feed.ts';
import { personioFacts } from './boards/personio.ts';
import { xmlElements } from './boards/xml.ts';
import { postingsIn } from './json-ld/find-job-posting.ts';
import { factsFromJsonLd } from './json-ld/from-json-ld.ts';
import { siteReaders } from './sites/index.ts';

export interface ListReading {
  vendor: string | null;
  records: RecordReading[];
}

/**
 * Every posting in a board's JSON, whether it is a list or one job. Null where it is no JSON of jobs; with `only`, where it
 * is not of that vendor's or site's shape.
 */
export function readJson(body: string, url: string, now: Date, only?: string): ListReading | null {
  const answer = parsed(body);
  if (answer === undefined) return null;
  const readers = [...boardReaders.filter((reader) => reader !== generic), ...siteReaders, generic];
  for (const reader of only === undefined ? readers : readers.filter(({ vendor }) => vendor === only)) {
    const records =
      reader.records(answer) ?? (isObject(answer) && reader.recognises(answer) ? [answer] : null);
    if (records !== null && !(reader === generic && postingsIn(answer).length > 0))
      return read(reader, records, { now, answer, url });
  }
  if (only !== undefined) return null;
  const postings = postingsIn(answer);
  return postings.length === 0
    ? null
    : { vendor: null, records: postings.map((posting) => ({ facts: factsFromJsonLd(posting, now) })) };
}

/** Every posting in Personio's XML, or in a feed (RSS, Atom) of jobs. Null where it is neither. */
export function readXml(body: string, url: string, now: Date): ListReading | null {
  const positions = xmlElements(body, 'position');
  if (positions.length > 0) {
    const origin = /^https?:/.test(url) ? new URL(url).origin : null;
    return {
      vendor: 'personio',
      records: positions.map((position) => ({ facts: personioFacts(position, now, origin) })),
    };
  }
  const items = xmlElements(body, 'item');
  if (items.length > 0)
    return { vendor: null, records: items.map((item) => ({ facts: feedFacts(item, now) })) };
  const entries = xmlElements(body, 'entry');
  if (entries.length > 0)
    return { vendor: null, records: entries.map((entry) => ({ facts: atomFacts(entry, now) })) };
  return /<(rss|feed|channel|workzag-jobs)[\s>]/i.test(body) ? { vendor: null, records: [] } : null;
}

function read(reader: BoardReader, records: readonly unknown[], context: RecordContext): ListReading {
  const vendor = reader === generic || reader.isJobSite === true ? null : reader.vendor;
  const readings = records.map((record) => reader.read(record, context));
  if (vendor !== null) return { vendor, records: readings };
  return {
    vendor,
    records: readings.map((reading) =>
      'facts' in reading ? { facts: { ...reading.facts, vendor: undefined } } : reading,
    ),
  };
}

function parsed(body: string): unknown {
  if (!/^\s*[[{]/.test(body)) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
