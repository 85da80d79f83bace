// What one article says, claim by claim, with the words that say so: node examples/claims-of-an-article.mjs
import { extract } from 'wiregraph';

const text = 'Ada Lund will meet Bo Marsh in Oslo on Friday, her spokesman Olaf Berg said.';
const { claims, entities } = extract({ text, date: '2031-05-01' });
const nameOf = (id) => entities.find((entity) => entity.id === id)?.name ?? 'nobody named';

for (const { type, source, target, factuality, evidence } of claims) {
  console.log(`${type} (${factuality}): ${nameOf(source)} -> ${nameOf(target)}: ${text.slice(...evidence)}`);
}
