import { expect, it } from 'vitest';
import { answered } from './yes-no.work.ts';

/** When people work, as forms for nurses, drivers, teachers and shop staff ask it, with near misses (written for this project). */
const CASES = `
No | Can you work nights?
No | Can you work night shifts?
No | Are you able to work night shifts?
Yes | Are you unable to work nights?
Yes | I am unable to work nights
No | Are you available to work weekends?
No | Can you work weekends?
No | Can you work at weekends and on public holidays?
No | Are you willing to work on bank holidays?
Yes | Are you able to work a shift pattern?
Yes | Are you happy to work shifts?
Yes | Would you be willing to do shift work?
Yes | Are you able to be on call?
Yes | Are you willing to participate in an on-call rota?
Yes | Can you do on-call shifts?
Yes | Are you unable to work weekends?
No | Are you willing to work overtime when required?
ask | Do you have experience of night shifts?
ask | Have you worked nights before?
ask | Are you available for nights only?
ask | Do you prefer day or night shifts?
ask | Can you work nights or weekends?
Yes | Do you have your own car?
Yes | Do you have access to a vehicle?
ask | Do you hold a full UK driving licence?
Yes | Do you have a valid driver's license?
Yes | Is there any reason you cannot work nights?
Yes | Would you object to working weekends?
No | Können Sie nachts arbeiten?
Yes | Können Sie im Schichtdienst arbeiten?
ask | Sind Sie bereit, im Drei-Schicht-System zu arbeiten?
No | Sind Sie bereit, Nachtschichten zu übernehmen?
No | Können Sie am Wochenende arbeiten?
No | Sind Sie bereit, an Feiertagen zu arbeiten?
ask | Sind Sie bereit, Bereitschaftsdienst zu leisten?
Yes | Sind Sie bereit, Rufbereitschaft zu übernehmen?
ask | Können Sie nicht nachts arbeiten?
ask | Haben Sie schon nachts gearbeitet?
Yes | Haben Sie einen eigenen Pkw?
Yes | Besitzen Sie einen Führerschein?
ask | Besitzen Sie einen Führerschein der Klasse B?
No | Sind Sie zu Überstunden bereit?
No | Pouvez-vous travailler la nuit ?
No | Êtes-vous disponible pour travailler de nuit ?
No | Pouvez-vous travailler le week-end ?
No | Acceptez-vous de travailler le week-end ?
No | Acceptez-vous le travail de nuit ?
Yes | Acceptez-vous les astreintes ?
No | Êtes-vous prêt(e) à travailler les jours fériés ?
Yes | Pouvez-vous travailler en horaires décalés ?
Yes | Disposez-vous d'un véhicule personnel ?
Yes | Avez-vous le permis de conduire ?
ask | Avez-vous le permis B ?
ask | Avez-vous déjà travaillé de nuit ?
No | ¿Puede trabajar de noche?
No | ¿Puedes trabajar en turno de noche?
No | ¿Tienes disponibilidad para trabajar los fines de semana?
No | ¿Puede trabajar fines de semana?
No | ¿Está dispuesto a trabajar en días festivos?
Yes | ¿Tienes disponibilidad para trabajar a turnos?
Yes | ¿Tiene vehículo propio?
Yes | ¿Dispone de carnet de conducir?
ask | ¿Está disponible para hacer guardias?
ask | ¿Has trabajado de noche?
No | Kun je 's nachts werken?
No | Bent u bereid nachtdiensten te draaien?
No | Kun je in het weekend werken?
Yes | Ben je bereid om in ploegendienst te werken?
Yes | Kunt u in ploegen werken?
No | Ben je beschikbaar op feestdagen?
Yes | Heb je een eigen auto?
Yes | Ben je bereid om bereikbaarheidsdiensten te draaien?
Yes | Heb je een geldig rijbewijs?
ask | Heb je ervaring met nachtdiensten?
No | Pode trabalhar à noite?
No | Tem disponibilidade para trabalhar à noite?
No | Você pode trabalhar aos finais de semana?
No | Tem disponibilidade para trabalhar aos fins de semana?
No | Tem disponibilidade para trabalhar em feriados?
Yes | Tem disponibilidade para trabalhar em turnos?
ask | Tem disponibilidade para plantões?
Yes | Possui veículo próprio?
Yes | Você possui CNH?
ask | Já trabalhou à noite?
No | Può lavorare di notte?
Yes | È disponibile a lavorare su turni?
No | È disponibile a lavorare nel fine settimana?
No | Puoi lavorare nei giorni festivi?
Yes | Sei disponibile alla reperibilità?
Yes | Sei automunito?
Yes | Possiede la patente di guida?
ask | Ha già lavorato di notte?
No | Czy może Pan/Pani pracować w nocy?
No | Czy możesz pracować na nocną zmianę?
No | Czy możesz pracować w weekendy?
Yes | Czy jest Pan/Pani gotowy/a do pracy zmianowej?
No | Czy może Pani pracować w święta?
Yes | Czy posiadasz własny samochód?
Yes | Czy posiada Pan/Pani prawo jazdy?
ask | Czy posiadasz prawo jazdy kat. B?
ask | Czy jesteś gotowy do pełnienia dyżurów?
ask | Czy pracowałeś w nocy?
No | Můžete pracovat v noci?
Yes | Můžete pracovat na směny?
No | Jste ochotni pracovat o víkendech?
No | Můžete pracovat o víkendech?
No | Můžete pracovat o svátcích?
Yes | Jste ochoten držet pohotovost?
Yes | Máte vlastní auto?
Yes | Máte řidičský průkaz?
ask | Máte řidičský průkaz skupiny B?
ask | Pracoval jste v noci?
Yes | Ben je bereid te reizen voor je werk?
Yes | Besteht bei Ihnen Reisebereitschaft?
No | Aceita fazer horas extraordinárias?
No | Kan du arbeta övertid?
No | Kan du arbeta natt?
Yes | Är du villig att arbeta skift?
Yes | Har du tillgång till egen bil?
Yes | I can travel
ask | Ist Reisebereitschaft erforderlich?
ask | Can you travel to work?
ask | Are you able to travel to work?
Yes | Can you travel for work?
ask | Har du arbetat skift?
ask | Does our team have your own car?
ask | Are you able to work rotating shifts?
ask | Are you able to work a 12 hour shift pattern?
ask | Can you work every other weekend?
ask | Can your partner work nights?
ask | How many nights can you work?
ask | Do you currently work nights?
ask | Can you work nights in Leeds?
ask | Können Sie an Sonn- und Feiertagen arbeiten?
ask | Êtes-vous prêt à travailler en 3x8 le week-end ?
ask | ¿Puede trabajar a turnos rotativos?
ask | Heeft u een auto van de zaak?
ask | Possui CNH categoria B?
Yes | Are you unwilling to work on public holidays?
Yes | I am not able to work weekends
No | Can you work nights and weekends?
ask | Are you unable to work nights and weekends?
ask | Do you refuse to work nights and weekends?
ask | Are you unwilling to travel and work overtime?
Yes | Are you unable to work nights and unable to work weekends?
No | Are you able to be on call on weekends?
`;

it.each(
  CASES.trim()
    .split('\n')
    .map((line) => line.split(' | ')),
)('%s: %s', (wanted, question) => {
  expect(answered(question ?? '')).toBe(wanted);
});
