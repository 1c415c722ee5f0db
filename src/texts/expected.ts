import { bilingual } from './bilingual.ts';

/** What a question was taken to ask for; where it could be anything, nothing is said. */
export const expectedWords = bilingual({
  en: {
    person: 'a person',
    organisation: 'an organisation',
    place: 'a place',
    date: 'a date',
    number: 'a number',
    reason: 'a reason',
    manner: 'a manner',
    'yes-or-no': 'a yes or a no',
    statement: 'what was said',
    anything: '',
  },
  fr: {
    person: 'une personne',
    organisation: 'une organisation',
    place: 'un lieu',
    date: 'une date',
    number: 'un nombre',
    reason: 'une raison',
    manner: 'une manière',
    'yes-or-no': 'un oui ou un non',
    statement: 'des propos',
    anything: '',
  },
});
