import { MantineProvider } from '@mantine/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EarlierPractice } from '#renderer/features/coach/interview/earlier-practice.tsx';
import { MockSession } from '#shared/domain/interview.ts';
import { inWindow } from '../../lib/in-window.ts';

let page: ReturnType<typeof inWindow>;
beforeEach(() => {
  page = inWindow();
});
afterEach(() => page.leave());

const question = {
  ...{ id: 'q', kind: 'technical', text: 'What is a beam?', level: 1, interviewer: 'any' },
  ...{ competence: 'knowledge', why: '', quote: '', shows: '' },
};
const turn = (answer: string | null) => ({
  ...{ question, followUp: false, askedAt: null, answer, seconds: null, feedback: null },
});
const session = (id: string, role: string, part: object) =>
  MockSession.parse({
    ...{
      id,
      role,
      jobId: null,
      company: '',
      interviewer: 'any',
      at: 2,
      startedAt: '2026-11-20T12:00:00.000Z',
    },
    ...{ turns: [turn('A piece of wood.'), turn(''), turn(null)], finishedAt: null },
    ...part,
  });
const buttons = () => [...document.querySelectorAll('button')];
const press = (name: RegExp) =>
  page.does(() =>
    buttons()
      .find(({ textContent }) => name.test(textContent ?? ''))
      ?.click(),
  );

test('earlier practice is listed with its day and how much was answered, and one that is pressed is opened', async () => {
  const opened: string[] = [];
  const sessions = [
    session('new', 'Joiner', {}),
    session('old', 'Roofer', {
      company: 'Acme',
      finishedAt: '2026-11-19T12:00:00.000Z',
      startedAt: '2026-11-19T12:00:00.000Z',
    }),
  ];
  await page.draw(
    <MantineProvider env="test" forceColorScheme="light">
      <EarlierPractice sessions={sessions} openId="new" onOpen={(id) => opened.push(id)} />
    </MantineProvider>,
  );
  expect(buttons().map(({ textContent }) => textContent)).toEqual(['Earlier practice (1)']);
  await press(/Earlier/);
  expect([...document.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'Joiner20 Nov 2026, 1 of 3 answered, not ended',
    'Roofer, Acme19 Nov 2026, 1 of 3 answered',
  ]);
  expect(document.querySelector('[aria-current]')?.textContent).toContain('Joiner');
  await press(/Roofer/);
  expect(opened).toEqual(['old']);
});

test('one practice alone has nothing earlier', async () => {
  await page.draw(
    <MantineProvider env="test" forceColorScheme="light">
      <EarlierPractice sessions={[session('new', 'Joiner', {})]} openId="new" onOpen={() => {}} />
    </MantineProvider>,
  );
  expect(buttons()).toEqual([]);
});
