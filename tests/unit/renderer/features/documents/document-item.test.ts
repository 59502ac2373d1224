import { expect, it } from 'vitest';
import { documentItems, matchingItems } from '#renderer/features/documents/document-item.ts';
import type { StoredLetter, StoredResume } from '#shared/domain/stored-document.ts';

const stored = (id: string, company: string, createdAt: string) => ({
  id,
  profileId: 'p1',
  jobId: 'j1',
  title: 'Data Engineer',
  company,
  pdfId: null,
  approval: null,
  practice: false,
  sent: false,
  outdated: false,
  createdAt,
});
const contact = { name: '', email: '', phone: '', location: '', links: [] };
const resume: StoredResume = {
  ...stored('r1', 'Acme', '2026-11-01'),
  resume: {
    document: { kind: 'resume', contact, headline: '', summary: [], sections: [] },
    atsScore: 0,
    coveredSkills: [],
    missingSkills: [],
    changes: [],
    engine: 'offline',
  },
};
const letter: StoredLetter = {
  ...stored('l1', 'Globex', '2026-11-02'),
  letter: {
    document: {
      kind: 'letter',
      contact,
      date: '',
      company: '',
      role: '',
      salutation: '',
      paragraphs: [],
      closing: '',
      signature: '',
    },
    tone: 'formal',
    text: '',
    draft: 1,
    engine: 'offline',
  },
};
const items = documentItems([resume], [letter]);
const ids = (shown: typeof items) => shown.map((item) => item.stored.id);

it('lists resumes and letters together, newest first', () => {
  expect(ids(items)).toEqual(['l1', 'r1']);
});

it('finds by company or job, within a kind', () => {
  expect(ids(matchingItems(items, 'all', ' acme '))).toEqual(['r1']);
  expect(ids(matchingItems(items, 'letter', 'data'))).toEqual(['l1']);
  expect(ids(matchingItems(items, 'resume', 'globex'))).toEqual([]);
});
