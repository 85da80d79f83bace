import { toldDate } from '../../../../src/articles/read/html/metadata/told-date.js';
import { dayIn } from '../../../../src/articles/read/html/metadata/visible-date.js';
import { readHtml } from '../../../../src/articles/read/html/read-html.js';

const STORY = Array.from(
  { length: 4 },
  (_, n) =>
    `<p>Sentence ${n} tells how the harbour board closed the old quay and what the mayor said about it in that long winter.</p>`,
).join('');

/** A page with this head, these lines between its headline and its story, and these below it. */
function read({
  head = '',
  line = '',
  below = '',
  above = '',
  title = 'Quay to close | Harbour Gazette',
}): ReturnType<typeof readHtml> {
  return readHtml(
    'p.html',
    `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><header>${above}</header><article><h1>Quay to close</h1>${line}${STORY}</article><footer>${below}</footer></body></html>`,
  );
}
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const ld = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('one date as metadata writes it', () => {
  test.each([
    ['2025-04-16', '2025-04-16', null],
    ['2025-04-16T10:04:00+10:00', '2025-04-16', null],
    ['2026-06-05T17:20:55+0000', '2026-06-05', 17],
    ['2019-11-20T10:43Z', '2019-11-20', 10],
    ['2019-11-20 13:42:06+08:00', '2019-11-20', null],
    ['2019-11-20T01:50:59.403', '2019-11-20', 1],
    ['Tue Nov 19 2019 05:44:06 GMT+0000', '2019-11-19', 5],
    ['Tuesday, November 19, 2019, 06:51 AM', '2019-11-19', null],
    ['19 Nov 2019 07:09 GMT', '2019-11-19', 7],
    ['Nov. 18, 2019, 4:06 p.m.', '2019-11-18', null],
    ['20191119', '2019-11-19', null],
    ['2019/11/09', '2019-11-09', null],
    ['1574168580', '2019-11-19', 13],
  ])('%s', (value, day, utcHour) => {
    expect(toldDate(value)).toMatchObject({ day, utcHour });
  });

  test.each([
    '0001-01-01T00:00:00Z',
    '1970-01-01',
    '2019-13-40',
    'yesterday',
    '',
    'November 2019',
    '12:30',
    '99999999',
    null,
  ])('none: %s', (value) => {
    expect(toldDate(value)).toBeNull();
  });
});

describe('one day as readers see it', () => {
  test.each([
    ['Published 4:00 am CST, Wednesday, November 20, 2019', 'en', '2019-11-20'],
    ['Bo Marsh - Nov 19, 2019, 8:15 pm CST', 'en', '2019-11-19'],
    ['2018.08.25 11:30', 'ko', '2018-08-25'],
    ['2018年8月25日', 'ja', '2018-08-25'],
    ['25.08.2018', 'de', '2018-08-25'],
    ['21/06/2014', 'en', '2014-06-21'],
    ['3 октября 2018', 'ru', '2018-10-03'],
    ['23 de agosto de 2018', 'pt', '2018-08-23'],
    ['05/06/2014', 'en', null],
    ['1.2.3', 'en', null],
    ['Viken 3, Rockdale 1', 'en', null],
  ])('%s (%s) -> %s', (line, language, day) => {
    expect(dayIn(line, language)).toBe(day);
  });
});

describe('a page’s date', () => {
  test.each([
    ['Dublin Core', { head: meta('dc.date', '2023-01-02') + meta('dc.dateaccepted', '2022-12-16') }, '2023-01-02'],
    ['JSON-LD', { head: ld({ '@type': 'NewsArticle', datePublished: '2026-06-05T17:20:55+0000' }) }, '2026-06-05'],
    [
      'JSON-LD in a graph',
      { head: ld({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['Article'], datePublished: '2026-06-05' }] }) },
      '2026-06-05',
    ],
    [
      'an item property',
      { line: '<time itemprop="datePublished" datetime="2019-11-20T06:39:53+02:00">today</time>' },
      '2019-11-20',
    ],
    ['below the headline', { line: '<div class="meta">By Bo Marsh | November 18, 2019 11:03 PM</div>' }, '2019-11-18'],
    [
      'UTC, and below the headline the day before',
      { head: meta('article:published_time', '2019-11-19T07:03:25+00:00'), line: '<p>November 18, 2019 11:03 PM</p>' },
      '2019-11-18',
    ],
    [
      'UTC, and in the address the day before',
      {
        head: `${meta('article:published_time', '2019-11-19T04:58:46Z')}<link rel="canonical" href="https://g.example/2019/11/18/quay">`,
      },
      '2019-11-18',
    ],
    [
      'a bare day and the same moment in UTC',
      {
        head: `${meta('article:published', '2019-11-19')}${ld({ '@type': 'Article', datePublished: '2019-11-19T03:05:46Z' })}<link rel="canonical" href="https://g.example/2019/11/18/quay">`,
      },
      '2019-11-18',
    ],
    [
      'the writers’ own day, whatever the address',
      {
        head: `${meta('article:published_time', '2019-11-19T04:58:46-05:00')}<link rel="canonical" href="https://g.example/2019/11/18/quay">`,
      },
      '2019-11-19',
    ],
    [
      'no program’s idea of a date',
      { head: meta('datePublished', '0001-01-01T00:00Z') + meta('date', '2019-11-19') },
      '2019-11-19',
    ],
    [
      'not the page’s clock above the headline',
      { above: '<div>Friday, June 5, 2026 | 12:00</div>', line: '<p>November 20, 2019 - 11:28 AMT</p>' },
      '2019-11-20',
    ],
    ['not when it was changed', { head: meta('article:modified_time', '2020-01-01') }, null],
    [
      'not a comment’s',
      { below: '<div class="comment"><time datetime="2018-08-28T19:38:42+00:00">1 year</time></div>' },
      null,
    ],
    ['not a program’s', { head: '<script>var cfg={"expires":"2031-01-31"};</script>' }, null],
  ])('%s', (_, given, date) => {
    expect(read(given).date).toBe(date);
  });
});

describe('a page’s outlet is a name', () => {
  const at = (url: string) => `<link rel="canonical" href="${url}">`;
  test.each([
    ['OpenGraph', { head: meta('og:site_name', 'Harbour Gazette') }, 'Harbour Gazette'],
    [
      'JSON-LD',
      { head: ld({ '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: 'Harbour Gazette' } }) },
      'Harbour Gazette',
    ],
    [
      'without its slogan',
      { head: meta('og:site_name', 'LinkNorland | Norland’s popular news platform') },
      'LinkNorland',
    ],
    [
      'the part that its address repeats',
      { head: at('https://www.orlinpost.example/a') + meta('og:site_name', 'News from Orlin - Orlin Post') },
      'Orlin Post',
    ],
    [
      'spelled out, not a slug',
      {
        head: at('https://www.orlinpost.example/a') + meta('og:site_name', 'orlinpost'),
        below: 'Subscribe to The Orlin Post today',
      },
      'The Orlin Post',
    ],
    [
      'spelled out, not an address',
      {
        head: at('https://www.harbournow.example') + meta('og:site_name', 'https://www.harbournow.example'),
        below: '© 2031 Harbour Now. All rights reserved.',
      },
      'Harbour Now',
    ],
    [
      'an address where the page has nothing better',
      { head: meta('og:site_name', 'https://www.harbournow.com') },
      'harbournow.com',
    ],
    [
      'behind the title',
      { title: 'Quay to close - Harbour Gazette', head: meta('og:title', 'Quay to close') },
      'Harbour Gazette',
    ],
    [
      'who holds the rights, not who hosts',
      {
        head: at('https://hosted.press.example/a') + meta('og:site_name', 'Hosted'),
        title: 'Quay to close | Hosted',
        below: 'Copyright 2031 The Orlin Press. All rights reserved.',
      },
      'The Orlin Press',
    ],
    [
      'no handle',
      { head: meta('og:site_name', '@harbour') + meta('application-name', 'Harbour Gazette') },
      'Harbour Gazette',
    ],
  ])('%s', (_, given, outlet) => {
    expect(read({ title: 'Quay to close', ...given }).outlet).toBe(outlet);
  });

  test('where nothing tells it there is none', () => {
    expect(read({ title: 'Quay to close' }).outlet).toBeNull();
  });
});

describe('a page’s title is its headline', () => {
  test.each([
    [
      'without the paper',
      { title: 'Quay to close | Harbour Gazette', head: meta('og:site_name', 'Harbour Gazette') },
      'Quay to close',
    ],
    [
      'as the page shows it',
      { title: 'Quay closes: what it means - Harbour Gazette', head: meta('og:title', 'Old quay to close') },
      'Quay to close',
    ],
  ])('%s', (_, given, title) => {
    expect(read(given).title).toBe(title);
  });

  test.each([
    ['<title>Ada Lund: “We needed this&amp;nbsp;bridge”</title>', '', 'Ada Lund: “We needed this bridge”'],
    [
      '<title>Rain on a bridge – Orlin Post</title><meta property="og:site_name" content="Orlin Post">',
      '<h1>Orlin Post</h1>',
      'Rain on a bridge',
    ],
    [
      '<title>Orlin Post: Rain on a bridge</title><meta property="og:site_name" content="Orlin Post">',
      '',
      'Rain on a bridge',
    ],
    ['<title>All news</title>', '<h1>Rain on the old bridge of Orlin</h1>', 'Rain on the old bridge of Orlin'],
    ['<title>War - and peace</title>', '', 'War - and peace'],
  ])('%s %s', (head, heading, title) => {
    const html = `<html><head>${head}</head><body>${heading}<article>${STORY}</article></body></html>`;
    expect(readHtml('p.html', html).title).toBe(title);
  });
});
