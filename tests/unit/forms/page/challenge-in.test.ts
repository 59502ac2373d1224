import { describe, expect, it } from 'vitest';
import { accountIn, codeIn, isBlock } from '#main/forms/page/challenge-in.ts';
import type { ReadField } from '#main/forms/read/read-field.ts';
import { writtenField } from '#main/forms/read/written-field.ts';

const box = (label: string, over: Partial<ReadField> = {}): ReadField => ({
  ...writtenField({ id: label, label }),
  ...over,
});
const codeBox = [box('')];

it.each([
  ['We sent a 6-digit code to your e-mail. Enter the code to go on.'],
  ['Please enter your verification code'],
  ['Geben Sie den Code ein, den wir Ihnen per E-Mail geschickt haben'],
  ['Bitte gib den sechsstelligen Code ein'],
  ['Ihr Bestätigungscode wurde an a@b.example versendet'],
  ['Saisissez le code de vérification'],
  ['Nous vous avons envoyé un code à 6 chiffres'],
  ['Hemos enviado un código a tu correo. Introduce el código'],
  ['Ingrese el código de seguridad'],
  ['Voer de code in die we naar je hebben gestuurd'],
  ['Vul uw verificatiecode in'],
  ['Enviamos um código de 6 dígitos para o seu e-mail'],
  ['Digite o código de verificação'],
  ['Inserisci il codice che ti abbiamo inviato'],
  ['Codice di verifica'],
  ['Wpisz kod, który wysłaliśmy na Twój adres e-mail'],
  ['Kod weryfikacyjny'],
  ['Zadejte ověřovací kód, který jsme vám poslali'],
  ['Na váš e-mail jsme zaslali jednorázový kód'],
  ['Ange koden som vi har skickat till din e-post'],
  ['Verifieringskod'],
])('asks for an e-mailed code: %s', (text) => {
  expect(codeIn(codeBox, text)).toBe('email-code');
});

it.each([
  ['Enter the code from your authenticator app'],
  ['Geben Sie den Code ein, den wir Ihnen per SMS geschickt haben'],
  ['Authentification à deux facteurs : saisissez le code'],
  ['Verificación en dos pasos. Introduce el código'],
  ['Tweestapsverificatie: voer de code in'],
  ['Verificação em duas etapas. Digite o código'],
  ['Verifica in due passaggi: inserisci il codice'],
  ['Uwierzytelnianie dwuskładnikowe. Wpisz kod'],
  ['Dvoufázové ověření: zadejte kód'],
  ['Tvåfaktorsautentisering. Ange koden'],
])('asks for a second factor: %s', (text) => {
  expect(codeIn(codeBox, text)).toBe('two-factor');
});

it.each([
  ['Enter your postal code', 'Postal code'],
  ['Enter the promo code', 'Promo code'],
  ['You will do security code reviews. Apply now.', 'Keywords'],
  ['We write clean code and send it to customers. The source code we sent is ours.', 'Keywords'],
  ['Geben Sie Ihren Gutscheincode ein', 'Gutschein'],
  ['Saisissez votre code postal', 'Code postal'],
  ['Introduce tu código postal', 'Código postal'],
  ['Vul je postcode in', 'Postcode'],
  ['Insira o código postal', 'Código postal'],
  ['Inserisci il codice fiscale', 'Codice fiscale'],
  ['Wpisz kod pocztowy', 'Kod pocztowy'],
  ['Zadejte kód země', 'Kód země'],
  [
    'This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.',
    'Keywords',
  ],
  ['Log in  Jobs  About us  Electrician', 'Keywords'],
])('hears no asking for a code in "%s"', (text, label) => {
  expect(codeIn([box(label, { key: 'custom' })], text)).toBeNull();
});

describe('the boxes', () => {
  const sent = 'We sent you a verification code.';

  it('takes boxes of one character, one with a name for it, and what the page says of it, whatever the language', () => {
    const digits = Array.from({ length: 6 }, (_, at) => box(`${at + 1}`, { maxLengths: [1] }));
    expect(codeIn(digits, sent)).toBe('email-code');
    expect(codeIn([box('Type it here', { dom: { id: '', name: 'otp_code' } })], sent)).toBe('email-code');
    expect(codeIn([box('Számjegyek', { autocomplete: 'one-time-code' })], 'Írja be')).toBe('email-code');
  });

  it('hears no asking where an application is asked for, where nothing takes a code, and where the words alone are missing', () => {
    expect(codeIn([box('First name'), ...codeBox], sent)).toBeNull();
    expect(codeIn([], sent)).toBeNull();
    expect(codeIn([box('E-mail', { key: 'email', type: 'email' })], sent)).toBeNull();
    expect(codeIn([box('Search jobs')], sent)).toBeNull();
    expect(codeIn(codeBox, 'Electrician in Leeds')).toBeNull();
  });

  it('takes one password for a sign-in, two for a new account, and none beside an application or for a code', () => {
    const password = box('Passwort', { type: 'password', key: 'account.password' });
    expect(accountIn([box('E-Mail', { key: 'email' }), password])).toBe('login');
    expect(accountIn([password, password])).toBe('account');
    expect(accountIn([box('First name'), box('Last name'), box('Phone'), password])).toBeNull();
    expect(accountIn([{ ...password, autocomplete: 'one-time-code' }])).toBeNull();
    expect(accountIn([box('Keywords')])).toBeNull();
  });
});

it.each([
  ['Access denied. Ray ID: 8a1'],
  ['Just a moment... Verifying you are human.'],
  ['Zugriff verweigert. Ungewöhnlicher Datenverkehr aus Ihrem Netz.'],
  ['Einen Moment bitte. Bestätigen Sie, dass Sie ein Mensch sind.'],
  ['Accès refusé. Trafic inhabituel.'],
  ['Un instant... Vérifiez que vous êtes humain.'],
  ['Acceso denegado. Tráfico inusual.'],
  ['Toegang geweigerd. Te veel verzoeken.'],
  ['Acesso negado. Confirme que você é um humano.'],
  ['Accesso negato. Traffico insolito.'],
  ['Odmowa dostępu. Nietypowy ruch w sieci.'],
  ['Přístup odepřen. Ověřte, že jste člověk.'],
  ['Åtkomst nekad. Bekräfta att du är en människa.'],
])('sees that nobody is let in: %s', (text) => {
  expect(isBlock([], text, false)).toBe('blocked');
});

it('sees no block in one sign, in words that only hold one, on a page that leads to the form, and on a posting', () => {
  expect(isBlock([], 'Access denied', false)).toBeNull();
  expect(isBlock([], 'You unblocked a team. Reference: 4711', false)).toBeNull();
  expect(isBlock([], 'Access denied. Ray ID: 8a1', true)).toBeNull();
  expect(isBlock([box('Keywords')], 'Access denied. Ray ID: 8a1', false)).toBeNull();
  const posting = `Reference number 12. ${'We build pumps for the whole country. '.repeat(80)} You see what is blocked.`;
  expect(isBlock([], posting, false)).toBeNull();
});
