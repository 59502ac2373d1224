import { describe, expect, it } from 'vitest';
import { copyText } from '#renderer/features/applications/copy-text.ts';
import { applicationOf } from './application-of.ts';

describe('copyText', () => {
  it('gives a heading and a line an application, ready for a spreadsheet', () => {
    const receipt = {
      url: '',
      submittedAt: '2026-11-20T10:00:00Z',
      confirmation: '',
      fields: [],
      files: [],
      pictureIds: [],
    };
    const sent = applicationOf({ status: 'interviewing', receipt });
    const waiting = applicationOf({ status: 'discovered', submission: null, receipt });
    expect(copyText([sent, waiting]).split('\n')).toEqual([
      'Company\tJob\tStatus\tApplied\tPosting',
      'Acme\tBackend Engineer\tInterviewing\t2026-11-20\thttps://jobs.example.com/1',
      'Acme\tBackend Engineer\tNot sent yet\t\thttps://jobs.example.com/1',
    ]);
  });

  it('keeps a title from breaking the table or running as a formula', () => {
    const [, line] = copyText([applicationOf({ title: '=HYPERLINK("x")\n\tB', company: 'A' })]).split('\n');
    expect(line?.split('\t')[1]).toBe('\'=HYPERLINK("x") B');
  });
});
