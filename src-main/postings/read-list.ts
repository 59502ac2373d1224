import { type BoardReader, isObject, type RecordReading } from './boards/board-reader.ts';
import { generic } from './boards/generic.ts';
import { boardReaders } from './boards/index.ts';
import { feedFacts } from './boards/job-feed.ts';
import { personioFacts } from './boards/personio.ts';
import { xmlElements } from './boards/xml.ts';
import { postingsIn } from './json-ld/find-job-posting.ts';
import { factsFromJsonLd } from './json-ld/from-json-ld.ts';

export interface ListReading {
  vendor: string | null;
  records: RecordReading[];
}

/** Every posting in a board's JSON, whether it is a list or one job. Null where it is no JSON of jobs. */
export function readJson(body: string, now: Date): ListReading | null {
  const answer = parsed(body);
  if (answer === undefined) return null;
  for (const reader of boardReaders) {
    const records =
      reader.records(answer) ?? (isObject(answer) && reader.recognises(answer) ? [answer] : null);
    if (records !== null && !(reader === generic && postingsIn(answer).length > 0))
      return read(reader, records, answer, now);
  }
  const postings = postingsIn(answer);
  return postings.length === 0
    ? null
    : { vendor: null, records: postings.map((posting) => ({ facts: factsFromJsonLd(posting, now) })) };
}

/** Every posting in Personio's XML, or in a feed (RSS) of jobs. Null where it is neither. */
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
  return items.length === 0
    ? null
    : { vendor: null, records: items.map((item) => ({ facts: feedFacts(item, now) })) };
}

function read(reader: BoardReader, records: readonly unknown[], answer: unknown, now: Date): ListReading {
  const vendor = reader === generic ? null : reader.vendor;
  const readings = records.map((record) => reader.read(record, { now, answer }));
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
