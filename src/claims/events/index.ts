export { dateOfEvent } from './date-of-event.js';
export { datesAgree } from './dates-agree.js';
export { type EventPlace, placeOfEvent } from './place-of-event.js';
