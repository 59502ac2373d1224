import { isoDate } from '../iso-date.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';
import { lineOf, type PageList } from './page-list.ts';

/** iCIMS' search page: one card an opening, with labelled fields. */
export const icims: PageList = {
  vendor: 'icims',
  mark: /iCIMS_JobCardItem|iCIMS_JobsTable/,
  read: ({ document, now }) =>
    [...document.querySelectorAll('.iCIMS_JobCardItem, .iCIMS_JobsTable > .row')].map((card) => {
      const link = card.querySelector('a[href*="/jobs/"]');
      const labelled = fieldsOf(card);
      const field = (name: RegExp) => labelled.find(([label]) => name.test(label))?.[1];
      return {
        url: withoutFrame(link?.getAttribute('href') ?? undefined),
        title: lineOf(card.querySelector('.title h2, .title h3, .title h4')) ?? lineOf(link),
        locations: (field(/location/i) ?? '').split(/\s*\|\s*|;\s*/).filter((place) => place !== ''),
        employmentType: employmentTypeOf(field(/^(position )?type|employment/i)),
        postedAt: isoDate(field(/posted|date/i), now),
        text: lineOf(card.querySelector('.description')),
      };
    }),
};

function fieldsOf(card: Element): (readonly [label: string, value: string])[] {
  const labels = [...card.querySelectorAll('.field-label, .iCIMS_JobHeaderField')];
  return labels.flatMap((label) => {
    const value = label.nextElementSibling;
    const said = value?.querySelector('[title]')?.getAttribute('title') ?? lineOf(value);
    return said === undefined ? [] : [[lineOf(label) ?? '', said] as const];
  });
}

/** The page inside the frame asks for the same posting. */
function withoutFrame(address: string | undefined): string | undefined {
  return address?.replace(/[?&]in_iframe=1/, '');
}
