import { expect, test } from 'vitest';
import type { PracticeBoard } from '#main/board/start-practice-board.ts';
import { formOf, openBoard } from './open-board.ts';

const APPLY = '/helios/job/Analytics-Engineer_JR-10412/apply';
const INFORMATION = {
  'source--source': 'Job board',
  candidateIsPreviousWorker: 'No',
  'country--country': 'Portugal',
  'name--legalName--firstName': 'Ada',
  'name--legalName--lastName': 'Quill',
  'address--city': 'Lisbon',
  'emailAddress--emailAddress': 'ada@example.com',
  'phoneNumber--phoneType': 'Mobile',
  'phoneNumber--countryPhoneCode': 'Portugal (+351)',
  'phoneNumber--phoneNumber': '912 345 678',
};
const QUESTIONS = {
  'primaryQuestionnaire--authorized': 'Yes',
  'primaryQuestionnaire--sponsorship': 'No',
  'primaryQuestionnaire--start': '2027-01-15',
  'primaryQuestionnaire--explain': 'Shelf availability, used by every store.',
};

/** A visitor who keeps the session's cookie and follows redirects by hand, as a browser would. */
async function visitor(board: PracticeBoard) {
  const first = await fetch(`${board.origin}${APPLY}/my-information`);
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
  const headers = { cookie };
  return {
    get: (path: string) => fetch(board.origin + path, { headers }),
    async post(step: string, form: FormData) {
      const answer = await fetch(`${board.origin}${APPLY}/${step}`, {
        method: 'POST',
        body: form,
        headers,
        redirect: 'manual',
      });
      return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() };
    },
  };
}

test('the wizard keeps its state, checks each step, and sends once at the end', async () => {
  const board = await openBoard();
  const { get, post } = await visitor(board);
  const wrong = await post('my-information', formOf({ ...INFORMATION, 'address--city': '' }));
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('Errors Found');
  expect(wrong.text).toContain('City is required');
  expect((await post('my-information', formOf(INFORMATION))).to).toBe(`${APPLY}/my-experience`);
  expect((await post('my-experience', formOf({}, ['resumeAttachments--attachments', 'ada.pdf']))).to).toBe(
    `${APPLY}/questions`,
  );
  expect((await post('questions', formOf({ ...QUESTIONS, direction: 'back' }))).to).toBe(
    `${APPLY}/my-experience`,
  );
  expect(await (await get(`${APPLY}/my-experience`)).text()).toContain('Attached: ada.pdf');
  expect((await post('my-experience', formOf({}))).to).toBe(`${APPLY}/questions`);
  expect((await post('questions', formOf(QUESTIONS))).to).toBe(`${APPLY}/disclosures`);
  const consent = formOf({ 'termsAndConditions--acceptTermsAndAgreements': 'true' });
  expect((await post('disclosures', consent)).to).toBe(`${APPLY}/review`);
  expect(await (await get(`${APPLY}/review`)).text()).toContain('Shelf availability');
  expect(board.applications()).toHaveLength(0);
  const sent = await post('review', formOf({}));
  expect(sent.to).toContain('/thanks?reference=PB-000001');
  expect(board.applications()).toHaveLength(1);
  expect(board.applications()[0]?.email).toBe('ada@example.com');
});

test('a step can not be jumped over', async () => {
  const board = await openBoard();
  const { get, post } = await visitor(board);
  const jumped = await get(`${APPLY}/review`);
  expect(jumped.url).toBe(`${board.origin}${APPLY}/my-information`);
  expect((await post('review', formOf({}))).to).toBe(`${APPLY}/my-information`);
  expect(board.applications()).toHaveLength(0);
});

test.each([
  [{ 'workExperience-1--jobTitle': 'Engineer' }, 'Company is required for a work experience'],
  [
    {
      'workExperience-1--jobTitle': 'Engineer',
      'workExperience-1--companyName': 'Acme',
      'workExperience-1--startDate': '05/2022',
      'workExperience-1--endDate': '03/2021',
    },
    'To must not be before From',
  ],
])('half or impossible work experience is refused: %j', async (work, message) => {
  const { post } = await visitor(await openBoard());
  await post('my-information', formOf(INFORMATION));
  const answer = await post('my-experience', formOf(work, ['resumeAttachments--attachments', 'ada.pdf']));
  expect(answer.text).toContain(message);
});
