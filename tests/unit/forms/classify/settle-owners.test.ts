import { expect, test } from 'vitest';
import { classifyField } from '#main/forms/classify/classify-field.ts';
import { settleOwners } from '#main/forms/classify/settle-owners.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';

/** What the fields of a form mean, each written as `section | label`. */
function keysOf(...fields: string[]): string[] {
  const read = fields.map((text) => {
    const [group = '', label = ''] = text.split(' | ');
    const field = fieldLike({ label, group: group === '' ? null : group });
    return { ...field, key: classifyField(field) };
  });
  return settleOwners(read).map(({ key }) => key);
}

test('who is asked for a second time in another section is somebody else, whatever its heading says', () => {
  expect(keysOf(' | First name', ' | Email', 'Mentor | First name', 'Mentor | Email')).toEqual([
    ...['name.first', 'email', 'custom', 'custom'],
  ]);
  expect(keysOf('Dati | Nome', 'Contatto in caso di necessità | Nome')).toEqual(['name.first', 'custom']);
  expect(keysOf('Blah | Email', 'Blubb | Email')).toEqual(['email', 'custom']);
  expect(keysOf('Mentor of the trainee | Email', 'Blah | Email')).toEqual(['custom', 'email']);
});

test('a section of the user’s own, and a second box of one section, stay theirs', () => {
  expect(keysOf('Your details | Email', 'Contact information | Email')).toEqual(['email', 'email']);
  expect(keysOf('Clerk | Email', 'Clerk | Email')).toEqual(['email', 'email']);
  expect(keysOf('Clerk | Email', ' | Email')).toEqual(['email', 'email']);
  expect(keysOf('Step one | Email', 'Confirm your email | Email')).toEqual(['email', 'email']);
  expect(keysOf('Clerk | Name', 'Voluntary self-identification | Name')).toEqual(['name.full', 'name.full']);
  expect(keysOf('Company contact desk | Email')).toEqual(['email']);
  expect(keysOf('Home | City', 'Holiday home | City')).toEqual(['address.city', 'address.city']);
});
