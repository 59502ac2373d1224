import { expect, test } from 'vitest';
import { headlineFacts } from '#main/postings/text/headline.ts';

const BODY = '\n\nYou keep the rota, talk to people and write things down.\n';

/** The first lines, parted by a stroke | title | employer | place. */
const CASES = `
Senior Data Engineer at Stripe (Remote - EMEA)|Senior Data Engineer|Stripe|EMEA
Product Designer at Northlight (Remote, EU)|Product Designer|Northlight|EU
Data Engineer at Quill (London)|Data Engineer|Quill|London
Staff Nurse - Acme Care Ltd (Hybrid, Leeds)|Staff Nurse|Acme Care Ltd|Leeds
Warehouse Operative/Client of Manpower/Hull|Warehouse Operative|Client of Manpower|Hull
Research Fellow/University of Leeds/Leeds|Research Fellow|University of Leeds|Leeds
Staff Nurse/St James's Hospital, Dublin 8/Full time|Staff Nurse|St James's Hospital|Dublin 8
Porter/St Mary's Hospital, London W2/Nights|Porter|St Mary's Hospital|London W2
Infirmier de nuit/Hôpital Saint-Antoine, Paris 12e/CDI|Infirmier de nuit|Hôpital Saint-Antoine|Paris 12e
Java Developer/Acme Sp. z o.o./Kraków, praca hybrydowa|Java Developer|Acme Sp. z o.o.|Kraków
Care Assistant/Nights, Hull/Oakwood Care Ltd|Care Assistant|Oakwood Care Ltd|Hull
Forklift Driver/Days, Doncaster/Tallow Ltd|Forklift Driver|Tallow Ltd|Doncaster
Verkäufer in Vollzeit gesucht!/Bäckerei Huber/Passau|Verkäufer in Vollzeit|Bäckerei Huber|Passau
HIRING: line cook @ Joe's Diner, Portland ME.|Line cook|Joe's Diner|Portland ME
NOW HIRING: dishwasher @ Blue Moon Cafe, Austin TX|Dishwasher|Blue Moon Cafe|Austin TX`
  .trim()
  .split('\n')
  .map((line) => line.split('|'));

test.each(CASES)('%s', (lines = '', title, company, place) => {
  const facts = headlineFacts(lines.replaceAll('/', '\n') + BODY);
  expect([facts.title, facts.company, facts.locations?.join('; ')]).toEqual([title, company, place]);
});
