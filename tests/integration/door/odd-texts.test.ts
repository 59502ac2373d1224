import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi();
  await api.client.profile.useSample({});
});
afterAll(() => api.close());

test.each([
  ['network/find-connections', { company: '\ud800' }],
  ['jobs/addText', { text: '%00', title: 'Nurse', company: 'Acme \udfff' }],
])('half of a surrogate pair is taken for an unknown sign by %s', async (path, body) => {
  expect((await api.ask('POST', `/api/v1/${path}`, body)).status).toBe(200);
});

test('one pasted text for several companies is as many jobs', async () => {
  const add = async (company: string) => {
    const { status, body } = await api.ask('POST', '/api/v1/jobs/addText', {
      ...{ text: 'Come and work with us.', title: 'Baker', company },
    });
    expect(status).toBe(200);
    return (body as { jobId: string }).jobId;
  };
  const ids = [
    await add('Crumb'),
    await add('Loaf'),
    await add('Crust'),
    await add('🙂'),
    await add('Crumb'),
  ];
  expect(new Set(ids).size).toBe(4);
  expect(ids.at(-1)).toBe(ids[0]);
});
