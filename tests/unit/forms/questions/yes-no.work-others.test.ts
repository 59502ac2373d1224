import { expect, it } from 'vitest';
import { answered } from './yes-no.work.ts';

/** The same matters in other languages, with their near misses (written for this project). */
const CASES = `
Yes | Sind Sie bereit, im Homeoffice zu arbeiten?
Yes | Wären Sie bereit, remote zu arbeiten?
No | Sind Sie bereit, im Büro zu arbeiten?
Yes | Sind Sie bereit, hybrid zu arbeiten?
ask | Wie viele Tage möchten Sie im Homeoffice arbeiten?
Yes | Sind Sie bereit, sich einer Hintergrundüberprüfung zu unterziehen?
ask | Sind Sie nicht bereit, sich einer Hintergrundüberprüfung zu unterziehen?
ask | Stimmen Sie einer Hintergrundüberprüfung zu?
No | Sind Sie bereit, sich einem Drogentest zu unterziehen?
No | Wurden Sie jemals wegen einer Straftat verurteilt?
No | Sind Sie schon einmal wegen einer Straftat verurteilt worden?
ask | Sind Sie nie wegen einer Straftat verurteilt worden?
ask | Sind Sie vorbestraft?
ask | Läuft gegen Sie ein Strafverfahren?
No | Haben Sie eine gültige Sicherheitsüberprüfung?
ask | Wann wurde Ihre Sicherheitsüberprüfung abgeschlossen?
Yes | Êtes-vous prêt(e) à travailler à distance ?
Yes | Êtes-vous disposé à travailler en télétravail ?
No | Êtes-vous prêt à travailler sur site ?
Yes | Êtes-vous prête à travailler en mode hybride ?
No | Avez-vous déjà été condamné pour une infraction pénale ?
ask | Vous n'avez jamais été condamné pour une infraction pénale ?
ask | Avez-vous jamais été condamné pour une infraction pénale ?
ask | Votre casier judiciaire est-il vierge ?
No | Possédez-vous une habilitation de sécurité ?
ask | Pouvez-vous obtenir une habilitation de sécurité ?
Yes | Êtes-vous prêt à vous soumettre à une vérification d'antécédents ?
No | Êtes-vous prêt à vous soumettre à un test de drogues ?
Yes | ¿Estás dispuesto a trabajar en remoto?
Yes | ¿Está dispuesta a trabajar desde casa?
No | ¿Estás dispuesto a trabajar en la oficina?
Yes | ¿Estás dispuesta a trabajar en modalidad híbrida?
No | ¿Ha sido condenado por un delito?
No | ¿Has sido condenada alguna vez por un delito?
ask | ¿Nunca has sido condenado por un delito?
ask | ¿Tienes antecedentes penales?
No | ¿Tienes una habilitación de seguridad?
Yes | ¿Estás dispuesto a someterte a una verificación de antecedentes?
No | ¿Estás dispuesto a someterte a una prueba de drogas?
Yes | Ben je bereid om thuis te werken?
Yes | Bent u bereid op afstand te werken?
No | Ben je bereid om op kantoor te werken?
No | Ben je ooit veroordeeld voor een strafbaar feit?
ask | Ben je nooit veroordeeld voor een strafbaar feit?
ask | Is je partner ooit veroordeeld voor een strafbaar feit?
No | Heb je een geldige veiligheidsmachtiging?
Yes | Ben je bereid om een antecedentenonderzoek te ondergaan?
No | Ben je bereid om een drugstest te ondergaan?
Yes | Está disposto a trabalhar remotamente?
Yes | Tem disponibilidade para trabalhar a partir de casa?
No | Está disposta a trabalhar presencialmente?
Yes | Está disposto a trabalhar em regime híbrido?
No | Já foi condenado por um crime?
ask | Nunca foi condenado por um crime?
ask | Já foi acusado de um crime?
No | Possui credenciação de segurança?
Yes | Está disposto a submeter-se a uma verificação de antecedentes?
No | Está disposto a fazer um teste toxicológico?
Yes | Sei disposto a lavorare da remoto?
Yes | È disponibile a lavorare in smart working?
No | Sei disponibile a lavorare in ufficio?
Yes | Saresti disposta a lavorare in modalità ibrida?
No | È mai stato condannato per un reato?
ask | Non sei mai stato condannato per un reato?
ask | Hai carichi pendenti?
No | Possiedi il nulla osta di sicurezza?
Yes | Sei disposto a sottoporti a una verifica dei precedenti?
No | Sei disposto a sottoporti a un test antidroga?
Yes | Sei disposto a viaggiare?
No | Sei disponibile a lavorare nel fine settimana?
No | Sei disposto a fare straordinari?
Yes | Hai la patente di guida?
ask | Hai la patente C?
Yes | Czy jesteś gotowy do pracy zdalnej?
No | Czy jesteś gotowa pracować w biurze?
Yes | Czy jest Pan gotowy pracować hybrydowo?
No | Czy byłeś kiedykolwiek skazany za przestępstwo?
No | Czy był Pan skazany za przestępstwo?
ask | Czy nigdy nie byłeś skazany za przestępstwo?
ask | Czy toczy się przeciwko Tobie postępowanie karne?
No | Czy posiadasz poświadczenie bezpieczeństwa?
Yes | Jste ochotni pracovat na dálku?
No | Byl jste někdy odsouzen za trestný čin?
No | Máte bezpečnostní prověrku?`
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));

it.each(CASES)('%s: %s', (expected, question) => {
  expect(answered(question ?? '')).toBe(expected);
});
