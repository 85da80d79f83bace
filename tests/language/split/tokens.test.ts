import { splitText } from '../../../src/language/split/index.js';

/** The tokens of a text, joined by "|". */
function tokens(text: string): string {
  const { starts, ends } = splitText(text);
  return [...starts].map((start, token) => text.slice(start, ends[token])).join('|');
}

describe('tokens', () => {
  test.each([
    // contractions and possessives
    ['They don’t know.', 'They|do|n’t|know|.'],
    ["They can't, won't and didn't.", "They|ca|n't|,|wo|n't|and|did|n't|."],
    ['We cannot; I’m gonna go.', 'We|can|not|;|I|’m|gon|na|go|.'],
    ['Lund’s plan, the boys’ club', 'Lund|’s|plan|,|the|boys|’|club'],
    ['They’ll say we’re late and he’d go.', 'They|’ll|say|we|’re|late|and|he|’d|go|.'],
    ['SHE’S HERE', 'SHE|’S|HERE'],
    ['dont stop', 'do|nt|stop'],
    // hyphens
    ['a well-known man', 'a|well|-|known|man'],
    ['the co-founder and ex-members', 'the|co-founder|and|ex-members'],
    ['a 15-year-old', 'a|15|-|year|-|old'],
    ['the Orlin-based firm', 'the|Orlin|-|based|firm'],
    ['an e-mail', 'an|e-mail'],
    ['call 555-0199 or 713-555-0199', 'call|555-0199|or|713-555-0199'],
    ['from 10-15 or 1914-18', 'from|10|-|15|or|1914|-|18'],
    // figures, money, units
    ['$85-billion', '$|85|-|billion'],
    ['£1,200.50 and €3', '£|1,200.50|and|€|3'],
    ['US$40m', 'US|$|40|m'],
    ['30km at 5pm, 20%', '30|km|at|5|pm|,|20|%'],
    ['the 1990s, the ’90s, the 20th', 'the|1990s|,|the|’90s|,|the|20th'],
    ['at 5:30 on 9/11/2001, 1/2', 'at|5:30|on|9/11/2001|,|1/2'],
    ['won 3-2 (2-0)', 'won|3|-|2|(|2|-|0|)'],
    ['#2 and #orlin by @adalund', '#|2|and|#orlin|by|@adalund'],
    // abbreviations
    ['the U.S. President', 'the|U.S.|President'],
    ['St. Petersburg, No. 10', 'St.|Petersburg|,|No.|10'],
    ['Mr. Marsh and Sen. Lund', 'Mr.|Marsh|and|Sen.|Lund'],
    ['J. K. Lund, T.R. Marsh', 'J.|K.|Lund|,|T.R.|Marsh'],
    ['at 5 p.m. today, a.k.a. Bo', 'at|5|p.m.|today|,|a.k.a.|Bo'],
    ['Orlin, Ore. and Tarn, Fla.', 'Orlin|,|Ore.|and|Tarn|,|Fla.'],
    ['a Ph.D. student', 'a|Ph.D.|student'],
    // dashes, ellipses, quotation marks
    ['the vote—if held—fails', 'the|vote|—|if|held|—|fails'],
    ['Well ... maybe... no… yes', 'Well|...|maybe|...|no|…|yes'],
    ['“Why?” he asked.', '“|Why|?|”|he|asked|.'],
    ['\'Stop!\' she said: "No."', '\'|Stop|!|\'|she|said|:|"|No|.|"'],
    ["He called it 'a farce'.", "He|called|it|'|a|farce|'|."],
    ['(Reuters) – [sic]', '(|Reuters|)|–|[|sic|]'],
    // addresses
    ['write to ada.lund@orlin.example.', 'write|to|ada.lund@orlin.example|.'],
    [
      'see https://orlin.example/a?b=c, or www.tarn.example.',
      'see|https://orlin.example/a?b=c|,|or|www.tarn.example|.',
    ],
    ['at Orlin.com/news today', 'at|Orlin.com/news|today'],
    ['(http://orlin.example/x)', '(|http://orlin.example/x|)'],
    // slashes, names with signs, faces
    ['men and/or women, w/o him', 'men|and|/|or|women|,|w/o|him'],
    ['AT&T and R&D', 'AT&T|and|R&D'],
    ['O’Neil and D’Arcy', 'O’Neil|and|D’Arcy'],
    ['great 👍🏽👨‍👩‍👧 news 🇫🇷', 'great|👍🏽|👨‍👩‍👧|news|🇫🇷'],
    ['so :) sad :-(', 'so|:)|sad|:-('],
    // a missing space
    ['They left.The vote failed.', 'They|left|.|The|vote|failed|.'],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toBe(expected);
  });

  test.each([
    [
      'no sentence that ends in a word becomes an abbreviation',
      'He came in. She said no. They read The Sun.',
      ['in.', 'no.', 'Sun.'],
    ],
    ['a quoted letter is no clitic', "the letter 's' and 'R'", ["'s"]],
    ['a decade is no possessive', 'the 1990s', ["'s"]],
    ['an ordinal is no unit', 'the 3rd and the F16', ['3', 'F']],
    ['a house number keeps no dash', 'rooms 10-15', ['10-15']],
    ['a known prefix needs its hyphen', 'cooperate', ['co']],
    ['“cant” in a longer word stays', 'a canticle, significant', ['ca', 'can']],
    ['a name with a full stop inside is no address', 'left home.In Orlin', ['home.In']],
    ['“ill” and “its” stay whole', 'its ill will', ['i', 'it']],
  ])('%s', (_, text, unwanted) => {
    const found = tokens(text).split('|');
    for (const token of unwanted) expect(found).not.toContain(token);
  });

  test('a multiword token goes on with the word before it', () => {
    const text = 'They can’t cannot Ada’s “a” boys’ b-c';
    const { starts, ends, multiword } = splitText(text);
    const joined = [...starts].flatMap((start, token) => (multiword[token] ? [text.slice(start, ends[token])] : []));
    expect(joined).toEqual(['n’t', 'not', '’s', '’']);
    expect(text).toContain('ca');
  });
});
