import { expect, test } from 'vitest';
import { readConnections } from '#main/documents/import/linkedin/read-connections.ts';

const ANA = { name: 'Ana Ruiz', title: 'Nurse', company: 'Acme', url: 'https://x.example' };

test.each([
  ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', ','],
  ['first name;last name;url;email address;company;position;connected on', ';'],
  ['Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am', ','],
  ['Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connexion le', ','],
  ['Nombre\tApellidos\tURL\tCorreo\tEmpresa\tCargo\tFecha', '\t'],
  ['Imię,Nazwisko,URL,E-mail,Firma,Stanowisko,Data', ','],
])('people are read under heads in any language: %s', (heads, delimiter) => {
  const row = ['Ana', 'Ruiz', 'https://x.example', '', 'Acme', 'Nurse', '1'].join(delimiter);
  const notes = 'Notes:\r\n"The ""First Name"" may be missing, and so on"\r\n\r\n';
  expect(readConnections(`\uFEFF${notes}${heads}\r\n${row}\r\n`)).toEqual({ people: [ANA], skipped: 0 });
});

test('columns stand in any order, a name on two lines is one, and an empty line is skipped', () => {
  const csv =
    'Last Name,First Name,Company,Position,URL\n"Ruiz\nRN",Ana,Acme,Nurse,https://x.example\n,,Acme,,\n';
  expect(readConnections(csv)).toEqual({ people: [{ ...ANA, name: 'Ana Ruiz RN' }], skipped: 1 });
});

test('another table is none of LinkedIn’s', () => {
  expect(() => readConnections('Company,Position\nAcme,Nurse\n')).toThrow(/First Name/);
});
