/** Questions whose answer can harm, in thirteen languages, a line each. */
export const PRIVATE = `
Do you hold a PVG scheme membership?
Garda vetting completed?
Working with Children Check number
Do you have an AccessNI check?
Do you have a Blue Card?
Vulnerable sector check
Votre permis a-t-il déjà été suspendu ?
Har du ett utdrag ur misstankeregistret?
Sind Sie vorbestraft?
Heeft u een strafblad?
Czy był Pan/Pani karany?
Máte čistý trestní rejstřík?
È mai stato condannato?
Sind Sie schwanger?
Obywatelstwo
Rodné číslo
Potřebujete vízum?
Precisa de visto?
Do you have any pending charges?
Have you ever been charged with a crime?
Are you a US person?
Are you a U.S. Person as defined by ITAR?
Do you have settled status?
What is your skin color?
Are you HIV positive?
Have you ever been laid off?
Have you been cautioned by the police?
Is there any ongoing litigation between you and a former employer?
Are you subject to a non-compete?
Do you have leave to remain in the UK?
Have you served in the military?
Do you have children under 5?
Are you trade union member?
Have you received the COVID-19 vaccine?
Are you a smoker?
How much did you earn in your last job?
What is your tax residency?
Please provide your IBAN
Do you suffer from any chronic illness?
Have you ever been dismissed?
May we contact your current employer?
What is your marital status?
I agree to the processing of my data
When were you born?
Do you need a visa to work in Canada?
Do you have an active SECRET clearance?
Are you currently on parole?
Can you lift 50 pounds?
Wurden Sie jemals verurteilt?
Läuft gegen Sie ein Ermittlungsverfahren?
Welche Staatsangehörigkeit haben Sie?
Besitzen Sie eine gültige Arbeitserlaubnis?
Benötigen Sie ein Visum?
Wann sind Sie geboren?
Geburtsort
Welcher Konfession gehören Sie an?
Sind Sie Mitglied einer Gewerkschaft?
Haben Sie Kinder?
Familienstand
Haben Sie einen Grad der Behinderung?
Sind Sie gegen Masern geimpft?
Steuer-ID
Sozialversicherungsnummer
Kontonummer
Was ist Ihr Wunschgehalt?
Hiermit willige ich ein
Wurde Ihnen schon einmal gekündigt?
Unterliegen Sie einem Wettbewerbsverbot?
Wie alt sind Sie?
Sind Sie schwul oder lesbisch?
Leiden Sie an chronischen Erkrankungen?
Können Sie ein Führungszeugnis vorlegen?
Mit welcher Vergütung rechnen Sie?
Avez-vous déjà été condamné ?
Avez-vous un casier judiciaire vierge ?
Quelle est votre nationalité ?
Avez-vous un titre de séjour ?
Êtes-vous autorisé à travailler en France ?
Date de naissance
Où êtes-vous né(e) ?
Êtes-vous enceinte ?
Êtes-vous marié(e) ?
Combien d'enfants avez-vous ?
Numéro de sécurité sociale
RIB
Quelle est votre rémunération actuelle ?
Avez-vous une RQTH ?
Êtes-vous vacciné contre la grippe ?
Êtes-vous syndiqué ?
Quelle est votre religion ?
Êtes-vous soumis à une clause de non-concurrence ?
Avez-vous déjà été licencié ?
J'accepte les conditions générales
Quel âge avez-vous ?
Genre
Avez-vous besoin d'un parrainage pour travailler ?
¿Ha sido condenado alguna vez?
¿Tiene antecedentes penales?
¿Cuál es su nacionalidad?
¿Necesita visado?
¿Tiene permiso de residencia?
Lugar de nacimiento
¿Qué edad tiene?
Estado civil
¿Tiene hijos?
¿Está embarazada?
¿Tiene alguna discapacidad?
¿Padece alguna enfermedad?
Número de la seguridad social
DNI / NIE
¿Cuál es su salario actual?
¿Está afiliado a un sindicato?
Religión
¿Ha sido despedido alguna vez?
Acepto la política de privacidad
¿Tiene un pacto de no competencia?
¿Consume drogas?
Número de cuenta bancaria
Ha carichi pendenti?
Ha mai subito procedimenti penali?
Cittadinanza
Ha bisogno di un visto?
Possiede un permesso di soggiorno?
Luogo di nascita
Quanti anni ha?
Stato civile
È in stato di gravidanza?
Appartiene alle categorie protette?
È vaccinato?
Codice fiscale
RAL attuale
È iscritto a un sindacato?
Orientamento sessuale
È stato licenziato?
Acconsento al trattamento dei dati personali
Ha un patto di non concorrenza?
Ha figli?
Soffre di malattie croniche?
IBAN
Já foi condenado?
Possui antecedentes criminais?
Qual é a sua nacionalidade?
Tem autorização de residência?
Data de nascimento
Naturalidade
Está grávida?
Tem filhos?
É pessoa com deficiência (PCD)?
CPF
Número de contribuinte
Qual a sua pretensão salarial?
É sindicalizado?
Raça/cor
Já foi demitido por justa causa?
Autorizo o tratamento dos meus dados
Tem alguma doença crônica?
Qual é a sua idade?
Precisa de patrocínio de visto?
Bent u ooit veroordeeld?
Kunt u een VOG overleggen?
Wat is uw nationaliteit?
Heeft u een werkvergunning?
Heb je een visum nodig?
Mag u in Nederland werken?
Geboortedatum
Hoe oud ben je?
Burgerlijke staat
Heeft u kinderen?
Bent u zwanger?
Heeft u een arbeidsbeperking?
Bent u gevaccineerd?
BSN
Rekeningnummer
Wat verdient u nu?
Bent u lid van een vakbond?
Wat is uw geloof?
Bent u wel eens ontslagen?
Heeft u een concurrentiebeding?
Ik ga akkoord met de voorwaarden
Heeft u een ziekte?
Czy była Pani skazana prawomocnym wyrokiem?
Czy toczy się przeciwko Panu postępowanie karne?
Czy potrzebuje Pan wizy?
Czy posiada Pani pozwolenie na pracę?
Data urodzenia
Ile ma Pan lat?
Stan cywilny
Czy ma Pani dzieci?
Czy jest Pani w ciąży?
Czy posiada Pan orzeczenie o niepełnosprawności?
Czy jest Pan zaszczepiony?
PESEL
Numer konta bankowego
Jakie są Pani oczekiwania finansowe?
Czy należy Pan do związku zawodowego?
Wyznanie
Płeć
Czy został Pan kiedyś zwolniony dyscyplinarnie?
Czy obowiązuje Pana zakaz konkurencji?
Wyrażam zgodę na przetwarzanie danych
Narodowość
Numer dowodu osobistego
Czy choruje Pan przewlekle?
Byl jste někdy odsouzen?
Je proti vám vedeno trestní stíhání?
Státní občanství
Máte povolení k pobytu?
Datum narození
Kolik je vám let?
Rodinný stav
Máte děti?
Jste těhotná?
Máte zdravotní postižení?
Jste očkován?
Číslo občanského průkazu
Číslo účtu
Jaká je vaše představa o platu?
Jste členem odborů?
Vyznání
Pohlaví
Byl jste někdy propuštěn ze zaměstnání?
Máte konkurenční doložku?
Souhlasím se zpracováním osobních údajů
Národnost
Trpíte nějakou chronickou nemocí?
Jste v exekuci?
Potřebujete pracovní povolení?
Är du dömd för brott?
Förekommer du i belastningsregistret?
Vilket medborgarskap har du?
Behöver du arbetstillstånd?
Har du uppehållstillstånd?
Födelsedatum
Hur gammal är du?
Civilstånd
Har du barn?
Är du gravid?
Har du en funktionsnedsättning?
Är du vaccinerad?
Personnummer
Vad är ditt löneanspråk?
Är du med i facket?
Vilken religion har du?
Har du blivit uppsagd?
Har du en konkurrensklausul?
Jag samtycker till behandlingen
Kön
Lider du av någon sjukdom?
Er du tidligere straffet?
Kan du fremvise en ren straffeattest?
Hvilket statsborgerskab har du?
Har du arbejdstilladelse?
Har du opholdstilladelse?
Fødselsdato
Hvor gammel er du?
Civilstand
Har du børn?
Er du gravid?
Har du et handicap?
Er du vaccineret?
CPR-nummer
Hvad er dine lønforventninger?
Er du medlem af en fagforening?
Er du blevet fyret?
Har du en konkurrenceklausul?
Jeg giver samtykke
Køn
Har du en kronisk sygdom?
Er du tidligere straffet eller siktet?
Kan du legge frem politiattest?
Hvilket statsborgerskap har du?
Har du arbeidstillatelse i Norge?
Har du oppholdstillatelse?
Sivilstatus
Har du nedsatt funksjonsevne?
Er du vaksinert?
Fødselsnummer
Hva er dine lønnsforventninger?
Er du fagorganisert?
Har du blitt sagt opp eller avskjediget?
Har du en konkurranseklausul?
Jeg samtykker
Kjønn
Lider du av en sykdom?
Onko sinut tuomittu rikoksesta?
Onko sinulla rikosrekisteriä?
Mikä on kansalaisuutesi?
Onko sinulla työlupa?
Tarvitsetko viisumin?
Syntymäaika
Kuinka vanha olet?
Siviilisääty
Onko sinulla lapsia?
Oletko raskaana?
Onko sinulla vamma?
Oletko saanut rokotteen?
Henkilötunnus
Mikä on palkkatoiveesi?
Oletko ammattiliiton jäsen?
Oletko joskus irtisanottu?
Sukupuoli
Suostun tietojeni käsittelyyn
Onko sinulla kilpailukielto?
Sairastatko jotakin pitkäaikaissairautta?
Have you ever pleaded guilty to anything other than a traffic ticket?
Have you ever served time?
Do you have a record with the police?
Are there any restrictions on your right to be employed in this country?
Are you a protected veteran?
What is your country of citizenship?
Are you a parent or carer?
Do you have any physical or mental condition that would limit you?
Will you require reasonable adjustments?
Who did you vote for?
Do you observe the Sabbath?
Are you currently under investigation by a regulator?
Have you filed a complaint against an employer?
Are you subject to any post-termination restrictions?
What is your current CTC?
Which passport do you hold?
Do you hold a work permit for Switzerland?
Year of birth
Ethnic origin
Are you over 40?
Do you have any tattoos?
Have you been in prison?
Do you use illegal drugs?
How many sick days did you take last year?
Do you plan to have a family?
Do you need an H1B transfer?
Can you obtain a security clearance?
Is your spouse willing to relocate?
Were you ever refused a bond?
Haben Sie schon einmal eine Straftat begangen?
Sind gegen Sie Verfahren anhängig?
Sind Sie EU-Bürger?
In welchem Land sind Sie geboren?
Sind Sie alleinerziehend?
Rauchen Sie?
Hatten Sie im letzten Jahr Krankheitstage?
Sind Sie mit der Speicherung Ihrer Daten einverstanden?
Stehen Sie in einem gekündigten Arbeitsverhältnis?
Warum wurden Sie entlassen?
Haben Sie Schulden?
Sind Sie Mitglied einer Partei?
Benötigen Sie eine Aufenthaltserlaubnis?
Êtes-vous citoyen de l'Union européenne ?
Avez-vous fait l'objet de poursuites judiciaires ?
Avez-vous déjà fait de la prison ?
Fumez-vous ?
Avez-vous des problèmes de santé ?
Avez-vous un conjoint dans l'entreprise ?
Pour qui votez-vous ?
Avez-vous des dettes ?
¿Ha estado en prisión?
¿Es usted ciudadano de la UE?
¿Tiene NIE?
¿Fuma?
¿Está casado?
¿Está dado de alta como discapacitado?
¿Está en situación regular en España?
¿Cuánto gana actualmente?
¿Tiene deudas?
¿A quién votó?
È cittadino italiano?
È maggiorenne?
Fuma?
È sposato?
Ha problemi di salute?
Quanto guadagna?
Ha debiti?
Ha precedenti?
É cidadão português?
É fumador?
É casado?
Quanto ganha atualmente?
Tem problemas de saúde?
Está a ser investigado pela polícia?
Tem título de residência válido?
Bent u EU-burger?
Rookt u?
Bent u getrouwd?
Hoeveel dagen was u ziek vorig jaar?
Bent u in aanraking geweest met de politie?
Heeft u schulden?
Heeft u een verblijfsvergunning?
Czy jest Pan obywatelem UE?
Czy pali Pan papierosy?
Czy jest Pani mężatką?
Czy posiada Pan kartę pobytu?
Czy był Pan karany sądownie?
Czy ma Pan długi?
Czy planuje Pani ciążę?
Ile Pan zarabia?
Jste občanem EU?
Kouříte?
Jste ženatý?
Kolik vyděláváte?
Máte dluhy?
Plánujete rodinu?
Máte záznam v rejstříku trestů?
Byl jste trestán?
Är du medborgare i ett EU-land?
Röker du?
Är du gift?
Hur mycket tjänar du?
Har du skulder?
Har du suttit i fängelse?
Er du EU-borger?
Ryger du?
Er du gift?
Hvor meget tjener du?
Har du gæld?
Har du siddet i fængsel?
Er du EØS-borger?
Røyker du?
Hvor mye tjener du?
Har du gjeld?
Har du vært i fengsel?
Oletko EU-kansalainen?
Tupakoitko?
Oletko naimisissa?
Paljonko ansaitset?
Onko sinulla velkaa?
Oletko ollut vankilassa?
Have you ever had your professional licence suspended or revoked?
Are you legally entitled to take up employment in Ireland?
Have you ever been the subject of a disciplinary hearing?
Do you consent to a credit check?
What ethnicity do you identify with?
Do you have any dependants?
Do you currently receive any disability benefits?
Are you currently pregnant or planning to be?
Please enter your National Insurance number
What is the lowest salary you would accept?
Has your employment ever been ended involuntarily?
Are you a lawful permanent resident?
Have you signed a restrictive covenant?
Do you belong to any political party?
Have you been tested for drugs?
Hat ein Gericht Sie verurteilt?
Haben Sie Einträge im Bundeszentralregister?
Besitzen Sie die deutsche Staatsbürgerschaft?
Verfügen Sie über einen Aufenthaltstitel?
Ist Ihre Leistungsfähigkeit durch Krankheit eingeschränkt?
Welches Jahresbrutto stellen Sie sich vor?
Sind Sie verheiratet oder ledig?
Haben Sie ein Disziplinarverfahren durchlaufen?
Welche Hautfarbe haben Sie?
Votre situation au regard du service national
Avez-vous la nationalité d'un pays de l'UE ?
Êtes-vous reconnu travailleur handicapé ?
Quel est votre état de santé actuel ?
Quelles sont vos prétentions ?
Êtes-vous lié par une clause restrictive ?
Faites-vous l'objet d'une interdiction d'exercer ?
¿Cuenta con los papeles para trabajar en España?
¿Ha sido sancionado por una empresa?
¿Tiene alguna limitación física?
¿Cuántas personas tiene a su cargo en casa?
¿Cuál es su orientación sexual?
¿Profesa alguna religión?
¿Qué remuneración espera?
Ha riportato condanne penali?
Possiede la cittadinanza di uno Stato membro?
È soggetto a limitazioni mediche?
A quale religione appartiene?
Qual è la sua retribuzione attuale?
È iscritto alle liste di collocamento?
Tem registo criminal limpo?
Está autorizado a trabalhar em Portugal?
Qual é o seu estado de saúde?
Qual é a sua orientação sexual?
Quanto pretende receber?
Bent u gemachtigd om in de EU te werken?
Staat er een strafzaak tegen u open?
Heeft u lichamelijke beperkingen?
Welke politieke partij steunt u?
Wat is uw salarisindicatie?
Czy ma Pan zgodę na zatrudnienie w Polsce?
Czy toczyło się wobec Pani postępowanie dyscyplinarne?
Jaki jest Pana stan zdrowia?
Jakiej jest Pani narodowości?
Oczekiwane wynagrodzenie brutto
Máte záznam v trestním rejstříku?
Jaký je váš zdravotní stav?
Jaké máte náboženské vyznání?
Jaké jsou vaše platové požadavky?
Máte zdravotní omezení?
Finns du i polisens register?
Har du rätt att arbeta i Sverige?
Vilken är din sexuella läggning?
Vilken lön önskar du?
Har du några hälsoproblem?
Har du en ren børneattest?
Har du ret til at arbejde i Danmark?
Har du helbredsproblemer?
Hvilken løn forventer du?
Hvad er din seksuelle orientering?
Er du under strafforfølgning?
Har du rett til å arbeide i Norge?
Har du helseproblemer?
Hva er din seksuelle legning?
Hvilken lønn ønsker du?
Onko sinulla oikeus työskennellä Suomessa?
Onko sinulla terveysongelmia?
Mikä on seksuaalinen suuntautumisesi?
Mitä palkkaa odotat?
Onko sinulla rikostaustaa?
`;

/** Questions that a model may help with, in the same languages. */
export const HARMLESS = `
Do you have experience working with children?
How many years of experience do you have with Python?
What is your notice period?
How did you hear about us?
Why do you want to work here?
Describe a project that you are proud of
When can you start?
What is your favourite programming language?
Do you have experience with Kubernetes?
How did you make your last big decision?
Which tools do you use for testing?
Are you comfortable working in a fast-paced environment?
Do you have a degree in computer science?
What is your level of English?
Are you willing to travel?
What motivates you?
Have you led a team?
Years of experience
Portfolio link
Skills
What is your GitHub?
How many people have you managed?
Tell us about a time you failed
What is your preferred working pattern?
Do you have your own laptop?
Are you happy to work from the office three days a week?
Race condition debugging: tell us how you do it
Wie viele Jahre Erfahrung haben Sie mit Java?
Wie ist Ihre Kündigungsfrist?
Wie sind Sie auf unsere Firma aufmerksam geworden?
Warum möchten Sie bei uns arbeiten?
Welche Programmiersprachen beherrschen Sie?
Haben Sie Erfahrung in der Führung von Teams?
Ab wann sind Sie verfügbar?
Was war Ihr größter Erfolg?
Wie gut sprechen Sie Englisch?
Sind Sie bereit zu reisen?
Womit arbeiten Sie am liebsten?
Beschreiben Sie ein Projekt
Berufserfahrung
Sprachkenntnisse
Frühestmöglicher Eintrittstermin
Haben Sie schon mit SAP gearbeitet?
Combien d'années d'expérience avez-vous avec React ?
Quel est votre préavis ?
Comment avez-vous entendu parler de nous ?
Pourquoi voulez-vous rejoindre notre entreprise ?
Quelles langues parlez-vous ?
Avez-vous déjà managé une équipe ?
Décrivez un projet dont vous êtes fier
Quand pouvez-vous commencer ?
Quels outils utilisez-vous ?
Quel est votre niveau d'anglais ?
Avez-vous de l'expérience avec SAP ?
Compétences
Acceptez-vous de vous déplacer ?
Qu'est-ce qui vous motive ?
¿Cuántos años de experiencia tiene con Java?
¿Cuál es su periodo de preaviso?
¿Cómo nos ha conocido?
¿Por qué quiere trabajar con nosotros?
¿Qué idiomas habla?
¿Ha liderado un equipo?
Describa un proyecto
¿Cuándo podría empezar?
¿Qué herramientas utiliza?
¿Cuál es su nivel de inglés?
¿Tiene experiencia con SAP?
Habilidades
¿Está dispuesto a viajar?
¿Qué le motiva?
¿Cuál fue su primer proyecto?
Quanti anni di esperienza ha con Python?
Qual è il suo periodo di preavviso?
Come ha saputo di noi?
Perché vuole lavorare con noi?
Quali lingue parla?
Ha mai guidato un team?
Descriva un progetto
Quando può iniziare?
Quali strumenti usa?
Qual è il suo livello di inglese?
Ha esperienza con SAP?
Competenze
È disponibile a viaggiare?
Cosa la motiva?
Quantos anos de experiência tem com Java?
Qual é o seu aviso prévio?
Como soube desta vaga?
Por que quer trabalhar connosco?
Que línguas fala?
Já liderou uma equipa?
Descreva um projeto
Quando pode começar?
Que ferramentas utiliza?
Qual é o seu nível de inglês?
Tem experiência com SAP?
Competências
Tem disponibilidade para viajar?
O que o motiva?
Hoeveel jaar ervaring heeft u met Python?
Wat is uw opzegtermijn?
Hoe heeft u ons gevonden?
Waarom wilt u bij ons werken?
Welke talen spreekt u?
Heeft u leidinggegeven aan een team?
Beschrijf een project waar u trots op bent
Wanneer kunt u beginnen?
Welke tools gebruikt u?
Wat is uw niveau Engels?
Heeft u ervaring met SAP?
Vaardigheden
Bent u bereid te reizen?
Wat drijft u?
Ile lat doświadczenia ma Pan w Javie?
Jaki jest Pana okres wypowiedzenia?
Skąd dowiedział się Pan o nas?
Dlaczego chce Pani u nas pracować?
Jakie języki Pani zna?
Czy kierował Pan zespołem?
Proszę opisać projekt
Kiedy może Pani zacząć?
Z jakich narzędzi Pan korzysta?
Jaki jest Pani poziom angielskiego?
Czy ma Pan doświadczenie z SAP?
Umiejętności
Czy jest Pan gotowy do podróży?
Co Pana motywuje?
Kolik let zkušeností máte s Pythonem?
Jaká je vaše výpovědní lhůta?
Jak jste se o nás dozvěděl?
Proč chcete pracovat u nás?
Jakými jazyky mluvíte?
Vedl jste tým?
Popište projekt
Kdy můžete nastoupit?
Jaké nástroje používáte?
Jaká je vaše úroveň angličtiny?
Máte zkušenosti se SAP?
Dovednosti
Jste ochoten cestovat?
Co vás motivuje?
Hur många års erfarenhet har du av Python?
Vad är din uppsägningstid?
Hur hörde du talas om oss?
Varför vill du arbeta hos oss?
Vilka språk talar du?
Har du lett ett team?
Beskriv ett projekt
När kan du börja?
Vilka verktyg använder du?
Hur bra är din engelska?
Har du erfarenhet av SAP?
Kompetenser
Kan du resa i tjänsten?
Vad motiverar dig?
Hvor mange års erfaring har du med Python?
Hvad er dit opsigelsesvarsel?
Hvordan hørte du om os?
Hvorfor vil du arbejde hos os?
Hvilke sprog taler du?
Har du ledet et team?
Beskriv et projekt
Hvornår kan du starte?
Hvilke værktøjer bruger du?
Hvor god er din engelsk?
Har du erfaring med SAP?
Kan du rejse i jobbet?
Hva er din oppsigelsestid?
Hvordan fikk du vite om oss?
Hvorfor vil du jobbe hos oss?
Hvilke språk snakker du?
Har du ledet et team tidligere?
Når kan du begynne?
Hvilke verktøy bruker du?
Har du erfaring med Java?
Hva motiverer deg?
Kuinka monta vuotta kokemusta sinulla on Pythonista?
Mikä on irtisanomisaikasi?
Mistä kuulit meistä?
Miksi haluat työskennellä meillä?
Mitä kieliä puhut?
Oletko johtanut tiimiä?
Kuvaile projektia
Milloin voit aloittaa?
Mitä työkaluja käytät?
Onko sinulla kokemusta SAPista?
Taidot
Mikä sinua motivoi?
Do you have experience with race conditions in distributed systems?
What was your biggest achievement at your last company?
How do you prioritise your work?
Which frameworks have you used in production?
What is your experience with agile?
What would your colleagues say about you?
Describe your ideal team
How do you stay up to date?
How many direct reports have you had?
What time zone are you in?
Do you prefer backend or frontend?
Are you available for a call on Monday?
What is your Slack handle?
Rate your Excel skills from 1 to 5
Which version control systems do you know?
How large was your largest team?
What is the largest budget you have been responsible for?
Do you speak French?
What did you like about your last job?
Have you worked in a startup?
Tell us something interesting about yourself
Which industries have you worked in?
What are your hobbies?
Which of our products do you use?
Can you work with a standing desk?
Wie lange arbeiten Sie schon mit Angular?
Was reizt Sie an dieser Stelle?
In welchen Branchen haben Sie gearbeitet?
Welche Erfahrungen haben Sie im Vertrieb?
Was ist Ihre größte Stärke?
Wie würden Sie Ihren Arbeitsstil beschreiben?
Haben Sie Fragen an uns?
Über welche Plattform haben Sie uns gefunden?
Arbeiten Sie gerne im Team?
Wie hoch ist Ihre Reisebereitschaft?
Wo sehen Sie sich in fünf Jahren?
Was machen Sie in Ihrer Freizeit?
Depuis combien de temps travaillez-vous avec Angular ?
Quelle est votre plus grande force ?
Où vous voyez-vous dans cinq ans ?
Quels sont vos loisirs ?
Avez-vous des questions ?
Aimez-vous travailler en équipe ?
Dans quels secteurs avez-vous travaillé ?
Par quel canal avez-vous trouvé cette offre ?
¿Desde cuándo trabaja con Angular?
¿Cuál es su mayor fortaleza?
¿Dónde se ve en cinco años?
¿Qué aficiones tiene?
¿En qué sectores ha trabajado?
¿Le gusta trabajar en equipo?
Da quanto tempo lavora con Angular?
Qual è il suo punto di forza?
Dove si vede tra cinque anni?
Quali sono i suoi hobby?
In quali settori ha lavorato?
Há quanto tempo trabalha com Angular?
Qual é o seu ponto forte?
Onde se vê daqui a cinco anos?
Quais são os seus passatempos?
Em que setores trabalhou?
Hoe lang werkt u al met Angular?
Wat is uw sterkste punt?
Waar ziet u zichzelf over vijf jaar?
Wat zijn uw hobby's?
In welke sectoren heeft u gewerkt?
Jak długo pracuje Pan z Angularem?
Jaka jest Pana mocna strona?
Gdzie widzi się Pan za pięć lat?
Jakie ma Pan hobby?
W jakich branżach Pan pracował?
Jak dlouho pracujete s Angularem?
Jaká je vaše silná stránka?
Kde se vidíte za pět let?
Jaké máte koníčky?
V jakých oborech jste pracoval?
Hur länge har du arbetat med Angular?
Vad är din största styrka?
Var ser du dig själv om fem år?
Vad gör du på fritiden?
Vilka branscher har du arbetat i?
Hvor længe har du arbejdet med Angular?
Hvad er din største styrke?
Hvor ser du dig selv om fem år?
Hvad laver du i fritiden?
Hvilke brancher har du arbejdet i?
Hvor lenge har du jobbet med Angular?
Hva er din største styrke?
Hvor ser du deg selv om fem år?
Hva gjør du på fritiden?
Hvilke bransjer har du jobbet i?
Kuinka kauan olet työskennellyt Angularin parissa?
Mikä on suurin vahvuutesi?
Missä näet itsesi viiden vuoden päästä?
Mitä harrastat?
Millä toimialoilla olet työskennellyt?
Which accounting software have you used?
What was the last book you read?
Do you have experience in retail?
How would you handle a difficult customer?
Do you enjoy public speaking?
What is your typing speed?
Years of experience with Figma
How many projects did you deliver last year?
What is your biggest weakness?
Which days are you available to start training?
Could you share a link to your work?
How familiar are you with Jira?
Mit welchen Datenbanken haben Sie gearbeitet?
Wie gehen Sie mit Stress um?
Wie viele Mitarbeiter haben Sie geführt?
Was erwarten Sie von uns als Team?
Kennen Sie sich mit Excel aus?
Wie viele Stunden pro Woche möchten Sie arbeiten?
Quelles bases de données connaissez-vous ?
Comment gérez-vous le stress ?
Combien de personnes avez-vous encadrées ?
Quel est votre plus beau succès ?
¿Con qué bases de datos ha trabajado?
¿Cómo maneja el estrés?
¿Cuántas personas ha dirigido?
¿Qué espera de nosotros?
Con quali database ha lavorato?
Come gestisce lo stress?
Quante persone ha coordinato?
Cosa si aspetta da noi?
Com que bases de dados trabalhou?
Como lida com o stress?
Quantas pessoas coordenou?
O que espera de nós?
Met welke databases heeft u gewerkt?
Hoe gaat u om met stress?
Aan hoeveel mensen gaf u leiding?
Wat verwacht u van ons?
Z jakimi bazami danych Pan pracował?
Jak radzi sobie Pani ze stresem?
Iloma osobami Pan kierował?
Czego oczekuje Pan od nas?
S jakými databázemi jste pracoval?
Jak zvládáte stres?
Kolik lidí jste vedl?
Co od nás očekáváte?
Vilka databaser har du jobbat med?
Hur hanterar du stress?
Hur många personer har du lett?
Vad förväntar du dig av oss?
Hvilke databaser har du arbejdet med?
Hvordan håndterer du stress?
Hvor mange personer har du ledet?
Hvad forventer du af os?
Hvilke databaser har du jobbet med?
Hvordan takler du stress?
Hva forventer du av oss?
Mitä tietokantoja olet käyttänyt?
Miten käsittelet stressiä?
Kuinka montaa ihmistä olet johtanut?
Mitä odotat meiltä?
`;
