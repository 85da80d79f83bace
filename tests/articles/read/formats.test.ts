import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import JSZip from 'jszip';
import { isProblem, readArticles } from '../../../src/articles/index.js';
import { pdfOf } from './pdf-of.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-formats-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What reading gives: texts and metadata of articles, sentences of problems. */
async function read(...inputs: string[]) {
  const articles = [];
  const problems: string[] = [];
  for await (const one of readArticles(inputs)) {
    if (isProblem(one)) problems.push(one.problem.replace(`${folder}/`, ''));
    else articles.push({ ...one, source: one.source.replace(`${folder}/`, '') });
  }
  return { articles, problems };
}

const STORY = 'Ada Lund opened the bridge of Orlin in the rain, and nobody from the county came to see her do it.';
const PAGE = `<html><head><title>Rain on a bridge</title></head><body><article><h1>Rain on a bridge</h1><p>${STORY}</p><p>${STORY.replace('Ada', 'Ida')}</p></article></body></html>`;

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Gazette</title><link>https://g.example</link><description>News</description>
<item><title>Rain &amp;amp; a bridge</title><link>https://g.example/rain</link><pubDate>Wed, 16 Apr 2031 23:30:00 -0500</pubDate><content:encoded><![CDATA[<p>${STORY}</p><p>More <b>rain</b>.</p><ul><li><a href="/x">Harbour bill fails</a></li><li><a href="/y">No band</a></li></ul>]]></content:encoded></item>
<item><title>Only a title</title><link>https://g.example/title</link></item></channel></rss>`;
const ATOM = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Orlin Post</title><id>urn:x</id><updated>2031-04-16T08:00:00Z</updated><entry><id>urn:y</id><title>Rain on a bridge</title><link href="https://o.example/rain"/><published>2031-04-16T08:00:00+02:00</published><updated>2031-04-17T08:00:00Z</updated><content type="html">&lt;p&gt;${STORY}&lt;/p&gt;</content></entry></feed>`;

describe('feeds', () => {
  test('RSS: an article an item, its content without links to others, its day as its writers count it', async () => {
    const { articles, problems } = await read(file('feed.rss', RSS));
    expect(articles).toEqual([
      {
        source: 'feed.rss:1',
        text: `Rain & a bridge\n\n${STORY}\n\nMore rain.`,
        title: 'Rain & a bridge',
        date: '2031-04-16',
        outlet: 'Harbour Gazette',
        url: 'https://g.example/rain',
      },
    ]);
    expect(problems).toEqual([expect.stringMatching(/^feed\.rss:2: has no content, only a title/)]);
  });

  test('Atom, and what calls itself xml', async () => {
    const { articles } = await read(file('feed.xml', ATOM));
    expect(articles).toEqual([
      {
        source: 'feed.xml:1',
        text: `Rain on a bridge\n\n${STORY}`,
        title: 'Rain on a bridge',
        date: '2031-04-16',
        outlet: 'Orlin Post',
        url: 'https://o.example/rain',
      },
    ]);
  });

  test('other XML is a problem', async () => {
    expect((await read(file('other.xml', '<?xml version="1.0"?><notes><a>b</a></notes>'))).problems).toEqual([
      expect.stringMatching(/^other\.xml: is XML, but neither RSS, Atom nor a sitemap/),
    ]);
  });

  test('a sitemap stands for the pages saved beside it', async () => {
    mkdirSync(join(folder, 'g.example/2031'), { recursive: true });
    file('g.example/2031/rain.html', PAGE);
    const map = file(
      'sitemap.xml',
      '<?xml version="1.0"?><urlset><url><loc>https://g.example/2031/rain</loc><news:publication_date>2031-04-16</news:publication_date></url><url><loc>https://g.example/gone</loc></url></urlset>',
    );
    expect((await read(map)).articles).toMatchObject([
      { url: 'https://g.example/2031/rain', date: '2031-04-16', title: 'Rain on a bridge' },
    ]);
    expect(
      (await read(file('empty.xml', '<urlset><url><loc>https://g.example/../../etc/passwd</loc></url></urlset>')))
        .problems,
    ).toEqual([expect.stringMatching(/is a sitemap of 1 addresses, and none/)]);
  });
});

test('a mail: its text under its subject, in the encoding it declares', async () => {
  const head =
    'From: Press Office <press@orlin.example>\r\nDate: Wed, 16 Apr 2031 23:30:00 -0500\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: 8bit\r\nSubject: =?utf-8?q?Caf=C3=A9_on_the_bridge?=\r\n\r\n';
  const { articles } = await read(
    file('mail.eml', Buffer.from(`${head}The caf\u00e9 of Orlin opened, Ada Lund said.\r\n`, 'latin1')),
  );
  expect(articles).toEqual([
    {
      source: 'mail.eml',
      text: 'Café on the bridge\n\nThe café of Orlin opened, Ada Lund said.',
      title: 'Café on the bridge',
      date: '2031-04-16',
      outlet: null,
      url: null,
    },
  ]);
});

test('a Word document: its paragraphs', async () => {
  const zip = new JSZip();
  const paragraph = (text: string, style = '') =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
  zip.file(
    '[Content_Types].xml',
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  zip.file(
    '_rels/.rels',
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  zip.file(
    'word/document.xml',
    `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('Rain on a bridge', 'Heading1')}${paragraph(STORY)}${paragraph('More.')}</w:body></w:document>`,
  );
  const { articles } = await read(file('story.docx', await zip.generateAsync({ type: 'uint8array' })));
  expect(articles).toMatchObject([{ text: `Rain on a bridge\n\n${STORY}\n\nMore.` }]);
  expect((await read(file('no.docx', 'no zip'))).problems).toEqual([
    expect.stringMatching(/^no\.docx: is no Word document/),
  ]);
  expect((await read(file('broken.docx', 'PK\u0003\u0004 broken'))).problems).toEqual([
    expect.stringMatching(/^broken\.docx: is a damaged Word document/),
  ]);
});

test('a PDF: lines are joined to paragraphs, broken words are whole, page numbers are left out', async () => {
  const lines = [
    [700, 'Ada Lund opened the har-'],
    [686, 'bour bridge in the rain.'],
    [650, 'Nobody came.'],
    [40, '12'],
  ] as const;
  expect((await read(file('story.pdf', pdfOf(lines)))).articles).toMatchObject([
    { text: 'Ada Lund opened the harbour bridge in the rain.\n\nNobody came.' },
  ]);
  expect((await read(file('pictures.pdf', pdfOf([])))).problems).toEqual([
    expect.stringMatching(/^pictures\.pdf: has no text layer/),
  ]);
  expect((await read(file('broken.pdf', '%PDF-1.4 broken'))).problems).toEqual([
    expect.stringMatching(/^broken\.pdf: is a damaged PDF/),
  ]);
});

describe('tables', () => {
  test.each([
    ['commas', `Headline,Body,Publication Date,Publisher,Link\nRain,"${STORY}",2031-04-16,Gazette,https://g.example\n`],
    [
      'semicolons',
      `Headline;Body;Publication Date;Publisher;Link\nRain;"${STORY}";16.04.2031;Gazette;https://g.example\n`,
    ],
  ])('%s', async (_, text) => {
    expect((await read(file('table.csv', text))).articles).toEqual([
      {
        source: 'table.csv:1',
        text: STORY,
        title: 'Rain',
        date: '2031-04-16',
        outlet: 'Gazette',
        url: 'https://g.example',
      },
    ]);
  });

  test('a table without a column of texts, and a row without a text', async () => {
    expect((await read(file('a.csv', 'name,age\nLund,40\n'))).problems).toEqual([
      'a.csv: has no column of texts among name, age; call it “text”.',
    ]);
    expect((await read(file('b.csv', `text,title\n${STORY.replaceAll(',', '')},a\n,b\n`))).problems).toEqual([
      'b.csv:2: is empty; there is no article to read.',
    ]);
  });
});

test('a web archive, zipped and plain: every page that holds an article', async () => {
  const record = (url: string, body: string, type = 'text/html; charset=utf-8') => {
    const http = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n${body}`;
    return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2031-04-16T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
  };
  const records = [
    record('https://g.example/rain', PAGE),
    record('https://g.example/a.png', 'x', 'image/png'),
    record('https://g.example/empty', '<html></html>'),
  ];
  for (const path of [
    file('crawl.warc', records.join('')),
    file('crawl.warc.gz', Buffer.concat(records.map((one) => gzipSync(one)))),
  ]) {
    const { articles, problems } = await read(path);
    expect(articles).toMatchObject([{ title: 'Rain on a bridge', url: 'https://g.example/rain' }]);
    expect(problems).toEqual([]);
  }
});

test('gzip of any of them', async () => {
  const inputs = [
    file('a.txt.gz', gzipSync(STORY)),
    file('b.html.gz', gzipSync(PAGE)),
    file('c.jsonl.gz', gzipSync(`{"text":"${STORY}"}\n`)),
    file('d.rss.gz', gzipSync(ATOM)),
  ];
  const { articles, problems } = await read(folder);
  expect(problems).toEqual([]);
  expect(articles).toHaveLength(inputs.length);
  expect((await read(file('bad.txt.gz', new Uint8Array([0x1f, 0x8b, 1, 2, 3])))).problems).toEqual([
    expect.stringMatching(/^bad\.txt\.gz: is damaged gzip/),
  ]);
  expect((await read(file('bomb.txt.gz', gzipSync(Buffer.alloc(50_000_000))))).problems).toEqual([
    expect.stringMatching(/^bomb\.txt\.gz: holds/),
  ]);
});

describe('encodings', () => {
  test.each([
    ['windows-1252', Buffer.from('caf\xe9 \x93bridge\x94', 'latin1'), 'café “bridge”'],
    ['gb18030', Buffer.from([0xc7, 0xc5]), '桥'],
  ])('a page in %s, as it declares', async (encoding, bytes, text) => {
    const html = Buffer.concat([
      Buffer.from(`<html><head><meta charset="${encoding}"></head><body><article><p>${STORY} `),
      bytes,
      Buffer.from(`</p><p>${STORY}</p></article></body></html>`),
    ]);
    const { articles } = await read(file('p.html', html));
    expect(articles).toMatchObject([{ encoding, text: expect.stringContaining(text) }]);
  });

  test('UTF-16 by its byte order mark', async () => {
    expect((await read(file('a.txt', Buffer.from(`\ufeff${STORY}`, 'utf16le')))).articles).toMatchObject([
      { text: STORY, encoding: 'utf-16le' },
    ]);
  });

  test('one that nobody knows', async () => {
    expect(
      (await read(file('p.html', '<html><head><meta charset="x-orlin"></head><body></body></html>'))).problems,
    ).toEqual([expect.stringMatching(/says it is in the encoding “x-orlin”/)]);
  });
});

describe('hostile and odd inputs are one problem each', () => {
  test('pipes, devices, links out of a folder', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    expect((await read(join(folder, 'pipe.txt'))).problems).toEqual([
      expect.stringMatching(/^pipe\.txt: is a pipe or a device/),
    ]);
    expect((await read('/dev/zero')).problems).toEqual([expect.stringMatching(/^\/dev\/zero: is a pipe or a device/)]);
    mkdirSync(join(folder, 'in'));
    file('secret.txt', STORY);
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'in/a.txt'));
    symlinkSync('..', join(folder, 'in/up'));
    file('in/b.txt', STORY);
    symlinkSync('b.txt', join(folder, 'in/c.txt'));
    const { articles, problems } = await read(join(folder, 'in'));
    expect(articles.map(({ source }) => source)).toEqual(['in/b.txt', 'in/c.txt']);
    expect(problems).toEqual([expect.stringMatching(/^in\/a\.txt: is a link that leads out of/)]);
  });

  test('a page of angle brackets that begin nothing is refused where they are more than any page has', async () => {
    const { articles, problems } = await read(
      file('a.html', `<html><body><p>${STORY} ${STORY}</p>${'<'.repeat(60_000)}`),
      file('b.html', `<html><body><p>${STORY} ${STORY}</p><p>1 < 2 ${'< '.repeat(500)}</p></body></html>`),
    );
    expect(problems).toEqual([expect.stringMatching(/^a\.html: has more elements or entities than a news page/)]);
    expect(articles.map(({ source }) => source)).toEqual(['b.html']);
  });

  test('a page of ends of paragraphs that were never begun, each of which makes one, is refused too', async () => {
    const { articles, problems } = await read(
      file('a.html', `<html><body><p>${STORY} ${STORY}</p>${'</p>'.repeat(60_000)}`),
      file('b.html', `<html><body><p>${STORY} ${STORY}</p>${'</p>'.repeat(50)}`),
    );
    expect(problems).toEqual([expect.stringMatching(/^a\.html: has more elements or entities than a news page/)]);
    expect(articles.map(({ source }) => source)).toEqual(['b.html']);
  });

  test('a page of entities, each of which makes a text, is refused too; data in an attribute is none of its text', async () => {
    const { articles, problems } = await read(
      file('a.html', `<html><body><p>${STORY} ${STORY} ${'&amp; '.repeat(120_000)}</p>`),
      file(
        'b.html',
        `<html><body><p data-story="${'&quot;a'.repeat(120_000)}">${STORY} ${STORY} ${'&eacute;'.repeat(500)}</p>`,
      ),
    );
    expect(problems).toEqual([expect.stringMatching(/^a\.html: has more elements or entities than a news page/)]);
    expect(articles.map(({ source }) => source)).toEqual(['b.html']);
    expect(articles[0]!.text).toContain('éé');
  });

  test('a page of too many elements, of too many class names, front matter that is a bomb', async () => {
    const { articles, problems } = await read(
      file('a.html', `<html><body>${'<p>a'.repeat(100_000)}`),
      file('b.html', `<html><body><p class="${'c '.repeat(130_000)}">${STORY} ${STORY}</p></body></html>`),
      file('c.md', `---\na: ${'['.repeat(1_000_000)}\n---\n${STORY}`),
    );
    expect(problems).toEqual([expect.stringMatching(/^a\.html: has more elements or entities than a news page/)]);
    expect(articles.map(({ source }) => source)).toEqual(['b.html', 'c.md']);
  });
});
