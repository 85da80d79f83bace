import { describedBodyAt } from '../../../src/claims/syntax/index.js';
import { contextOf, tokenOf } from '../network/contexts.js';

const bodyIn = (text: string, head: string) => {
  const context = contextOf(text, []);
  return describedBodyAt(context, tokenOf(context.annotation, head));
};

describe('a body without a name of its own', () => {
  test.each([
    ['an owner', "France's foreign ministry said so.", 'ministry', "France's foreign ministry"],
    ['an adjective of a land', 'The French military said so.', 'military', 'French military'],
    ['a person who owns it', "Ada Lund's administration said so.", 'administration', "Ada Lund's administration"],
    ['of a land', 'The government of France said so.', 'government', 'government of France'],
    ["a person's campaign", "Ada Lund's campaign said so.", 'campaign', "Ada Lund's campaign"],
    ['a deed of a land', "France's air campaign changed.", 'campaign', null],
    ['nobody owns it', 'The government said so.', 'government', null],
    ['an adjective of no land', 'The new government said so.', 'government', null],
    ['no body', "France's weather changed.", 'weather', null],
    ['somebody, no body', "France's president said so.", 'president', null],
    ['a body with a name', 'The Foreign Office said so.', 'Office', null],
  ])('%s', (_, text, head, name) => {
    expect(bodyIn(text, head)?.entity.name ?? null).toBe(name);
  });

  test('is an organisation that stands there by a description', () => {
    const body = bodyIn("Yesterday France's foreign ministry said so.", 'ministry')!;
    expect(body.entity).toMatchObject({ type: 'organisation', aliases: [] });
    expect(body.entity.mentions.map(({ form }) => form)).toEqual(['description']);
    expect(body.span).toEqual([10, 35]);
  });

  test('called alike it is one, called otherwise another', () => {
    const context = contextOf(
      "France's foreign ministry spoke. France’s foreign ministry waited. Germany's foreign ministry left.",
      [],
    );
    const found = [];
    for (let token = 0; token < context.annotation.size; token++) {
      const body = describedBodyAt(context, token);
      if (body) found.push(body.entity);
    }
    expect(found).toHaveLength(3);
    expect(found[0]).toBe(found[1]);
    expect(found[2]).not.toBe(found[0]);
  });
});
