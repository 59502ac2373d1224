import { expect, it } from 'vitest';
import { createValueCount } from '#main/browser/egress/carried-values.ts';
import { entriesOf } from '#main/browser/egress/sent-entries.ts';
import { notInWhatLeft } from '#main/forms/apply/compare-left.ts';

/** What is missed of a box `name` with "Ada Byron" in it and one `notice`, in a body that left. */
function missed(body: object, notice = 'six weeks'): string[] {
  const text = JSON.stringify(body);
  const entries = entriesOf({ url: new URL('https://jobs.acme.example/receive'), body: text });
  const guard = { sentEntries: () => entries, left: (value: string) => createValueCount([value])(text) > 0 };
  const box = (name: string) => ({ id: name, dom: { name, id: '' } });
  const outcome = (label: string, value: string) => ({
    label,
    key: null,
    type: 'text',
    value,
    readBack: value,
  });
  const session = {
    tab: { guard },
    outcomes: new Map([
      ['1:name', outcome('Name', 'Ada Byron')],
      ['1:notice', outcome('Notice', notice)],
    ]),
    lastRead: { step: 1, reading: { fields: [box('name'), box('notice')] } },
  };
  return notInWhatLeft(session as unknown as Parameters<typeof notInWhatLeft>[0]);
}

it('misses no answer that left in a box of another name, whatever its own name holds', () => {
  const rest = { resume: { name: 'cv.pdf' }, notice: 'six weeks' };
  expect(missed({ applicant: 'Ada Byron', ...rest })).toEqual([]);
  expect(missed({ applicant: { full: 'Byron, née King, Ada Byron' }, ...rest })).toEqual([]);
});

it('misses an answer in whose box something else left, and that stood in none', () => {
  expect(missed({ name: 'Bob Other', notice: 'six weeks' })).toEqual(['Name']);
  expect(missed({ name: 'Ada Byron', notice: 'none', about: 'not known' }, 'no')).toEqual(['Notice']);
});

it('misses a name that another took the place of, though it stands in an address', () => {
  const notice = 'six weeks';
  expect(
    missed({ name: 'Mallory', email: 'six@example.org', site: 'https://x.example/AdaByron', notice }),
  ).toEqual(['Name']);
  expect(missed({ name: 'Mallory', email: 'adabyron@example.org', notice })).toEqual(['Name']);
});
