import { expect, test } from 'vitest';
import { citiesNamed } from '#shared/places/cities.ts';
import { countyNamed, doCountiesMeet, isInCounty } from '#shared/places/counties.ts';
import { isWithin } from '#shared/places/is-within.ts';
import { nearness } from '#shared/places/nearness.ts';
import { readPlace } from '#shared/places/read-place.ts';

const TOWNS = {
  Kent: 'Maidstone Dartford Dover Margate Ashford Chatham Folkestone Sevenoaks',
  Surrey: 'Guildford Woking Redhill Epsom Camberley Farnham',
  Essex: 'Chelmsford Colchester Basildon Harlow Clacton-on-Sea Southend-on-Sea',
  Sussex: 'Brighton Eastbourne Hastings Lewes Crawley Worthing Chichester Horsham',
  Hampshire: 'Southampton Portsmouth Winchester Basingstoke Andover Farnborough',
  Berkshire: 'Reading Slough Newbury Maidenhead Bracknell',
  Hertfordshire: 'Watford Stevenage Hitchin',
  Cambridgeshire: 'Cambridge Peterborough Huntingdon Ely Wisbech',
  Norfolk: 'Norwich Thetford Cromer',
  Suffolk: 'Ipswich Lowestoft Haverhill Felixstowe',
  Oxfordshire: 'Oxford Banbury Didcot Bicester',
  Gloucestershire: 'Gloucester Cheltenham Stroud Cirencester',
  Somerset: 'Taunton Yeovil Bath Bridgwater Frome',
  Devon: 'Exeter Plymouth Torquay Barnstaple Exmouth',
  Cornwall: 'Truro Penzance Newquay Bude Saltash',
  Derbyshire: 'Derby Chesterfield Buxton Glossop',
  Nottinghamshire: 'Nottingham Mansfield Worksop',
  Lincolnshire: 'Lincoln Grimsby Scunthorpe Boston Grantham Skegness',
  Merseyside: 'Liverpool Southport Birkenhead',
  Lancashire: 'Preston Blackpool Burnley Lancaster Blackburn Skelmersdale',
  Cheshire: 'Chester Warrington Crewe Macclesfield Runcorn',
  'West Yorkshire': 'Leeds Bradford Huddersfield Wakefield Halifax Keighley',
  'South Yorkshire': 'Sheffield Doncaster Barnsley Rotherham',
  Yorkshire: 'York Harrogate Scarborough Leeds Sheffield Beverley Bridlington',
  Cumbria: 'Carlisle Kendal Workington Penrith Barrow-in-Furness',
};
const OTHER_NATIONS = {
  Aberdeenshire: 'Peterhead Inverurie Stonehaven',
  Angus: 'Forfar Arbroath Montrose',
  'Argyll and Bute': 'Oban Dunoon Helensburgh',
  Fife: 'Cupar Dunfermline Kirkcaldy',
  Highland: 'Inverness Thurso Wick Dingwall',
  Lanarkshire: 'Hamilton Motherwell Lanark',
  Moray: 'Elgin Forres Buckie',
  'Scottish Borders': 'Galashiels Hawick Kelso',
  Carmarthenshire: 'Llanelli Carmarthen Ammanford',
  Flintshire: 'Mold Flint Holywell',
  Gwynedd: 'Caernarfon Bangor',
  Pembrokeshire: 'Haverfordwest Pembroke',
  Powys: 'Brecon Newtown Welshpool',
  'County Antrim': 'Ballymena Larne Carrickfergus',
  'County Down': 'Newry Newtownards Bangor',
  'County Fermanagh': 'Enniskillen',
  'County Tyrone': 'Omagh Strabane',
};
const townOf = (name: string, england = true) => {
  const town = citiesNamed(name).find(
    ({ country, region }) => country === 'GB' && (region === 'ENG') === england,
  );
  if (town === undefined) throw new Error(`${name} is not known`);
  return town;
};
const county = (name: string) => countyNamed(name) ?? { name, circles: [] };

test.each(Object.entries(TOWNS))('%s holds its towns', (name, towns) => {
  expect(towns.split(' ').filter((town) => !isInCounty(county(name), townOf(town)))).toEqual([]);
});

test.each(Object.entries(OTHER_NATIONS))('%s holds its towns', (name, towns) => {
  const isThere = (town: string) =>
    citiesNamed(town).some((city) => city.country === 'GB' && isInCounty(county(name), city));
  expect(towns.split(' ').filter((town) => !isThere(town))).toEqual([]);
});

test.each([
  ['Fife', 'Edinburgh'],
  ['Angus', 'Aberdeen'],
  ['Highland', 'Perth'],
  ['Powys', 'Cardiff'],
  ['County Down', 'Omagh'],
])('%s does not hold %s', (name, town) => {
  expect(isInCounty(county(name), townOf(town, false))).toBe(false);
});

test('a county of Scotland, Wales or Ireland is not another country', () => {
  const home = (city: string, country: string) => ({ city, region: '', country });
  expect(nearness('Fort William, Highland', home('Inverness', 'GB'))).toBe('same-country');
  expect(nearness('Bangor, County Down', home('Belfast', 'GB'))).toBe('same-country');
  expect(nearness('Castlebar, Co. Mayo', home('Cork', 'IE'))).toBe('same-country');
  expect(nearness('Highland, CA', home('Inverness', 'GB'))).toBe('elsewhere');
});

test('a county holds no town that is far off, and meets only its like', () => {
  for (const far of ['Bristol', 'Leeds', 'London', 'Norwich'])
    expect(isInCounty(county('Kent'), townOf(far)), far).toBe(false);
  expect(doCountiesMeet(county('Kent'), county('home counties'))).toBe(true);
  expect(doCountiesMeet(county('Kent'), county('Devon'))).toBe(false);
  expect(countyNamed('Leeds')).toBeNull();
});

test('a town of a name that two counties have is the one of its own', () => {
  const latitude = (text: string) => {
    const reading = readPlace(text);
    return reading.kind === 'place' ? reading.senses[0]?.city?.latitude : undefined;
  };
  expect(latitude('Gillingham, Kent')).toBeGreaterThan(5130);
  expect(latitude('Newport, Isle of Wight')).toBeLessThan(5080);
});

test.each([
  ['Maidstone', 'Kent', true],
  ['Canterbury, Kent', 'Kent', true],
  ['Bristol', 'Kent', false],
  ['Bristol, UK', 'Kent, UK', false],
  ['Sheffield', 'West Yorkshire', false],
  ['Kent, WA', 'Kent', true],
  ['Portland, ME', 'Portland, ME', true],
  ['Portland, OR', 'Portland, ME', false],
  ['Manchester, NH', 'Manchester, NH', true],
  ['Manchester, UK', 'Manchester, NH', false],
])('%s in %s: %s', (location, wanted, is) => {
  expect(isWithin(location, wanted)).toBe(is);
});
