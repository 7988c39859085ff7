// Derives ../src/main/resources/plumbline/fact/countries.tsv from the packages that package.json
// pins. Prints to the error output what the sources disagree on and which spellings were left out.
//
//   npm install --no-package-lock && npm run derive

import { readFileSync, writeFileSync } from 'node:fs';

const OUTPUT = new URL('../src/main/resources/plumbline/fact/countries.tsv', import.meta.url);

const read = (path) => JSON.parse(readFileSync(new URL(`node_modules/${path}`, import.meta.url)));
const pinned = read('../package.json').devDependencies;
for (const [name, version] of Object.entries(pinned)) {
  const installed = read(`${name}/package.json`).version;
  if (installed !== version) throw new Error(`${name} is ${installed}, not ${version}`);
}
const states = read('world-countries/countries.json');
const { territoryContainment: containment } = read(
  'cldr-core/supplemental/territoryContainment.json',
).supplemental;
const { codeMappings } = read('cldr-core/supplemental/codeMappings.json').supplemental;

// The UN's names of the M49 areas. CLDR has their codes and what they contain, in English it
// renames some ("Southeast Asia", "Australasia").
const M49 = {
  '002': 'Africa',
  '202': 'Sub-Saharan Africa',
  '011': 'Western Africa',
  '014': 'Eastern Africa',
  '015': 'Northern Africa',
  '017': 'Middle Africa',
  '018': 'Southern Africa',
  '019': 'Americas',
  '021': 'Northern America',
  '419': 'Latin America and the Caribbean',
  '005': 'South America',
  '013': 'Central America',
  '029': 'Caribbean',
  '142': 'Asia',
  '030': 'Eastern Asia',
  '034': 'Southern Asia',
  '035': 'South-eastern Asia',
  '143': 'Central Asia',
  '145': 'Western Asia',
  '150': 'Europe',
  '039': 'Southern Europe',
  '151': 'Eastern Europe',
  '154': 'Northern Europe',
  '155': 'Western Europe',
  '009': 'Oceania',
  '053': 'Australia and New Zealand',
  '054': 'Melanesia',
  '057': 'Micronesia',
  '061': 'Polynesia',
};

// Widest first. M49 puts two of its areas between a region and its parts.
const WIDER = { '011': '202', '014': '202', '017': '202', '018': '202' };
Object.assign(WIDER, { '005': '419', '013': '419', '029': '419' });
for (const region of ['002', '019', '142', '150', '009']) {
  for (const part of containment[region]._contains) WIDER[part] ??= region;
}
Object.assign(WIDER, { '202': '002', '419': '019' });

function regionsOf(alpha2) {
  const leaf = Object.keys(M49).find(
    (code) => WIDER[code] && containment[code]?._contains.includes(alpha2),
  );
  const path = [];
  for (let code = leaf; code; code = WIDER[code]) path.unshift(M49[code]);
  return path;
}

// Where a package is wrong or says what is of no use in English text; each with its reason.
const CORRECTIONS = {
  HK: { capital: [] }, // "City of Victoria" is a settlement of the 19th century
  SJ: { official: 'Svalbard and Jan Mayen' }, // given in Norwegian
};

const disagreements = [];
const leftOut = [];

const plain = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('Ø', 'O');
const tidy = (text) =>
  text.normalize('NFC').replace(/[‘’ʻʼ]/g, "'").replace(/\s+/g, ' ').trim();
const words = (text) => plain(text).toLowerCase().match(/[\p{L}'-]+/gu) ?? [];

// Words of which official names are made; none of them names a country by itself.
const FORM = new Set(
  `a of the and republic kingdom state states nation federal federation federated democratic
   people's socialist islamic arab principality grand duchy commonwealth union united independent
   sovereign co-operative cooperative territory collectivity department bailiwick sultanate
   confederation islands plurinational bolivarian`.split(/\s+/),
);

/// An alternative spelling is taken when it is English, which is to say: two words or more, each of
/// them in the country's English names or a form of state, at least one in its common name.
function isEnglish(spelling, common, official) {
  const own = new Set(words(`${common} ${official}`));
  const said = words(spelling);
  const named = new Set(words(common).filter((word) => !FORM.has(word)));
  return (
    said.length > 1 &&
    !/[(),]/.test(spelling) &&
    said.every((word) => own.has(word) || FORM.has(word)) &&
    said.some((word) => named.has(word))
  );
}

/// The other ways to write a name that follow from its letters: without accents, "St." for
/// "Saint", "&" for "and".
function variants(names) {
  const all = new Set(names);
  for (const name of [...all]) all.add(plain(name));
  for (const name of [...all]) {
    if (/\bSaint /.test(name)) {
      all.add(name.replace(/\bSaint /, 'St. '));
      all.add(name.replace(/\bSaint /, 'St '));
    }
  }
  for (const name of [...all]) {
    if (/^(?!.* of ).* and /.test(name)) all.add(name.replace(' and ', ' & '));
  }
  return [...all];
}

/// The plural of a demonym that is also a noun; those that are adjectives only ("French",
/// "Polish") or do not change ("Japanese", "Ni-Vanuatu") have none.
function plural(demonym) {
  const unchanged = ['Ni-Vanuatu', 'I-Kiribati', 'Malagasy', 'Motswana', 'Mosotho', 'Turkmen'];
  return unchanged.includes(demonym) || /(?:ese|sh|ch|ss|x|z|ic|ois|ais)$/.test(demonym)
    ? []
    : [`${demonym}s`];
}

const byAlpha3 = new Map(states.map((state) => [state.cca3, state]));
const unMembers = new Set(containment.UN._contains);
const demonymsOf = (state) => {
  const given = state.demonyms?.eng ?? {};
  return [...new Set([given.m, given.f].flatMap((text) => (text ?? '').split(/, | or /)))]
    .map(tidy)
    .filter((text) => text !== '');
};
const ofUnMembers = new Set(
  states.filter((state) => unMembers.has(state.cca2)).flatMap(demonymsOf),
);

const rows = states.map((state) => {
  const code = state.cca2;
  const mapping = codeMappings[code];
  const correction = CORRECTIONS[code] ?? {};
  const common = tidy(state.name.common);
  const official = correction.official ?? tidy(state.name.official);
  const capitals = correction.capital ?? state.capital.map(tidy).filter((text) => text !== '');

  if (mapping._alpha3 !== state.cca3 || mapping._numeric !== state.ccn3) {
    disagreements.push(
      `${code}: codes ${state.cca3} ${state.ccn3 || '-'} in world-countries, ` +
        `${mapping._alpha3} ${mapping._numeric} in CLDR (taken)`,
    );
  }
  if (state.unMember !== unMembers.has(code)) {
    disagreements.push(
      `${code}: UN member ${state.unMember} in world-countries, ` +
        `${unMembers.has(code)} in CLDR (taken)`,
    );
  }
  const regions = regionsOf(code);
  if ((regions.at(-1) ?? '').toLowerCase() !== state.subregion.toLowerCase()) {
    disagreements.push(
      `${code}: ${state.region} / ${state.subregion || '-'} in world-countries, ` +
        `${regions.join(' / ') || '-'} in CLDR (taken)`,
    );
  }
  const borders = state.borders.filter((other) => {
    const mutual = byAlpha3.get(other).borders.includes(state.cca3);
    if (!mutual) disagreements.push(`${code}: border with ${other} not listed by it (left out)`);
    return mutual;
  });

  const spellings = state.altSpellings.map(tidy).map((text) => text.replace(/^the /i, ''));
  const kept = spellings.filter((text) => isEnglish(text, common, official));
  for (const text of spellings) {
    if (text !== code && !variants([common, official, ...kept]).includes(text)) {
      leftOut.push(`${code} ${text}`);
    }
  }
  const alternatives = variants([common, official, ...kept]).filter(
    (text) => text !== common && text !== official && !/[()]/.test(text),
  );
  const demonyms = demonymsOf(state)
    .filter((text) => unMembers.has(code) || !ofUnMembers.has(text))
    .filter((text) => !words(common).includes(text.toLowerCase()));

  return [
    code,
    mapping._alpha3,
    mapping._numeric,
    unMembers.has(code) ? 'UN' : '-',
    regions.join('|'),
    borders
      .map((other) => byAlpha3.get(other).cca2)
      .sort()
      .join('|'),
    capitals.join('|'),
    variants(capitals)
      .filter((text) => !capitals.includes(text))
      .join('|'),
    variants(demonyms.flatMap((text) => [text, ...plural(text)])).join('|'),
    alternatives.sort().join('|'),
    common,
    official,
  ];
});
rows.sort(([a], [b]) => (a < b ? -1 : 1));

const { 'world-countries': world, 'cldr-core': cldr } = pinned;
const header = `\
# The countries and territories of ISO 3166-1, and Kosovo (XK, a user-assigned code).
# Made by derive/derive.mjs; do not edit. Corrections and further names: country-names.tsv.
#
# From world-countries ${world} (mledoze/countries, by Mohammed Le Doze; ODbL-1.0):
# the list of countries, their names, alternative spellings, demonyms, capitals and land borders.
# From cldr-core ${cldr} (Unicode CLDR, (c) Unicode, Inc.; Unicode-3.0):
# alpha-3 and numeric codes, what the M49 areas hold, UN membership.
# Made here: the names of the M49 areas, plain letters for accented ones, "St." for "Saint", "&"
# for "and", plurals of demonyms.
#
# This file is a database derived from mledoze/countries and is made available under the Open
# Database License 1.0 (ODbL-1.0): https://opendatacommons.org/licenses/odbl/1.0/
# The notices of both sources are in countries.NOTICE.md beside this file.
#
# Columns, separated by tabs; lists by "|":
# alpha-2, alpha-3, numeric, "UN" for a member, M49 areas from the widest to the narrowest, land
# borders, capitals, other spellings of the capitals, demonyms, other names, common name, official
# name
`;
writeFileSync(OUTPUT, header + rows.map((row) => row.join('\t') + '\n').join(''));

console.error(`${rows.length} rows, ${unMembers.size} UN members`);
console.error(`\nThe sources disagree:\n  ${disagreements.join('\n  ')}`);
console.error(`\nSpellings left out:\n  ${leftOut.join('; ')}`);
