import { deflateRawSync, gzipSync } from 'node:zlib';
import { pdfOf } from '../../articles/read/pdf-of.js';
import type { Chance } from './chance.js';
import { payload } from './payloads.js';

/** A file to be read: its name says how. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a page is mutated with: leftovers of markup, of every kind that is read. */
const FRAGMENTS = [
  '<',
  '>',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!doctype',
  '<?xml version="1.0" encoding="utf-16"?>',
  '<?',
  '</p>',
  '</html>',
  '<p',
  '<p><p><p>',
  '<div class="',
  "<a href='",
  '<script>',
  '</script>',
  '<style>',
  '<svg><title>',
  '<template>',
  '<table><tr><td>',
  '<select><option>',
  '<b><i></b></i>',
  '<meta charset="x-none">',
  '<meta charset="utf-16">',
  '<meta property="og:title" content="',
  '<base href="javascript:alert(1)">',
  '<title>',
  '<time datetime="9999-99-99">',
  '<script type="application/ld+json">{"@graph":[[[[',
  '{"datePublished": 1e400}</script>',
  '<iframe srcdoc="<p>">',
  '<article>',
  '</article>',
  '<main hidden>',
  '<noscript>',
  '&',
  '&#',
  '&#x110000;',
  '&#0;',
  '&amp;amp;',
  '&nosuch;',
  '&lt;script&gt;',
  '\u0000',
  '\ufffe',
  '\ud800',
  '\u001b]0;x\u0007',
  '<item>',
  '</item>',
  '<entry>',
  '<content:encoded>',
  '<!ENTITY a "&a;&a;">',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '<url><loc>',
  '<pubDate>yesterday</pubDate>',
  'Content-Type: multipart/mixed; boundary=""',
  '\r\n\r\n',
  '--b--\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  '=?utf-8?q?=ZZ?=',
  '=\r\n',
  '{"text": ',
  '"}',
  '\\u0000',
  '\\ud800',
  ',,,',
  '""',
  '"\n',
  ';',
  '\t',
  '1e999',
  '[[[[',
  '{{{{',
  'endobj',
  'stream',
  '/Length 99999999',
  'xref',
  '%%EOF',
  '0 0 R',
  '<<',
  '>>',
  '(((',
  '/Kids[3 0 R 2 0 R]',
  'WARC/1.0\r\n',
  'Content-Length: -1\r\n',
  'Content-Length: 99999999999\r\n',
  'HTTP/1.1 200 OK\r\n',
] as const;

const STORY = [
  'The minister Ada Lund met Bo Marsh on Friday in the town of Orlin, and both spoke to reporters.',
  '“It is good for the people of the town,” said Lund, who had come by train in the rain.',
  'Bo Marsh condemned the Harbour Bill, which the parliament of Norland is to vote on in the autumn.',
  'The Orlin Post reported that the talks had gone on until late in the night without a result.',
];

const html = (paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks in Orlin - Orlin Post</title><meta property="og:site_name" content="Orlin Post"><meta property="article:published_time" content="2031-05-02T10:00:00Z"><link rel="canonical" href="https://post.example/talks"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks in Orlin","datePublished":"2031-05-02"}</script></head><body><nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>Talks in Orlin</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}<figure><img src="a.png"><figcaption>Orlin</figcaption></figure></article><aside class="related"><a href="/b">Harbour bill fails</a></aside><footer>© Orlin Post</footer></body></html>`;

const rss = (paragraphs: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Orlin Post</title><link>https://post.example</link><description>News</description>${paragraphs.map((text, at) => `<item><title>Talks ${at}</title><link>https://post.example/${at}</link><pubDate>Wed, 16 Apr 2031 23:30:00 -0500</pubDate><content:encoded><![CDATA[<p>${text}</p>]]></content:encoded></item>`).join('')}</channel></rss>`;

const atom = (paragraphs: readonly string[]): string =>
  `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Orlin Post</title><id>urn:x</id><updated>2031-04-16T08:00:00Z</updated>${paragraphs.map((text, at) => `<entry><id>urn:${at}</id><title>Talks</title><link href="https://o.example/${at}"/><published>2031-04-16T08:00:00+02:00</published><content type="html">&lt;p&gt;${text}&lt;/p&gt;</content></entry>`).join('')}</feed>`;

const mail = (paragraphs: readonly string[]): string =>
  `From: Press Office <press@orlin.example>\r\nDate: Wed, 16 Apr 2031 23:30:00 -0500\r\nMIME-Version: 1.0\r\nSubject: =?utf-8?q?Caf=C3=A9_in_Orlin?=\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(paragraphs.join('\n\n')).toString('base64')}\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>${paragraphs.join('</p>=\r\n<p>')}</p>\r\n--b--\r\n`;

function warc(paragraphs: readonly string[]): string {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html(paragraphs)}`;
  const record = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://post.example/talks\r\nWARC-Date: 2031-04-16T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
  return record.repeat(2);
}

const csv = (paragraphs: readonly string[]): string =>
  `title,text,date,outlet,url\n${paragraphs.map((text) => `Talks,"${text.replaceAll('"', '""')}",2031-04-16,Orlin Post,https://post.example`).join('\n')}\n`;

const jsonl = (paragraphs: readonly string[]): string =>
  paragraphs
    .map((text) => JSON.stringify({ text, title: 'Talks', date: '2031-04-16', url: 'https://post.example' }))
    .join('\n');

const markdown = (paragraphs: readonly string[]): string =>
  `---\ntitle: Talks in Orlin\ndate: 2031-04-16\noutlet: Orlin Post\n---\n# Talks\n\n${paragraphs.join('\n\n')}`;

const sitemap = (paragraphs: readonly string[]): string =>
  `<?xml version="1.0"?><urlset>${paragraphs.map((_, at) => `<url><loc>https://post.example/${at}</loc><lastmod>2031-04-16</lastmod></url>`).join('')}</urlset>`;

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');

/** A zip of one file, as Word saves: local header, data, directory, end. */
function docx(paragraphs: readonly string[]): Uint8Array {
  const files: [string, string][] = [
    [
      '[Content_Types].xml',
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ],
    [
      '_rels/.rels',
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ],
    [
      'word/document.xml',
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
    ],
  ];
  return zipOf(files);
}

/** @returns a zip of these files, compressed */
function zipOf(files: readonly (readonly [name: string, content: string])[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(raw), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(raw.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    parts.push(Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), head, tail, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const size = Buffer.concat(directory).length;
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\u0005\u0006'), end]);
}

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ -1) >>> 0;
}

const FORMATS: readonly (readonly [name: string, make: (paragraphs: readonly string[]) => Uint8Array])[] = [
  ['page.html', (story) => utf8(html(story))],
  ['page.html', (story) => utf8(html(story))],
  ['page.html', (story) => utf8(html(story))],
  ['feed.rss', (story) => utf8(rss(story))],
  ['feed.xml', (story) => utf8(atom(story))],
  ['sitemap.xml', (story) => utf8(sitemap(story))],
  ['mail.eml', (story) => utf8(mail(story))],
  ['story.docx', docx],
  ['story.pdf', (story) => latin(pdfOf(story.map((line, at) => [700 - 40 * at, line] as const)))],
  ['crawl.warc', (story) => utf8(warc(story))],
  ['table.csv', (story) => utf8(csv(story))],
  ['lines.jsonl', (story) => utf8(jsonl(story))],
  ['note.md', (story) => utf8(markdown(story))],
  ['story.txt', (story) => utf8(story.join('\n\n'))],
];

/** How a text that is still text is changed. */
const TEXT_MUTATIONS: readonly ((text: string, chance: Chance) => string)[] = [
  (text, chance) => splice(text, chance.place(text), 0, chance.of(FRAGMENTS)),
  (text, chance) => splice(text, chance.place(text), chance.below(60), chance.of(FRAGMENTS)),
  (text, chance) => splice(text, chance.place(text), 0, chance.of(FRAGMENTS).repeat(1 + chance.below(300))),
  (text, chance) => splice(text, chance.place(text), 0, payload(chance)),
  (text, chance) => text.replaceAll('>', (mark) => (chance.onceIn(12) ? '' : mark)),
  (text, chance) => text.replaceAll('</', (mark) => (chance.onceIn(6) ? '<' : mark)),
  (text, chance) => text.replaceAll('"', (mark) => (chance.onceIn(10) ? chance.of(['', "'", '""', '&quot;']) : mark)),
  (text, chance) =>
    text.replaceAll(/<\w+/g, (tag) => (chance.onceIn(8) ? `${tag} class="${'c '.repeat(chance.below(500))}"` : tag)),
  (text, chance) =>
    text.replaceAll(/<(\w+)/g, (tag, name) =>
      chance.onceIn(8) ? `<${name}>`.repeat(1 + chance.below(60)) + tag : tag,
    ),
  (text, chance) => {
    const at = chance.place(text);
    return splice(text, chance.place(text), 0, text.slice(at, at + chance.below(2000)));
  },
  (text, chance) => text.slice(0, chance.place(text)),
  (text, chance) => text.slice(chance.place(text)),
];

const splice = (text: string, at: number, gone: number, put: string): string =>
  text.slice(0, at) + put + text.slice(at + gone);

/** How bytes are changed, whatever they hold. */
const BYTE_MUTATIONS: readonly ((bytes: Buffer, chance: Chance) => Buffer)[] = [
  (bytes, chance) => {
    for (let times = 1 + chance.below(20); times > 0 && bytes.length > 0; times--) {
      const at = chance.below(bytes.length);
      bytes[at] = bytes[at]! ^ (1 << chance.below(8));
    }
    return bytes;
  },
  (bytes, chance) => {
    const at = chance.place(bytes);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + chance.below(200))]);
  },
  (bytes, chance) => {
    const at = chance.place(bytes);
    return Buffer.concat([
      bytes.subarray(0, at),
      Buffer.from(Array.from({ length: chance.below(100) }, () => chance.below(256))),
      bytes.subarray(at),
    ]);
  },
  (bytes, chance) => bytes.subarray(0, chance.place(bytes)),
  (bytes, chance) => bytes.fill(chance.below(256), chance.place(bytes)),
];

/** Hostile file number `number`: a story in one of the ways that are read, mutated as text, as bytes, packed, or misnamed. */
export function hostileFile(chance: Chance, number: number): HostileFile {
  const [name, make] = chance.of(FORMATS);
  const story = STORY.map((text) => (chance.onceIn(6) ? `${text} ${payload(chance)}` : text));
  let bytes: Buffer = Buffer.from(make(story));
  if (!/\.(?:pdf|docx)$/.test(name) || chance.onceIn(4)) {
    // PDFs and archives keep their bytes only as Latin-1
    const coding = /\.(?:pdf|docx)$/.test(name) ? 'latin1' : 'utf8';
    let text = bytes.toString(coding);
    for (let times = chance.below(5); times > 0; times--) text = chance.of(TEXT_MUTATIONS)(text, chance);
    bytes = Buffer.from(text, chance.onceIn(12) ? chance.of(['utf16le', 'latin1'] as const) : coding);
  }
  if (chance.onceIn(3) || name.endsWith('.docx') || name.endsWith('.pdf'))
    bytes = chance.of(BYTE_MUTATIONS)(bytes, chance);
  let called = chance.onceIn(15) ? `x.${chance.of(FORMATS)[0].split('.')[1]}` : name;
  if (chance.onceIn(8)) {
    bytes = gzipSync(bytes);
    called += '.gz';
    if (chance.onceIn(2)) bytes = chance.of(BYTE_MUTATIONS)(bytes, chance);
  }
  return { name: `${number}-${called}`, bytes };
}
