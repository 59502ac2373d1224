import { expect, it } from 'vitest';
import { classifyFile } from '#main/forms/classify/classify-file.ts';

it.each([
  ['cover letter', 'letter.file'],
  ['covering letter (optional)', 'letter.file'],
  ['letter', 'letter.file'],
  ['letter of motivation', 'letter.file'],
  ['anschreiben', 'letter.file'],
  ['motivationsschreiben', 'letter.file'],
  ['lettre de motivation', 'letter.file'],
  ['ansøgning', 'letter.file'],
  ['motiveret ansøgning', 'letter.file'],
  ['bilag til ansøgningen', 'custom'],
  ['søknadsbrev', 'letter.file'],
  ['ansökan', 'letter.file'],
  ['carta de presentación', 'letter.file'],
  ['list motywacyjny', 'letter.file'],
  ['resume, cover letter or portfolio', 'letter.file'],
  ['cv and certificates', 'resume.file'],
  ['lebenslauf und zeugnisse', 'resume.file'],
  ['přiložte životopis', 'resume.file'],
  ['reference letter', 'custom'],
  ['letter of recommendation', 'custom'],
  ['proof of insurance coverage', 'custom'],
  ['offer letter', 'custom'],
  ['relieving letter', 'custom'],
  ['certificates named in your cv', 'custom'],
  ['besides your cv and cover letter upload certificates', 'custom'],
  ['in addition to your résumé and cover letter, please attach transcripts', 'custom'],
  ['besides your cv, please upload a cover letter and certificates', 'letter.file'],
  ['zusätzlich zu lebenslauf und anschreiben: zeugnisse', 'custom'],
  ['zeugnisse (neben lebenslauf und anschreiben)', 'custom'],
  ['outre votre cv et lettre de motivation, joignez vos diplômes', 'custom'],
  ['además de tu cv y carta de presentación, adjunta tus títulos', 'custom'],
  ['naast je cv en motivatiebrief: diploma’s', 'custom'],
  ['além do cv e da carta de apresentação, anexe certificados', 'custom'],
  ['oltre al cv e alla lettera di presentazione: attestati', 'custom'],
  ['oprócz cv i listu motywacyjnego: dyplomy', 'custom'],
  ['kromě životopisu a motivačního dopisu přiložte certifikáty', 'custom'],
  ['utöver cv och personligt brev: betyg', 'custom'],
  ['empfehlungsschreiben', 'custom'],
  ['lettre de recommandation', 'custom'],
  ['carta de recomendación', 'custom'],
  ['carta de recomendação', 'custom'],
  ['lettre de votre employeur', 'custom'],
])('%s is a box for %s', (label, key) => {
  expect(classifyFile([label, '', ''])).toBe(key);
});

it('believes the label before the name, and that before what stands beside it', () => {
  expect(classifyFile(['transcript', 'cover letter', 'your resume'])).toBe('custom');
  expect(classifyFile(['upload a file', 'cover letter', ''])).toBe('letter.file');
  expect(classifyFile(['upload a file', 'reference letter', 'your resume'])).toBe('custom');
  expect(classifyFile(['upload a file', '', 'your resume'])).toBe('resume.file');
});

it.each([
  ['other documents', 'attach your cv, certificates and references'],
  ['additional files', 'resume, letter'],
  ['supporting documents', 'cv'],
  ['weitere unterlagen', 'lebenslauf, zeugnisse'],
  ['sonstige dokumente', 'lebenslauf'],
  ['autres documents', 'cv, lettre'],
  ['documents complémentaires', 'cv'],
  ['otros documentos', 'cv'],
  ['overige documenten', 'cv'],
  ['outros documentos', 'currículo'],
  ['altri documenti', 'curriculum'],
  ['inne dokumenty', 'cv'],
  ['další dokumenty', 'životopis'],
  ['övriga dokument', 'cv'],
  ['świadectwo pracy', 'cv'],
  ['betyg och intyg', 'cv'],
  ['work samples', 'cv'],
  ['ausweiskopie', 'lebenslauf'],
])('"%s" takes no resume, whatever stands beside it', (label, near) => {
  expect(classifyFile([label, '', near])).toBe('custom');
});

it.each([
  ['cv and other documents', 'resume.file'],
  ['lebenslauf und weitere unterlagen', 'resume.file'],
  ['resume (pdf)', 'resume.file'],
  ['cv und bildungsweg', 'resume.file'],
])('"%s" still takes the %s', (label, key) => {
  expect(classifyFile([label, '', ''])).toBe(key);
});

it.each([
  ['besides your cv please upload a cover letter', 'letter.file'],
  ['in addition to your resume attach a cover letter', 'letter.file'],
  ['neben dem lebenslauf bitte ein anschreiben hochladen', 'letter.file'],
  ['statt eines anschreibens genügt der lebenslauf', 'resume.file'],
  ['instead of a cover letter upload your cv', 'resume.file'],
  ['en plus du cv merci de joindre une lettre de motivation', 'letter.file'],
  ['además del cv sube una carta de presentación', 'letter.file'],
  ['naast je cv graag een motivatiebrief', 'letter.file'],
  ['do not upload your cv again', 'resume.file'],
  ['sollicitatiebrief (geen cv)', 'letter.file'],
  ['lettera di presentazione (cv già caricato)', 'letter.file'],
  ['list motywacyjny wraz z cv', 'letter.file'],
  ['do not upload your cv here; upload your cover letter', 'letter.file'],
  ['cv och personligt brev', 'resume.file'],
  ['cv (not your cover letter)', 'resume.file'],
])('"%s" is for what it names first and wants: %s', (label, key) => {
  expect(classifyFile([label])).toBe(key);
});
