import type { ProfileExtra } from '#shared/domain/profile.ts';

interface KindWords {
  /** The word for one, in the list. */
  one: string;
  title: string;
  organisation: string;
  date: string;
  /** The second date; empty where there is none. */
  end: string;
}

const WORDS: Record<ProfileExtra['kind'], KindWords> = {
  certificate: {
    one: 'Certificate',
    title: 'Certificate',
    organisation: 'Issued by',
    date: 'Issued',
    end: 'Valid until',
  },
  award: { one: 'Award', title: 'Award', organisation: 'From whom', date: 'When', end: '' },
  publication: {
    one: 'Publication',
    title: 'Title',
    organisation: 'Publisher or journal',
    date: 'Published',
    end: '',
  },
  volunteer: {
    one: 'Volunteer work',
    title: 'What you were',
    organisation: 'Organisation',
    date: 'From',
    end: 'Until',
  },
  interest: { one: 'Interest', title: 'Interest', organisation: 'Where', date: 'When', end: '' },
  reference: { one: 'Reference', title: 'Who', organisation: 'Company', date: 'When', end: '' },
  other: { one: 'Other', title: 'Title', organisation: 'From whom', date: 'From', end: 'Until' },
};

/** What the boxes of a kind of entry are called. */
export const kindWords = (kind: ProfileExtra['kind']): KindWords => WORDS[kind];

/** The kinds as choices. */
export const EXTRA_KINDS = (Object.keys(WORDS) as ProfileExtra['kind'][]).map((value) => ({
  value,
  label: WORDS[value].one,
}));
