import { findLanguage } from '../../src/articles/metadata/find-language.js';
import { examples, readLexicon } from '../../src/lexicon/read-lexicon.js';

test.each(
  readLexicon('small-words', () => examples().loose()).map(({ language, fires, not }) => [
    String(language),
    fires,
    not,
  ]),
)('%s: “%s”, but not “%s”', (language, fires, not) => {
  expect(findLanguage(fires)).toBe(language);
  expect(findLanguage(not)).toBe('en');
});

test.each([
  [
    'scores of a school',
    'Viken 3, Rockdale 1: Nils Bergen (2), Erik Sand; Olsen.\n\nSatel 4, Palm Bay 0: Ola Berg, Tor Lund, Jan Moe, Per Strand.\n\nHeritage 61, Viken 54: H - Berg 21, Lund 14, Moe 9; V - Sand 18, Olsen 12.',
  ],
  [
    'a list of users',
    'root:x:0:0:root:/root:/bin/bash\ndaemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin\nbin:x:2:2:bin:/bin:/usr/sbin/nologin',
  ],
  [
    'capitals alone',
    'MAYOR OF ORLIN OPENS BRIDGE IN THE RAIN, NOBODY FROM THE COUNTY COMES TO SEE HER DO IT, AND THE BAND IS MISSING',
  ],
  [
    'names of other lands',
    'Ylva Bergström and Jürgen Müller met José Peña in São Tomé, and the three of them spoke about the bridge with Łukasz Wójcik.',
  ],
  ['one short line', 'Ja, vi elsker.'],
])('%s counts as English', (_, text) => {
  expect(findLanguage(text)).toBe('en');
});

test.each([
  ['ru', 'Мэр открыл новый мост в пятницу, и никто из округа не пришёл посмотреть на это.'],
  ['ja', '市長は金曜日に新しい橋を開通させたが、郡からは誰も来なかった。'],
  ['fi', 'Kaupunginjohtaja avasi uuden sillan perjantaina, eikä kukaan maakunnasta tullut katsomaan sitä sateessa.'],
])('%s: by its letters', (language, text) => {
  expect(findLanguage(text)).toBe(language);
});
