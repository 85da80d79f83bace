import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** A library to compare with: what it reads of a text, everything it offers and no parse. */
export interface OtherLibrary {
  readonly name: string;
  read(text: string): void;
}

/** wink-nlp (sentences, tags, entities) and compromise (sentences, tags, people, places, organisations). */
export function otherLibraries(): OtherLibrary[] {
  const wink = winkNLP(model, ['sbd', 'pos', 'ner']);
  return [
    {
      name: 'wink-nlp (no parse)',
      read: (text) => {
        const document = wink.readDoc(text);
        document.tokens().out(wink.its.pos);
        document.entities().out();
      },
    },
    {
      name: 'compromise (no parse)',
      read: (text) => {
        const document = nlp(text);
        document.json();
        document.topics().json();
      },
    },
  ];
}
