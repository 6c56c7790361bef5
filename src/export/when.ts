const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A date in the Extended Date/Time Format as words, as the explorer has it: `2019-11/..` is "since November 2019". */
export function sayWhen(edtf: string): string {
  const [start, end] = edtf.split('/');
  if (start === undefined) return edtf;
  if (end === undefined) return sayDate(start);
  if (start === '..' || start === '') return `until ${sayDate(end)}`;
  if (end === '..' || end === '') return `since ${sayDate(start)}`;
  return `${sayDate(start)} to ${sayDate(end)}`;
}

function sayDate(date: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/.exec(date);
  if (match === null) return date;
  const [, year = '', month, day, doubt] = match;
  const parts = [
    day === undefined ? '' : String(Number(day)),
    month === undefined ? '' : (MONTHS[Number(month) - 1] ?? ''),
    year,
  ];
  const words = parts.filter((part) => part !== '').join(' ');
  return doubt === undefined ? words : doubt === '?' ? `perhaps ${words}` : `about ${words}`;
}
