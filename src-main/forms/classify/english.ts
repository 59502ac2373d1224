import type { WordRule } from './rule.ts';

/** Questions, at any length. The more particular stand first. */
export const ENGLISH_QUESTIONS: readonly WordRule[] = [
  [
    'age.adult',
    /(at least|over|above|older than|reached|turned|attained) (the age of )?(18|eighteen)|(18|eighteen)( years| or older| or over| ?\+)|are you 18(?=\W*$| (or|and|now|yet)\b)|legal (working )?age/,
  ],
  [
    'auth.sponsorship',
    /sponsor|visa (status|requirement|support)|require (a |an )?(work |employment )?(visa|permit)|immigration|you\b[^.?!]{0,60}\b(need|require)\w*\b[^.?!]{0,50}\b(work(ing)? |employment )?visa\b/,
  ],
  [
    'auth.authorized',
    /(authori[sz]ed|eligible|(legally|lawfully) (able|allowed|permitted|entitled)|legal right|right|entitled|permission|permitted|authori[sz]ation|eligibility) to (legally |lawfully )?(work|be employed|accept employment)|authori[sz]ed for employment|work (authori[sz]ation|permit|eligibility)|work(ing)? rights\b|(legally|lawfully) (accept|take up|undertake|be in) (employment|work)\b|legally work|right-to-work|employment eligibility/,
  ],
  [
    'salary.current',
    /(current|present|previous|last|existing) (base |annual |total |gross )?(salary|compensation|ctc|pay|remuneration)/,
  ],
  [
    'salary.expected',
    /(salary|compensation|pay|remuneration|wage|ctc|rate)\b.{0,40}(expect|desir|requir|target|aspir|looking)|(expect|desir|target|minimum|requir|preferred)\w*\b.{0,30}(salary|compensation|\bpay\b|remuneration|wage|ctc|\bote\b|hourly rate|day rate)/,
  ],
  ['notice.period', /notice period|how much notice|period of notice/],
  [
    'availability.start',
    /(when|how soon) (can|could|would|will|are) you (be )?(able to |available to |available )?(start|join|begin)|earliest (possible )?(start|date)|available (to start|from|start date)|first (day|date) .{0,20}\byou (can|could|would)|date available(?! (for|to) (an? |the |your )?(interview|call|chat|meet))|availability date|desired start|preferred start|start date availability|potential start/,
  ],
  ['relocation', /relocat|willing to move/],
  [
    'referral.how-heard',
    /how (did|have) you (first )?(hear|heard)\b|how (did|have) you (first )?(find out|learn(ed|t)?|become aware|come to know|get to know) (about|of)\b|how (did|have) you (first )?(find|found|discover(ed)?|come across|get to know) (us|(this|the|our|your) ((job|open|vacant|career) )?(job|position|role|vacancy|opening|opportunity|posting|advert\w*|ad|listing|company|website|page))\b(?! \w*ing\b)|where did you (first )?(hear|find|see|learn)|(hear|heard|learn) about (us|this|the|our)|referral source|application source|source of (application|hire)|^source( type)?$/,
  ],
  [
    'referral.name',
    /referred by|who referred|referrer|referral'?s? name|(name|email) of (the |your )?(employee|person(?! (to|in|we|you|for)\b)|referr)|employee referral/,
  ],
  [
    'education.end',
    /^(the )?(year|date) (that |in which )?you (finished|completed|obtained|received|earned) (your |the )?(degree|studies|university|college|school|education)$|^(year|date) (that )?you graduated$|^when did you (graduate|finish (your )?(degree|studies|university|college))\??$/,
  ],
  ['pronouns', /pronoun/],
  ['eeo.transgender', /transgender|identify as trans\b|gender identity differ/],
  ['eeo.orientation', /sexual orientation|describes? your sexuality|lgbt/],
  ['eeo.gender', /\bgender\b|\bsex\b/],
  ['eeo.hispanic', /hispanic|latin[oax@]/],
  ['eeo.race', /\brace\b|\bracial\b|ethnic/],
  ['eeo.veteran', /veteran|military (status|service)|armed forces/],
  ['eeo.disability', /disabilit|\bdisabled\b/],
];

/** Short labels of what a profile holds; only looked at where the label is short. */
export const ENGLISH_LABELS: readonly WordRule[] = [
  [
    'phone',
    /^(your |contact |mobile )*(phone|mobile|cell|telephone)( number| no)?\b.{0,20}\b(including|includes?|incl|with)\b/,
  ],
  [
    'phone.country',
    /(country|territory|region|dial(l?ing)?|calling|area) (phone )?code|(tele)?phone( number)? country|country.{0,12}phone/,
  ],
  [
    'name.preferred',
    /preferred (first |full )?name|nick ?name|what (should|shall|can|may|do) we call you|known as|name you (go by|use|prefer|(would )?like( us)? to)/,
  ],
  [
    'name.first',
    /^(what is |what's |your |legal |preferred |applicant'?s? )*(first|given|fore|christian)( given)? ?names?\b/,
  ],
  [
    'name.last',
    /^(what is |what's |your |legal |applicant'?s? )*((last|family) (family )?names?|surname|lastname)\b/,
  ],
  [
    'name.full',
    /^(what is |your |full |legal |candidate'?s? |complete |applicant'?s? )*(full ?)?name( \(.*\)| in full)?$|^first (and|&) last name/,
  ],
  ['email', /\be-?mail\b(?!.*(referr|manager|friend))/],
  [
    'phone',
    /^(?!.*(type|extension|ext\b|\bwork phone|business|office|fax)).*\b(phone|mobile|cell(ular)?|telephone)\b|^contact number|^((best|your|preferred|contact) )*number (to (reach|call)|where we)/,
  ],
  ['link.linkedin', /linked ?in/],
  ['link.github', /git ?hub/],
  ['link.portfolio', /portfolio|personal (web)?site|^(your )?(web ?site|homepage|blog)\b/],
  [
    'link.other',
    /\b(twitter|facebook|instagram|stack ?overflow|dribbble|behance|xing|gitlab|medium|kaggle)\b|^(other |additional )?(web ?sites?|links?|urls?)\b(?! (you|we|i)\b)/,
  ],
  ['address.postal', /\bzip\b|post(al)? ?code|postcode/],
  [
    'address.city',
    /^(and )?(what|which) (city|town) (do you live|are you (currently )?(based|located|living)) in\b/,
  ],
  [
    'location',
    /^(your |current |candidate |home )*location\b|where (are|do) you (currently )?(located|based|live|living|reside)|^city,? ?(and|&|,|\/)? ?(state|country|region)|place of residence(?!.*(country|state|province|region))|^current residence/,
  ],
  ['address.city', /^(your |home |current )?(city|town)\b|\bcity of residence\b/],
  [
    'address.region',
    /^((your|place of|home|current) )?(residence:? ?)?(state|province|region|county)( ?\/ ?\w+)*( of residence)?$/,
  ],
  [
    'address.country',
    /^(your |current |home )*country\b(?!.*code)|country of residence|residence:? country|which country (do|are) you/,
  ],
  [
    'address.street',
    /^((street|home|mailing|postal|current|permanent|residential|your|physical) )*address( line)?( ?1)?$|^house (number|name).{0,12}street|^street\b(?!.*\b[2-9]\b)/,
  ],
  [
    'work.company',
    /^(your )?(current|present|most recent|last|latest|previous)? ?(company|employer|organi[sz]ation)( name)?$/,
  ],
  [
    'work.title',
    /^(your )?(current|present|most recent|last|latest|previous)? ?(job |position |role )?(title|position|role)$|^(position|job|title) (held|title held)$/,
  ],
  [
    'work.current',
    /^(i )?(currently|still) work|current(ly)? (employed|working) (here|there)|^i work here|^current (job|role|position)\?$/,
  ],
  [
    'education.field',
    /^(university |college |degree )(course|program(me)?)( name| of study| title)?$|^(course|program(me)?)( of study)?$/,
  ],
  [
    'education.school',
    /^(your )?(name of )?(school|university|college|institution|alma mater)( name| attended|( or | ?\/ ?)\w+| \(.*\))*$/,
  ],
  [
    'education.degree',
    /\bdegree\b(?! of (?!education|study))|(highest|level of) (level of )?(education|qualification)|^qualification/,
  ],
  [
    'education.field',
    /discipline|^(your )?(academic |college |university )?majors?( ?(\(s\)|\/ ?\w+|field|subject|area|discipline|of study|and minor|or \w+))*$|field of study|course of study|area of study/,
  ],
  ['education.gpa', /\bgpa\b|grade point|overall result/],
  [
    'availability.start',
    /^(possible |preferred |desired |earliest |ideal |available )?start(ing)? date$|^available from\b|^date (you (could|can|are able to|would be able to|are available to)|available to) (start|begin|join)/,
  ],
  [
    'letter.text',
    /cover letter|motivation(al)? letter|letter of motivation|message to (the |our )?hiring|let the company know about your interest/,
  ],
  [
    'skills',
    /^(type to add |your |key |technical |top |relevant )*skills\b|^(your |key |technical )*skill ?sets?$/,
  ],
  [
    'languages',
    /^(your )?(spoken |foreign )?languages?( (you|i) (speak|know)| spoken| skills| known| proficiency)?$|(which|what) languages do you speak/,
  ],
];

/** What a box to tick may ask the user to agree to. */
export const ENGLISH_CONSENTS: readonly WordRule[] = [
  [
    'consent.marketing',
    /future (job|opportunit|position|role|opening|vacanc)|newsletter|marketing|talent (pool|community|network)|job alert|stay in touch|keep me (informed|updated)|contact me (directly )?about|(send|email) me .{0,30}(news|updates|jobs|vacanc|alerts)|(hear|news|updates|informed|posted) about .{0,12}(future|other|new) |keep me posted|keep my (details|data|cv|resume|application|information)( on file)? for|text message|\bsms\b|whatsapp|other (roles|positions|opportunities)/,
  ],
  [
    'consent.privacy',
    /privacy|personal (data|information|details)|gdpr|data (protection|processing|policy)|process(ing)? (of )?my|(store|save|collect)\w* .{0,30}(submitted|information|data|details)/,
  ],
  [
    'consent.other',
    /\b(certify|agree|acknowledge|confirm|consent|accept|understand|declare|authori[sz]e|attest)\b|terms (and|of|&)|true and (complete|correct|accurate)/,
  ],
];
