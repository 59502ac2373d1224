import { describe, expect, it } from 'vitest';
import { phoneIn } from '#main/documents/import/story/phone-in.ts';
import { holdsCodedTown, readAddress } from '#main/documents/import/story/read-address.ts';

/** Text, then street, postal code, town, region, country. */
const ADDRESSES: readonly [string, string, string, string, string, string][] = [
  ['1907 Glendale Ave, Toledo, OH 43614', '1907 Glendale Ave', '43614', 'Toledo', 'OH', 'US'],
  [
    '1907 Glendale Ave, Apt 4, Toledo, OH 43614-2011',
    '1907 Glendale Ave, Apt 4',
    '43614-2011',
    'Toledo',
    'OH',
    'US',
  ],
  ['250 Main Street, Toledo, OH', '250 Main Street', '', 'Toledo', 'OH', 'US'],
  ['10234 Elm Road, Austin, TX 78701, USA', '10234 Elm Road', '78701', 'Austin', 'TX', 'US'],
  ['12 rue des Carmes, Lyon (69003)', '12 rue des Carmes', '69003', 'Lyon', '', ''],
  ['Lyon (69)', '', '', 'Lyon', '', ''],
  ['88 Queen St W, Toronto, ON M5H 2N1', '88 Queen St W', 'M5H 2N1', 'Toronto', 'ON', 'CA'],
  ['Rua da Sofia 114, 3000-389 Coimbra, Portugal', 'Rua da Sofia 114', '3000-389', 'Coimbra', '', 'PT'],
  ['ul. Prosta 20, 00-850 Warszawa, Poland', 'ul. Prosta 20', '00-850', 'Warszawa', '', 'PL'],
  ['Storgatan 4, 114 55 Stockholm, Sweden', 'Storgatan 4', '114 55', 'Stockholm', '', 'SE'],
  ['Kade 3, 3011 AB Rotterdam, Netherlands', 'Kade 3', '3011 AB', 'Rotterdam', '', 'NL'],
  ['4500 Ring Road, Leeds LS1 4AB, UK', '4500 Ring Road', 'LS1 4AB', 'Leeds', '', 'GB'],
  ['12 bis, rue des Carmes, 44000 Nantes', '12 bis, rue des Carmes', '44000', 'Nantes', '', ''],
  ['10115 Berlin, Germany', '', '10115', 'Berlin', '', 'DE'],
  ['12345 Kleinweiler, Germany', '', '12345', 'Kleinweiler', '', 'DE'],
  ['Via Roma 3, 20900 Monza MB', 'Via Roma 3', '20900', 'Monza', 'MB', 'IT'],
  ['Via Roma 3, 20871 Vimercate (MB)', 'Via Roma 3', '20871', 'Vimercate', 'MB', 'IT'],
  ['Monza (MB)', '', '', 'Monza', 'MB', 'IT'],
  ['Monza (MB), Italy', '', '', 'Monza', 'MB', 'IT'],
  ['Borgovecchio (MB)', '', '', 'Borgovecchio', 'MB', ''],
  ['Berlin (DE)', '', '', 'Berlin', '', ''],
  ['D-10115 Berlin', '', '10115', 'Berlin', '', 'DE'],
  ['Ringstraße 4, A-1010 Wien', 'Ringstraße 4', '1010', 'Wien', '', 'AT'],
  ['Seeweg 1, CH-8001 Zürich', 'Seeweg 1', '8001', 'Zürich', '', 'CH'],
  ['9 Wattle St, Richmond VIC 3121', '9 Wattle St', '3121', 'Richmond', 'VIC', 'AU'],
  ['4 King St, Perth WA 6000', '4 King St', '6000', 'Perth', 'WA', 'AU'],
  ['12 Elm Road, Austin TX 78701', '12 Elm Road', '78701', 'Austin', 'TX', 'US'],
  ['88 Queen St W, Toronto ON M5H 2N1', '88 Queen St W', 'M5H 2N1', 'Toronto', 'ON', 'CA'],
  ['Rua Augusta 900, São Paulo - SP, 01310-100', 'Rua Augusta 900', '01310-100', 'São Paulo', 'SP', 'BR'],
  ['Curitiba/PR', '', '', 'Curitiba', 'PR', 'BR'],
  ['4 MG Road, Pune, MH 411001', '4 MG Road', '411001', 'Pune', 'MH', 'IN'],
  ['4 MG Road, Pune, MH 411001, India', '4 MG Road', '411001', 'Pune', 'MH', 'IN'],
  ['Kade 3, 3011 AB Rotterdam', 'Kade 3', '3011 AB', 'Rotterdam', '', 'NL'],
  ['ul. Prosta 20, 00-850 Warszawa', 'ul. Prosta 20', '00-850', 'Warszawa', '', 'PL'],
  ['12 High Street, Leeds LS1 4AB', '12 High Street', 'LS1 4AB', 'Leeds', '', 'GB'],
  ['Storgatan 4, 114 55 Stockholm', 'Storgatan 4', '114 55', 'Stockholm', '', ''],
  ['Brooklyn, New York, NY', '', '', 'Brooklyn, New York', 'NY', 'US'],
];

describe('an address in one line', () => {
  it.each(ADDRESSES)('%s', (text, street, postal, city, region, country) => {
    expect(readAddress(text)).toEqual({ street, postal, city, region, country });
  });

  it('is known by the code before its town', () => {
    expect(holdsCodedTown('Rua da Sofia 114, 3000-389 Coimbra')).toBe(true);
    expect(holdsCodedTown('Trained 14 new cooks')).toBe(false);
  });
});

describe('a number to call', () => {
  it('is no code of the post', () => {
    expect(phoneIn('Rua da Sofia 114, 3000-389 Coimbra, Portugal')).toBeNull();
    expect(phoneIn('Av. Paulista 900, 01310-100 São Paulo')).toBeNull();
    expect(phoneIn('Toledo, OH 43614-2011')).toBeNull();
  });

  it('is found behind one', () => {
    expect(phoneIn('3000-389 Coimbra, +351 912 555 018')).toBe('+351 912 555 018');
    expect(phoneIn('Toledo, OH 43614-2011, (419) 555-0163')).toBe('(419) 555-0163');
    expect(phoneIn('555-0163')).toBe('555-0163');
  });
});
