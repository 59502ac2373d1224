import type { ProfileExtra } from '#shared/domain/profile.ts';
import type { Draft } from './draft.ts';
import type { ItemReader } from './item-reader.ts';

interface ExtraKind {
  kind: ProfileExtra['kind'];
  sections: readonly string[];
  title: readonly string[];
  organisation: readonly string[];
  date: readonly string[];
  /** Until when; kinds without one have none. */
  end?: readonly string[];
  text: readonly string[];
  highlights: readonly string[];
  keep: readonly string[];
}

/** Where each kind of extra stands in JSON Resume; the first spelling of each is the standard's, used for the export too. */
export const EXTRA_KINDS: readonly ExtraKind[] = [
  {
    kind: 'volunteer',
    sections: ['volunteer', 'volunteering'],
    title: ['position', 'role', 'title', 'name'],
    organisation: ['organization', 'organisation', 'company'],
    date: ['startDate', 'start', 'start_date', 'date'],
    end: ['endDate', 'end', 'end_date'],
    text: ['summary', 'description'],
    highlights: ['highlights'],
    keep: ['location'],
  },
  {
    kind: 'award',
    sections: ['awards', 'honors', 'honours'],
    title: ['title', 'name'],
    organisation: ['awarder', 'issuer', 'organization'],
    date: ['date', 'year'],
    text: ['summary', 'description'],
    highlights: ['highlights'],
    keep: [],
  },
  {
    kind: 'certificate',
    sections: ['certificates', 'certifications', 'licenses', 'courses'],
    title: ['name', 'title'],
    organisation: ['issuer', 'organization', 'authority'],
    date: ['date', 'startDate', 'issued', 'year'],
    end: ['endDate', 'expires', 'validUntil'],
    text: ['summary', 'description'],
    highlights: ['highlights'],
    keep: ['number'],
  },
  {
    kind: 'publication',
    sections: ['publications', 'papers'],
    title: ['name', 'title'],
    organisation: ['publisher', 'journal', 'venue'],
    date: ['releaseDate', 'date', 'year'],
    text: ['summary', 'description'],
    highlights: ['highlights'],
    keep: ['authors', 'doi', 'website'],
  },
  {
    kind: 'interest',
    sections: ['interests', 'hobbies'],
    title: ['name', 'title'],
    organisation: [],
    date: [],
    text: ['summary', 'description'],
    highlights: ['keywords'],
    keep: [],
  },
  {
    kind: 'reference',
    sections: ['references'],
    title: ['name'],
    organisation: ['company', 'organization'],
    date: [],
    text: ['reference', 'text', 'quote'],
    highlights: [],
    keep: ['email', 'phone', 'contact'],
  },
  {
    kind: 'other',
    sections: ['custom'],
    title: ['title', 'name'],
    organisation: ['organisation', 'organization'],
    date: ['date'],
    text: ['text', 'summary', 'description'],
    highlights: ['highlights'],
    keep: [],
  },
];

/** Awards, certificates, publications, volunteer roles, interests and references. */
export function addExtras(root: ItemReader, draft: Draft): void {
  for (const shape of EXTRA_KINDS) {
    for (const item of root.items(...shape.sections)) {
      const end = item.date(...(shape.end ?? []));
      const goesOn = end.current || (shape.kind === 'volunteer' && item.raw('current') === true);
      const id = draft.addExtra({
        kind: shape.kind,
        title: item.text(...shape.title),
        organisation: item.text(...shape.organisation),
        date: item.date(...shape.date).date,
        ...(end.date !== '' && { end: end.date }),
        ...(goesOn && { current: true }),
        url: item.exact('url', 'website', 'link'),
        text: item.text(...shape.text),
        highlights: item.texts(...shape.highlights),
      });
      item.keep(...shape.keep);
      draft.keepRest(id, item);
    }
  }
}
