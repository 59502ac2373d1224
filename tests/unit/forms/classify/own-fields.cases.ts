/** Other names, places and phones than those that the user goes by. */
export const OTHER_KINDS = `
Secondary email
Alternative phone number
Zweite Telefonnummer
Additional e-mail address
Shipping address
Middle name
Maiden name
Previous surname
Former last name
Birth name
Other last names used
Name suffix
First name (Katakana)
Last name in kanji
Phonetic first name
Name pronunciation
Name in Chinese
Full name in Arabic
Stage name
Second name
Initials of first name
Geburtsname
Früherer Nachname
Mädchenname
Nom de naissance
Nom de jeune fille
Geboortenaam
Country of birth
City of birth
Town of birth
Country of citizenship
Country of nationality
Country of origin
Country of passport
State of issue
City where your licence was issued
Town in which your permit was issued
Driver's licence country
City of your university
City of your last employer
Country of previous employment
Preferred work location
Desired location
Job location
Land der Staatsangehörigkeit
Land der Geburt
Pays de naissance
Pays de nationalité
Ville de naissance
País de nacimiento
País de nacionalidad
Land van herkomst
País de nascimento
Kraj urodzenia
Země narození
Mobile development experience
Mobile developer
Mobile crane operator
Phone interview availability
Best time to phone
Phone support experience
Mobile apps built
Mobile phone repair
Phone etiquette
Email marketing platforms you know
Email server you ran
Cities you have worked in
Region you want to cover
Countries that I could travel to
LinkedIn ads budget
GitHub Actions experience
Portfolio value managed
Street theatre experience
Country music festivals attended
City council meetings covered
Zip line safety knowledge
Cell biology modules
Mobile plant tickets
Town where the incident happened
Home town
Title (Mr/Mrs/Ms)
Family name before your marriage
First name that comes to your mind
GitHub stars earned
Hiragana name
氏名(フリガナ)
Street Address (line 2)
Degree of comfort with Excel`;

/** The user's own, as forms write it, by what it means. */
export const OWN = `
name.first | First name
name.first | Legal first name
name.first | Given name(s)
name.first | Vorname
name.first | Prénom
name.first | Voornaam
name.first | Imię
name.first | Křestní jméno
name.first | Etunimi
name.last | Last name
name.last | Family name
name.last | Surname
name.last | Nachname
name.last | Nom de famille
name.last | Apellidos
name.last | Cognome
name.last | Sobrenome
name.last | Achternaam
name.last | Nazwisko
name.last | Příjmení
name.full | Full name
name.full | Your name
name.full | Nombre y apellidos
name.full | Imię i nazwisko
name.preferred | Preferred name
name.preferred | Preferred first name
email | Email
email | E-mail address
email | Work email
email | Correo electrónico
email | E-mailadres
email | Adres e-mail
email | Adresse électronique
phone | Phone
phone | Mobile number
phone | Home phone
phone | Telefonnummer
phone | Numéro de téléphone
phone | Telefoonnummer
phone | Numer telefonu
phone | Telefonní číslo
address.city | City
address.city | Town / City
address.city | Wohnort
address.city | Ville
address.city | Woonplaats
address.postal | Zip code
address.postal | Code postal
address.postal | Kod pocztowy
address.country | Country
address.country | Country of residence
address.country | Pays de résidence
address.street | Street address
address.street | Adres
location | Current location
link.linkedin | LinkedIn profile
work.company | Current company
work.title | Job title
education.school | School
education.school | University
name.first | İsminiz
name.last | Фамилия
name.first | Όνομα
name.last | 성
name.last | Familienavn
name.last | Pavardė
email | 이메일
address.street | Адрес
name.first | What is your first name?
name.preferred | What should we call you?
phone | Best number to reach you
address.city | City of residence
name.first | First name (in block letters)
name.last | Last name as shown on your passport
link.linkedin | LinkedIn-Profil
link.github | Link to your GitHub page
link.linkedin | Please share your LinkedIn profile
phone.country | Country / Territory Phone Code
phone.country | Ländervorwahl
phone.country | Código do país
phone.country | Indicatif du pays
link.portfolio | Portefólio
phone | Telefoonnummer (mobiel)
phone | Telefonnummer für Rückfragen
email | E-mailadres (privé)
address.country | Country United Kingdom Required
address.country | Land/Region des Wohnsitzes
address.country | Place of Residence: Country
address.postal | ZIP code, 5 digits
name.first | First given name
name.last | Last (family) name
name.full | Name in full
name.preferred | Name you would like us to use
phone | Phone number including country code
phone | Cell phone #
address.street | House number and street
address.street | Residential address
address.city | City / Town / Village
address.city | City (where you live)
address.region | State of residence
availability.start | Date you could start
name.last | Soyadınız
name.full | 氏名
email | メールアドレス
phone | Mobilnummer
address.street | Ulica i numer domu
address.postal | 郵便番号
location | Where do you currently live?
notice.period | Notice you need to give
notice.period | How much notice do you have to give your present employer?`;
