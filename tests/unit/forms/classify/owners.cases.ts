/** Labels of fields that are somebody else's, as forms write them (written for this project). */
export const OTHERS_BY_LABEL = `
E-mail of your professor
緊急連絡先のメールアドレス
Email of a team mate
Teléfono de un pariente
E-Mail der Führungskraft
E-mail de la personne qui vous recommande
Phone of somebody who knows your work
Email of the person who trained you
ICE mobile
Your dispatcher's email
Second daughter's first name
E-Mail Ihrer Referenzperson
Email del referente
Telefono in caso di emergenza
Telefon osoby kontaktowej w nagłym wypadku
Telefon na blízkou osobu
Billing email
Work phone
Dienstliche Telefonnummer
Téléphone professionnel
Street where you grew up
Nom de votre professeur
Email del coniuge
Reference name
Reference 1 full name
Name of reference
Referee's email address
Referee phone number
Email of your referee
Emergency contact name
Emergency contact number
Emergency phone
Next of kin full name
Name of next of kin
Spouse's first name
Spouse email
Partner's name
Mother's name
Father's full name
Mother's phone number
Parent or guardian name
Guardian phone
Parent's email
Name of child
Line manager's name
Manager email
Manager's phone number
Supervisor name
Supervisor's telephone
Direct supervisor email
Name of your team lead
Email of your hiring manager
Recruiter's name
Recruiter email address
Recruitment agency name
Agency phone
Agent's email
Employer phone
Employer's address
Employer email
Company phone
Company address
Company email
Company city
School address
School city
University email
Referrer's name
Referrer email
Name of the person who recommended you
Email of the employee who referred you
Phone number of the referring employee
Referred by (name)
Friend's email
Contact person's name
Contact person phone
Name of interpreter
Doctor's name
Physician phone
Name on card
Cardholder name
Bank account holder's name
Landlord's phone number
Name of witness
Beneficiary's full name
Their first name
Their phone number
Name der Referenzperson
E-Mail der Referenz
Telefon des Arbeitgebers
Adresse des Arbeitgebers
Name des Vorgesetzten
E-Mail des Vorgesetzten
Notfallkontakt: Name
Notfallkontakt Telefon
Name des Ehepartners
Vorname der Mutter
Telefon der Eltern
Name der Agentur
Empfohlen von (Name)
E-Mail des Ansprechpartners
Nom de la personne à contacter en cas d'urgence
Téléphone de la personne à prévenir
Nom du conjoint
Prénom du conjoint
E-mail du référent
Téléphone de l'employeur
Adresse de l'entreprise
Nom de votre supérieur hiérarchique
Nom de la mère
Nom du tuteur
Nombre del contacto de emergencia
Teléfono de emergencia
Nombre del cónyuge
Correo de la referencia
Teléfono de la empresa
Dirección de la empresa
Nombre del padre
Nombre de su jefe
Nombre de la persona de contacto
Naam van de referent
Telefoonnummer noodcontact
Naam van je leidinggevende
E-mail van de werkgever
Adres van het bedrijf
Naam van de ouder
Nome do contato de emergência
Telefone da empresa
Nome do cônjuge
Nome da mãe
Email da referência profissional
Telefone do empregador
Imię małżonka
Telefon pracodawcy
Adres pracodawcy
Kontakt awaryjny: telefon
Imię i nazwisko przełożonego
Jméno manželky
Telefon zaměstnavatele
Jméno nadřízeného
Nouzový kontakt: telefon`;

/** Names of elements that say whose the field is, under plain labels or none. */
export const OTHERS_BY_NAME = `
insuredName
submitterEmail
birthCity
contact_2_phone
coApplicantEmail
co_signer_phone
consultantEmail
invited_by_phone
icePhone
hr_contact_email
landlord_phone
teacherEmail
billing_city
spouseFirstName
spouse_last_name
refereeEmail
referee1_phone
reference_name
referenceEmail2
references[0][phone]
emergencyContactName
emergency_phone
nextOfKinName
guardianEmail
parent_first_name
managerEmail
manager_phone
supervisorName
lineManagerEmail
recruiter_email
agencyName
employer_phone
employerAddress
company_phone
companyEmail
school_city
referrerEmail
referral_email
referredByName
contactPersonEmail
cardholderName
partnerFirstName
notfallkontakt_telefon
conjoint_nom
arbeitgeber_telefon
empresa_telefono
noodcontact_telefoon
doctor_phone
witnessName
contact2_fname
person_2_name
kontakt2_vorname
applicant3Email
shipping_city
deliveryAddress`;
