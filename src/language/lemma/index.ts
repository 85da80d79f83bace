export { irregularForms } from './irregular-forms.js';
export { lemmatise } from './lemmatise.js';
