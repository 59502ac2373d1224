/** One question a line: `expected | question`, under the set that it is asked of. Options are Yes and No. */
export const ENGLISH: Record<string, string> = {
  us: `
Yes | Are you lawfully able to work in the U.S.A.?
No | Will the hospital need to sponsor you?
ask | Do we have the right to work with you?
No | Would we need to sponsor you?
Yes | Are you open to a move to Denver?
Yes | Would you be willing to relocate to the Dallas office?
Yes | Do you currently have the right to live and work in the US?
Yes | Is it correct that you need no sponsorship?
Yes | Are you exempt from sponsorship requirements?
Yes | Could you work for us in the US without being sponsored?
No | Are you unavailable to relocate?
ask | Do you have an office in Dallas?
ask | Does our company have the right to work in the US?
ask | Will you have to relocate for this role?
ask | ¿Tiene que trasladarse?
No | Will you require sponsorship from this hospital?
No | Will you need the University to sponsor a visa?
Yes | Are you authorized to work lawfully in the United States for Acme?
ask | Were you authorized to work for Acme?
No | Will your employment with us ever depend on an employer-sponsored visa?
Yes | Would you consider moving to another city for this position?
ask | Would you consider moving to another country for this position?
Yes | Are you legally authorized to work in the United States?
Yes | Are you authorized to work in the US for any employer?
Yes | Can you work in the US for any employer without needing a visa sponsor?
ask | Is our company older than 18 years?
Yes | Are you an adult (18 or over)?
Yes | Do you meet the minimum age of 18?
Yes | Do you have current U.S. work authorization?
Yes | Are you legally eligible for employment in the US?
Yes | If selected, are you willing to relocate?
ask | Are you currently relocating?
ask | Are you relocating?
ask | Will you be moving to Denver soon?
ask | Are you already relocating to Denver?
Yes | Are you able to work in the US without a sponsored visa?
No | Will sponsorship be required now or in the future?
No | Is visa sponsorship something you need?
No | Is there anything that stops you from working legally in the United States?
No | Are you unable or unwilling to relocate?
Yes | Are you authorized to work in the US? You will be asked to show proof of identity and eligibility if hired.
Yes | Are you at least 18 years old? Applicants under 18 cannot be hired for the bar.
Yes | We are unable to sponsor visas. Can you work in the United States without sponsorship?
No | Do you require sponsorship? Please note that sponsorship is not available for this role.
ask | Are you authorized to work in the US? Time on OPT does not count.
ask | Do you require sponsorship? Answer Yes if you hold an H-1B visa.
ask | Are you authorized to work in the US? You will have to show proof unless you hold a green card.
No | Do you now, or at a later date, need sponsorship?
Yes | I do not now, and will not in the future, need sponsorship
Yes | Are you free from the need for sponsorship?
No | Are you legally barred from working in the US?
Yes | Are you willing and able to relocate if needed?
No | Is relocation out of the question for you?
No | Is there any reason you could not relocate?
No | Would you refuse an offer that involves relocation?
ask | Would you consider relocation assistance?
Yes | Are you eighteen (18) years of age or older?
No | Will you be under 18 on your start date?
Yes | Will you be at least 18 years old when you start?
No | Do you need us to sponsor you in order to work in the US?
No | Do you now, or will you in the future, require sponsorship from an employer in order to obtain or renew your authorization to work in the US?
No | Are you a protected veteran as defined by VEVRAA?
Yes | Are you currently authorized to work in the U.S.?
Yes | Are you authorized to work lawfully in the United States for our company?
Yes | Do you have the legal right to work in the USA?
Yes | Do you have work authorization in the United States?
Yes | Are you eligible to work in the US?
ask | Are you legally eligible to work in the country in which this job is located?
Yes | Are you legally permitted to work in the country where you live?
Yes | Please confirm that you are legally authorized to work in the US
Yes | Can you legally work in the United States?
Yes | I am authorized to work in the United States
Yes | Are you authorized to work in the US without sponsorship?
Yes | Are you legally authorized to work in the United States without the need for visa sponsorship?
Yes | Are you authorized to work in the US without sponsorship now or in the future?
Yes | Can you work in the United States without visa sponsorship?
Yes | Are you authorized to work in the U.S. and do not require sponsorship?
Yes | I am authorized to work in the US and will not now or in the future require sponsorship
Yes | Do you confirm that you will not require sponsorship?
Yes | I do not require visa sponsorship
Yes | I will not need sponsorship to work in the United States
No | Will you now or in the future require sponsorship for employment visa status (e.g., H-1B visa status)?
No | Will you now, or in the future, require sponsorship for employment visa status?
No | Do you now or will you in the future require visa sponsorship?
No | Will you require sponsorship now or in the future?
No | Do you require sponsorship?
No | Do you currently need visa sponsorship?
No | Do you need our company to sponsor you?
No | Will you need us to sponsor a visa?
No | Will you at any time require sponsorship to work in the United States?
No | Do you need sponsorship to continue working in the United States?
No | Do you require employer sponsorship to obtain or maintain work authorization?
No | Do you require immigration sponsorship to work in the US?
No | Is visa sponsorship required?
No | Do you require, or will you in the future require, sponsorship?
No | Will you ever require sponsorship?
Yes | Are you free to work in the US without needing sponsorship?
No | Is it correct that you are not authorized to work in the United States?
Yes | Have you turned 18?
No | Are you still under 18?
Yes | Could you relocate to Boston if offered the job?
ask | Are you willing to relocate to Asia?
ask | Could you relocate to Dubai?
ask | Would you be willing to relocate to London?
ask | Have you ever required sponsorship?
ask | Were you ever authorized to work in the US?
ask | Have you ever been 18?
No | Are you ineligible to work in the United States?
ask | Are you not authorized to work in the US?
No | Are you unable to work in the US without sponsorship?
No | Do you lack the right to work in the United States?
No | Are you prohibited from working in the US?
ask | Are you legally authorized to work in Canada?
ask | Are you authorized to work in Spain?
ask | Are you legally authorized to work in the European Union?
ask | Do you have the right to work in the EU or EEA?
ask | Do you have the right to work in the UK?
ask | Are you authorized to work in the GCC?
ask | Will you require sponsorship to work in Mexico?
ask | Are you authorized to work in the US and Canada?
ask | Do you have the right to work in the Schengen area?
ask | Are there any restrictions on your right to work in the United States?
ask | Does your work authorization expire?
ask | Does your permit expire?
ask | When does your work authorization expire?
ask | Is your work authorization tied to your current employer?
ask | Is your authorization to work in the US based on a student visa?
ask | Have you ever been refused authorization to work in the United States?
ask | Have you been sponsored before?
ask | Are you currently on a sponsored visa?
ask | Has your employer sponsored your visa?
ask | Can you sponsor events?
ask | Do you hold a US passport?
ask | Are you a US citizen?
ask | Are you a U.S. citizen or permanent resident?
ask | Do you need a visa?
ask | Do you have a work permit that lasts for two years?
ask | Is your spouse authorized to work in the United States?
ask | Does any member of your household require sponsorship?
ask | Do you require relocation assistance?
ask | Did you require sponsorship in your last job?
ask | Do you have experience with work authorization checks?
ask | Will you need sponsorship for your family?
ask | Will you require sponsorship after your OPT ends?
ask | Are you willing to work in the United States?
ask | Are you able to work weekends?
ask | Are you authorized to work overtime?
ask | Are you authorised to sign contracts?
Yes | Are you at least 18 years old?
Yes | Are you 18 years of age or older?
Yes | Are you 18+?
Yes | Are you at least eighteen years of age?
Yes | Are you over the age of 18?
Yes | Are you at least 16 years old?
Yes | I am at least 18 years of age
Yes | Are you of legal working age?
No | Are you under 18?
No | Are you younger than 18 years of age?
No | Are you below the age of 18?
No | Are you 17 or younger?
No | Are you under the age of 16?
No | Are you a minor?
ask | Are you at least 21 years of age?
ask | Are you over 21?
ask | Are you under 25?
ask | Are you over 40?
ask | Do you have children under 18?
ask | Are you at least 18 and do you hold a licence?
ask | Have you held a licence for over 18 months?
ask | Do you have at least 18 months of experience?
ask | Do you have over 18 years of experience?
ask | Is your child at least 18 years old?
Yes | Are you willing to relocate?
Yes | Would you be willing to relocate for this role?
Yes | Are you open to relocation?
Yes | Are you open to relocating to Denver?
Yes | Would you consider relocating?
Yes | Can you relocate?
Yes | Are you able to relocate to the San Francisco Bay Area?
No | Are you unwilling to relocate?
No | Are you unable to relocate?
No | Would you refuse to relocate?
No | Are you opposed to relocation?
ask | Are you willing to relocate to Germany?
ask | Are you willing to relocate within six months?
ask | Are you willing to relocate at your own expense?
ask | Have you relocated before?
ask | When did you relocate last?
ask | Do you need help to relocate?
ask | Would your family be willing to relocate?
ask | Did you relocate for your current job?
ask | Are you willing to relocate and travel?
No | Are you a protected veteran?
ask | Are you a veteran?
ask | Is a family member a protected veteran?
ask | Are you the spouse of a protected veteran?
ask | Have you worked with veterans?`,
  gb: `
Yes | Do you hold the legal right to take up employment in Great Britain?
Yes | Will you need us to provide a Certificate of Sponsorship?
No | Could you take this job without visa sponsorship from us?
ask | Did you take a job without sponsorship last year?
Yes | Do you have the right to work in the United Kingdom?
Yes | Do you have the legal right to work in the UK?
Yes | Are you eligible to work in the U.K.?
Yes | Are you legally entitled to work in the UK?
Yes | I have the right to work in the UK
No | Do you lack permission to work in the UK?
No | Do you have the right to work in the UK without sponsorship?
No | Are you able to work in the UK without sponsorship?
Yes | Are you unable to work in the UK without sponsorship?
Yes | Will you require sponsorship to work in the UK?
Yes | Do you need visa sponsorship?
ask | Do you currently require sponsorship?
ask | Do you have the right to work in Ireland?
ask | Do you have the right to work in the UK and Ireland?
ask | Do you have indefinite leave to remain in the UK?
ask | Do you have an unrestricted right to work in the UK?
No | Would you relocate?
No | Are you prepared to relocate?
Yes | Are you unwilling to relocate?
ask | Are you not willing to relocate?
ask | Do you require a relocation package?
No | Are you under 18 years old?
ask | Do you have a full UK driving licence?
ask | Are you 25 or over?`,
};
