import { useForm } from '@mantine/form';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { noteForm, putBack } from '#renderer/features/profile/put-back.ts';
import { Profile } from '#shared/domain/profile.ts';
import { inWindow } from '../../lib/in-window.ts';

const skill = (id: string) => ({ id, name: id, level: '', keywords: [] });
const profile = Profile.parse({
  ...{ id: 'p1', name: { full: 'Ana Silva', first: 'Ana', last: 'Silva' }, address: {} },
  skills: [skill('go'), skill('rust')],
});

let form: ReturnType<typeof useForm<Profile>>;
function Editor() {
  form = useForm<Profile>({ initialValues: profile });
  return null;
}

let page: ReturnType<typeof inWindow>;
beforeEach(() => {
  page = inWindow();
});
afterEach(() => page.leave());

const skills = () => form.getValues().skills.map(({ id }) => id);
const back = (id: string, index: number) =>
  page.does(() => putBack({ profileId: 'p1', path: 'skills', index, item: skill(id) }));

it('puts an entry back into the form that is there now, beside what was typed into it', async () => {
  await page.draw(<Editor key="first" />);
  noteForm(form);
  await page.does(() => form.removeListItem('skills', 0));
  const first = form;
  await page.draw(<Editor key="second" />);
  noteForm(form);
  await page.does(() => form.setValues({ skills: [skill('zig')] }));
  await back('go', 5);
  expect(skills()).toEqual(['zig', 'go']);
  expect(first.getValues().skills).toHaveLength(1);
});

it('puts nothing back twice', async () => {
  await page.draw(<Editor />);
  noteForm(form);
  await back('go', 0);
  expect(skills()).toEqual(['go', 'rust']);
});
