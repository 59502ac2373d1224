/** Headings of sections whose fields are somebody else's. */
export const OTHERS_BY_SECTION = `
Kind 1
Candidate submitted by
Submitter
Approver
Insured person
Versicherte Person
Family doctor
Head office
Invite a colleague
Padre/Madre o tutor
Reference Nr. 1
Référence n° 1
Reference II
Alternative contact
Reference #2
Referee # 1
Emergency contact #1
Billing address
Rechnungsadresse
Indirizzo di fatturazione
Company address
Tutore legale
Chefia direta
Payment card
Credit card details
Huoltaja
Lähiomainen
Hätäyhteyshenkilö
Pårørende
Vårdnadshavare
Referenspersoner
Persoană de contact în caz de urgență
Törvényes képviselő
Közvetlen felettes
Bezpośredni przełożony
Контактное лицо в экстренных случаях
Супруга
Непосредственный руководитель
Επαφή έκτακτης ανάγκης
איש קשר לחירום
جهة الاتصال في حالات الطوارئ
Người liên hệ khẩn cấp
Atasan langsung
紧急联系人
直属上级
비상 연락처
Représentant légal
Gesetzlicher Vertreter
Bürge
Titolare della carta
Encarregado de educação
Jefe inmediato
Leidinggevende
Guarantor details
Reference 1
References
Professional references
Referee details
Personal reference
Emergency contact
Emergency contact information
Emergency contact details
Next of kin
Spouse
Spouse or partner
Parent or guardian
Legal guardian details
Line manager
Your current manager
Former supervisor
Previous manager details
Hiring manager
Referred by
Who referred you
Referral details
Recruiter details
Agency contact
Employer contact details
Company contact information
Contact person
Get job alerts
Sign up for job alerts
Subscribe to our newsletter
Referenzen
Referenz 1
Notfallkontakt
Ehepartner
Direkter Vorgesetzter: Kontaktdaten
Empfohlen durch
Références
Personne à contacter en cas d'urgence
Conjoint
Référence professionnelle
Referencias
Contacto de emergencia
Cónyuge
Referenties
Noodcontact
Contato de emergência
Cônjuge
Referencje
Kontakt awaryjny
Nouzový kontakt
Referencias profesionales anteriores
Persönliche Angaben zur Ehefrau
Most recent line manager
Has an employee referred you?
Whom to call in case of an emergency
Academic reference
Employee referral
Contact en cas d'urgence
Colleagues who can vouch for your work
Referenze lavorative
Supervisor at last job
The person you reported to
Contact 2
Second applicant
Applicant 2
Person 3
Zweiter Bewerber`;
