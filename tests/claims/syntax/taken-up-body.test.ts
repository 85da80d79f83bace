import { takenUpBodyAt } from '../../../src/claims/syntax/index.js';
import { contextOf } from '../network/contexts.js';

/** The body taken up at the last token with this form. */
const bodyAt = (text: string, form: string) => {
  const context = contextOf(text, []);
  for (let token = context.annotation.size - 1; token >= 0; token--) {
    if (context.annotation.form(token) === form) return takenUpBodyAt(context, token)?.entity.name ?? null;
  }
  throw new Error(`“${form}” does not stand in “${text}”.`);
};

const MINISTRY = "France's foreign ministry";

describe('a body described before and taken up', () => {
  test.each([
    ['by its noun', `${MINISTRY} spoke on Monday. The ministry condemned the deal.`, 'ministry', MINISTRY],
    ['by a pronoun', `${MINISTRY} spoke on Monday. It condemned the deal.`, 'It', MINISTRY],
    ['by a pronoun below it', `${MINISTRY} said it condemned the deal.`, 'it', MINISTRY],
    ['by noun and kind', `${MINISTRY} spoke on Monday. The foreign ministry condemned the deal.`, 'ministry', MINISTRY],
    ['of another kind', `${MINISTRY} spoke on Monday. The health ministry condemned the deal.`, 'ministry', null],
    ['two so called', `${MINISTRY} spoke. Norway's ministry spoke. The ministry condemned the deal.`, 'ministry', null],
    ['nobody before', 'It rained on Monday. The ministry condemned the deal.', 'ministry', null],
    ['another noun', `${MINISTRY} spoke on Monday. The navy condemned the deal.`, 'navy', null],
    ['one of its own', `${MINISTRY} spoke on Monday. A ministry condemned the deal.`, 'ministry', null],
    ['somebody else spoke last', `${MINISTRY} spoke. The weather changed. It condemned the deal.`, 'It', null],
    ['several', `${MINISTRY} spoke on Monday. They condemned the deal.`, 'They', null],
  ])('%s', (_, text, form, name) => {
    expect(bodyAt(text, form)).toBe(name);
  });
});
