import fc from 'fast-check';
import { cleanArticle } from '../../src/articles/index.js';

const clean = (text: string) =>
  cleanArticle({ source: 'story.txt', text, title: null, date: null, outlet: null, url: null });

const STORY = [
  'Ada Lund opened the bridge of Orlin in the rain, and nobody from the county came to see her do it.',
  '“I had hoped for a brass band,” said Lund, who has been mayor for eleven years, “and I got an umbrella.”',
  'The county did not answer questions about the bridge, the rain or the missing brass band on Friday.',
];

/** Every dropped block as "reason: words". */
function droppedFrom(...lines: string[]): string[] {
  const article = clean(lines.join('\n\n'));
  return article.dropped.map(({ span, reason }) => `${reason}: ${article.text.slice(...span)}`);
}

describe('furniture is marked with its reason', () => {
  test.each([
    ['see-also line', 'Also Read | Harbour Bill Fails for the Third Time.'],
    ['see-also line', 'READ MORE: Harbour bill fails for the third time'],
    ['see-also line', 'Related: Who owns the cranes?'],
    ['see-also line', 'Read the full letter here.'],
    ['photo credit', '[Photo : Harbour Press]'],
    ['photo credit', '(Photo by Mia Holt)'],
    ['photo credit', 'Mia Holt / Reuters'],
    ['page controls', 'Exit mobile version'],
    ['page controls', 'Facebook Twitter WhatsApp'],
    ['comment counter', 'CommentsNo comment'],
    ['advertisement line', 'Advertisement'],
    ['newsletter line', 'Sign up for our newsletter and never miss a bridge.'],
    ['follow line', 'Follow Bo Marsh on Twitter @bomarsh.'],
    ['author line', 'Bo Marsh is a reporter for the Tollerby Gazette.'],
    ['author line', '(Reporting by Bo Marsh; Editing by Mia Holt)'],
    ['author line', 'Bo Marsh contributed to this report.'],
    ['legal boilerplate', 'Copyright 2025 Harbour Press. All rights reserved.'],
    ['legal boilerplate', 'This story has been updated to include comments from the county.'],
    ['separator line', '* * *'],
    ['markup', 'text-align: center;'],
    ['repeated paragraph', STORY[0]!],
    [
      'teaser of another story',
      'MARRA, Nov. 8 (UPI) -- Rescuers pulled eleven miners alive from a pit on Friday, two...',
    ],
  ])('%s: %s', (reason, line) => {
    expect(droppedFrom(...STORY, line)).toEqual([`${reason}: ${line}`]);
  });

  test('an error page’s head, a site’s name and a by-line stand above the story', () => {
    expect(droppedFrom('harbour-press.example', '403', 'Sorry!!', 'By Bo Marsh', ...STORY)).toEqual([
      'site name: harbour-press.example',
      'error page: 403',
      'error page: Sorry!!',
      'author line: By Bo Marsh',
    ]);
  });

  test('titles below an announcement, and lines that break off in a row', () => {
    expect(
      droppedFrom(...STORY, 'More Stories', 'Harbour Bill Fails Again', 'Eleven Miners Saved in Marra'),
    ).toHaveLength(3);
    expect(
      droppedFrom(...STORY, 'Snow fell on...', 'The ferry to Marra was…', 'A baker from Karsk and...'),
    ).toHaveLength(3);
  });
});

describe('furniture that shares a block with the story is cut out of it, and no more', () => {
  const [one, two, three] = STORY as [string, string, string];
  test.each([
    [
      'legal boilerplate',
      'Most stock quote data provided by HARB. All times are ET. Orlin Data: A Harbour Company. All rights reserved.',
    ],
    ['legal boilerplate', '© 2031 Harbour News Network. A Marsh Holt Company. All Rights Reserved.'],
    ['legal boilerplate', 'The views expressed in this commentary are her own.'],
    ['follow line', 'Follow Harbour News on Facebook, X and Instagram. Send your story ideas to desk@harbour.example.'],
    ['newsletter line', 'Sign up for the Harbour Letter newsletter and get it on Fridays.'],
    ['author line', 'Bo Marsh and Mia Holt contributed to this report.'],
    ['see-also line', 'Read more about the bridge of Orlin.'],
    ['photo credit', '(Photo by Mia Holt/AFP via Getty Images)'],
    ['photo credit', 'Mia Holt/Getty Images'],
    ['agency sign-off', 'PTI PK/ACB DIV DIV'],
  ])('%s: %s', (reason, words) => {
    expect(droppedFrom(`${one} ${two} ${three} ${words}`)).toEqual([`${reason}: ${words}`]);
  });

  test('a sentence in the middle leaves a paragraph before and one behind', () => {
    const text = `${one} Sign up for our daily newsletter here. ${three}`;
    expect(clean(text).blocks.map(({ span }) => text.slice(...span))).toEqual([one, three]);
  });

  test('labels glued to a sentence', () => {
    expect(droppedFrom(`Advertisement${one}`)).toEqual(['advertisement line: Advertisement']);
    expect(droppedFrom(`${three} Related article The county pays after all, it said.`)).toEqual([
      'see-also line: Related article',
    ]);
  });

  test('a hole in a line parts two paragraphs', () => {
    expect(droppedFrom(`${one}     Related article          ${three}`)).toEqual(['see-also line: Related article']);
  });

  test.each([
    ['said by somebody', '“Sign up for the newsletter of this town and you will be sorry,” Lund said.'],
    ['an agency behind a name', 'She spoke to the Associated Press (AP) and the Harbour Bank (HB) about it.'],
    ['a reporter in the story', 'Bo Marsh is a reporter and a friend of the bridge, Lund said.'],
    ['an order to readers', 'Follow the river and you will see where the money went.'],
    ['a company', 'Harbour Press provided the umbrella.'],
    ['a month before a credit', 'The bridge was built in April.'],
  ])('not %s: %s', (_, words) => {
    expect(
      droppedFrom(`${one} ${words} ${two} ${three} ${one.replace('rain', 'snow')} ${three.replace('county', 'town')}`),
    ).toEqual([]);
  });

  test('however long a block is, no phrase takes more words than it answers for', () => {
    const text = `${Array.from({ length: 30 }, (_, at) => `${one.replace('Orlin', `Orlin ${at}`)}`).join(' ')} All rights reserved.`;
    const kept = clean(text)
      .blocks.map(({ span }) => text.slice(...span))
      .join(' ');
    expect(kept.split(/\s+/).length).toBe(text.split(/\s+/).length - 3);
  });
});

describe('lists of other stories', () => {
  test.each([
    ['announced', ['More:', 'Town of Orlin asks for a ferry as winter comes', 'Ostland invites two unions for talks']],
    [
      'announced with a name',
      ['More from Norland', 'Prince Tor: Bank ends its ties with the duke', 'Minister defends what the bridge cost'],
    ],
    [
      'at the end',
      ['Sunset over the bridge of Orlin', 'In pics: Snow on the ferry', 'Ten stories of the year in Norland'],
    ],
  ])('%s', (_, lines) => {
    expect(droppedFrom(...STORY, ...lines)).toHaveLength(lines.length);
  });

  test('lines of results are no such list', () => {
    expect(
      droppedFrom(
        ...STORY,
        'Viken 3, Rockdale 1: Berg (2), Sand',
        'Satel 4, Palm Bay 0: Lund, Moe',
        'Merrit 2, Cocoa 2',
      ),
    ).toEqual([]);
  });
});

describe('a story is left whole', () => {
  test.each([
    ['one that begins like a see-also line', 'Also read aloud was a letter from the governor, who was away.'],
    ['one that ends in dots', 'She looked at the river and said that perhaps, one day...'],
    ['words that break off inside a quotation', '“I thought that the county would at least…”'],
    ['a short answer given twice', 'Yes.'],
    ['an apology', '“Sorry,” she said to the driver.'],
    ['rights in a sentence', 'The court held that the town reserved its rights to the bridge.'],
    [
      'a reporter in the story',
      'Bo Marsh, a reporter for the Gazette, was arrested on the bridge on Friday night and held until noon.',
    ],
    ['an agency in the story', 'Reuters reported on Friday that the county would pay for the bridge after all.'],
    ['a follow-up', 'Follow the river for a mile, Lund said, and you will see where the money went.'],
    ['a tax', 'Subscribe to that view or not, the council wants a toll.'],
  ])('%s', (_, line) => {
    expect(droppedFrom(STORY[0]!, line, 'Yes.', 'Yes.', STORY[1]!, STORY[2]!, 'The bridge stayed open.')).toEqual([]);
  });

  test('a date line above a short notice is one', () => {
    const text =
      'Quay to close\n\nNovember 20, 2031 - 11:28 AMT\n\nThe quay will close, said Ola Brandt on Tuesday, November 19.\n';
    expect(clean(text)).toMatchObject({ date: '2031-11-20', title: 'Quay to close' });
  });

  test('a date inside the story is no date line', () => {
    expect(
      droppedFrom(
        ...STORY,
        'April 16, 1945',
        'The old bridge was blown up by soldiers who had run out of other things to do.',
      ),
    ).toEqual([]);
  });
});

describe('blocks', () => {
  const kinds = (text: string) => clean(text).blocks.map(({ span, kind }) => [kind, text.slice(...span)]);

  test('a line is a paragraph where there are no empty lines', () => {
    expect(kinds(STORY.join('\n')).map(([kind]) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  test('wrapped lines are one paragraph; an indented line begins another', () => {
    const text =
      'Ada Lund opened the bridge of Orlin\nin the rain, and nobody from the county\ncame.\n   The county did not answer\nquestions on Friday.\n';
    expect(kinds(text)).toEqual([
      ['paragraph', 'Ada Lund opened the bridge of Orlin\nin the rain, and nobody from the county\ncame.'],
      ['paragraph', 'The county did not answer\nquestions on Friday.'],
    ]);
  });

  test('headline, dateline, subhead', () => {
    const text = [
      'Rain on a bridge',
      `ORLIN, April 12 (ANI): ${STORY[0]}`,
      'No band',
      STORY[1],
      `${STORY[2]} (ANI)`,
    ].join('\n');
    expect(kinds(text).map(([kind, words]) => `${kind} ${words!.slice(0, 22)}`)).toEqual([
      'headline Rain on a bridge',
      'dateline ORLIN, April 12 (ANI):',
      'paragraph Ada Lund opened the br',
      'crosshead No band',
      'paragraph “I had hoped for a bra',
      'paragraph The county did not ans',
    ]);
    expect(clean(text)).toMatchObject({ title: 'Rain on a bridge', outlet: 'ANI', agency: { name: 'ANI' } });
  });

  test('windows line ends and a byte order mark stay in the text', () => {
    const text = `\ufeffRain on a bridge\r\n\r\n${STORY[0]}\r\n`;
    expect(clean(text).text).toBe(text);
    expect(kinds(text)).toEqual([
      ['headline', 'Rain on a bridge'],
      ['paragraph', STORY[0]],
    ]);
  });
});

describe('whatever the text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      ...STORY,
      'Also Read | More',
      '403',
      '___',
      'date 2025-04-16',
      'ORLIN, April 16 (ANI): Rain fell.',
      '---',
      'a: b',
      '',
    ),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );
  const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

  test('spans quote it without white space at their edges, in order, and never overlap', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { blocks, dropped, text: kept } = clean(given);
        expect(kept).toBe(given);
        const spans = [...blocks, ...dropped].map(({ span }) => span).sort((a, b) => a[0] - b[0]);
        let end = 0;
        for (const span of spans) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          const words = given.slice(...span);
          expect(words).toBe(words.trim());
          expect(words).not.toBe('');
          end = span[1];
        }
      }),
    );
  });

  test('everything that is no white space and no heading’s mark stands in a block or a dropped one', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { blocks, dropped } = clean(given);
        const units = given.split('');
        for (const { span } of [...blocks, ...dropped]) units.fill('', span[0], span[1]);
        expect(units.join('').replace(/[\s\ufeff#]/g, '')).toBe('');
      }),
    );
  });
});

test.each([
  ['an endless word', 'A'.repeat(200_000)],
  ['endless broken-off lines', 'Snow fell on...\n'.repeat(10_000)],
  ['endless white space', `${' '.repeat(200_000)}x`],
])('%s takes no longer than its length', (_, text) => {
  expect(clean(text).text).toBe(text);
});

describe('language', () => {
  test.each([
    ['en', STORY.join(' ')],
    ['en', 'Orlin beats Karsk. Marsh, Lund, Holt, Frey, Dahl and Roth all score for the old harbour town in the rain.'],
    ['ru', 'Мэр города открыла мост под дождём, и никто из округа не приехал посмотреть на это.'],
    ['ru', 'Мэр открыла мост.'],
    [
      'de',
      'Die Bürgermeisterin hat die Brücke im Regen eröffnet, und niemand aus dem Kreis ist gekommen, um ihr dabei zuzusehen.',
    ],
    ['fr', 'La maire a ouvert le pont sous la pluie et personne du département n’est venu la voir faire ce matin-là.'],
  ])('%s: %s', (code, text) => {
    expect(clean(text).language).toBe(code);
  });
});
