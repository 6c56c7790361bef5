import { PLAN_STATUS_WORDS, asOfInWords, spanInWords } from './wording.js';
import { dayOf, type View } from './view.js';

const LIST = new Intl.ListFormat('en-GB');

/**
 * The window title of a view of a record. `nameOf` gives the name of an entity or the sentence of a claim, or null if it is not
 * known (yet).
 */
export function titleOf({ question, opened }: View, record: string, nameOf: (id: string) => string | null): string {
  const named = (id: string | null): string => (id === null || id === '' ? '…' : (nameOf(id) ?? '…'));
  const said = opened === null ? null : (nameOf(opened.id) ?? (opened.what === 'claim' ? 'A claim' : null));
  return [said, questionTitle(question, named), record].filter((part) => part !== null && part !== '').join(' · ');
}

/** A question in words; null for the whole graph, which has no question. */
export function questionTitle(question: View['question'], named: (id: string | null) => string): string | null {
  const asked = withoutDay(question, named);
  return asked === null ? null : `${asked}${asOfInWords(dayOf(question))}`;
}

function withoutDay(question: View['question'], named: (id: string | null) => string): string | null {
  const list = (ids: readonly string[]): string => (ids.length === 0 ? '…' : LIST.format(ids.map(named)));
  switch (question.mode) {
    case 'overview':
      return null;
    case 'around':
      return `Around ${named(question.id)}`;
    case 'path':
      return `From ${named(question.from)} to ${named(question.to)}`;
    case 'connect':
      return `What connects ${list(question.ids)}`;
    case 'shared':
      return `What ${list(question.ids)} have in common`;
    case 'time':
      return question.from === null && question.to === null
        ? 'Time'
        : `Time: ${spanInWords(question.from, question.to)}`;
    case 'plans':
      return [
        'Plans',
        ...(question.by === null ? [] : [`by ${named(question.by)}`]),
        ...(question.at === null ? [] : [`at ${named(question.at)}`]),
        ...(question.status === null ? [] : [`(${PLAN_STATUS_WORDS[question.status].toLowerCase()})`]),
      ].join(' ');
    case 'compare':
      return `What ${named(question.a)} and ${named(question.b)} say about ${named(question.entity)}`;
    case 'ask':
      return question.text === '' ? 'Ask' : question.text;
    case 'stories':
      return 'Stories';
    case 'quality':
      return 'How well sources support the claims';
  }
}
