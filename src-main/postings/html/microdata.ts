import { hasPassed } from '#shared/dates/has-passed.ts';
import { present } from '../boards/board-reader.ts';
import type { PostingFacts } from '../facts.ts';
import { isoDate } from '../iso-date.ts';
import { salaryOf } from '../json-ld/salary.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';
import { salaryIn } from '../rules/salary.ts';

/** What `itemprop` and RDFa's `property` attributes say, in `content` or as text. SmartRecruiters writes places into attributes of its own elements. */
export function microdataFacts(document: Document, now: Date): PostingFacts {
  const read = (name: string): string | undefined => itemText(itemOf(document, name));
  const address = ['addressLocality', 'addressRegion', 'addressCountry']
    .map(read)
    .filter((part) => part !== undefined);
  const own = document.querySelector('spl-job-location');
  const until = isoDate(read('validThrough'), now, 'future');
  const workplace = attributeOf(own, 'workplacetype') ?? '';
  return {
    locations:
      address.length > 0 ? [[...new Set(address)].join(', ')] : present(attributeOf(own, 'formattedaddress')),
    remote: /remote/i.test(workplace)
      ? 'remote'
      : /hybrid/i.test(workplace)
        ? 'hybrid'
        : /on-?site/i.test(workplace)
          ? 'onsite'
          : undefined,
    employmentType: employmentTypeOf(read('employmentType')),
    salary: salaryOf({ baseSalary: payOf(document) }) ?? salaryIn(`Salary: ${read('baseSalary') ?? ''}`),
    postedAt: isoDate(read('datePosted'), now),
    ...(until !== undefined && hasPassed(until, now)
      ? { closed: true, closedBy: `validThrough ${until}` }
      : {}),
  };
}

/** The element of a posting's property, in microdata or RDFa. */
function itemOf(document: Document, name: string): Element | null {
  return (
    document.querySelector(`[itemprop="${name}"]`) ??
    document.querySelector(`[typeof~=JobPosting] [property="${name}"]`)
  );
}

/** The amounts that stand apart within `baseSalary`, in the shape of JSON-LD. */
function payOf(document: Document): Record<string, string> | undefined {
  const pay = itemOf(document, 'baseSalary');
  const amounts = ['currency', 'minValue', 'maxValue', 'value', 'unitText'].flatMap((name) => {
    const part = pay?.querySelector(`[itemprop="${name}"], [property="${name}"]`) ?? null;
    const text = part?.querySelector('[itemprop], [property]') ? undefined : itemText(part);
    return text === undefined ? [] : [[name, text] as const];
  });
  return amounts.length === 0 ? undefined : Object.fromEntries(amounts);
}

/** Parsers differ in whether they keep the case of an attribute's name. */
function attributeOf(element: Element | null, name: string): string | undefined {
  return [...(element?.attributes ?? [])].find((attribute) => attribute.name.toLowerCase() === name)?.value;
}

function itemText(element: Element | null): string | undefined {
  const value =
    element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.textContent ?? '';
  return value.replace(/\s+/g, ' ').trim() || undefined;
}
