// Months in words of a row, to compare with its date.
const NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Whether the words or dates of a text name the year and month of a day. */
export function namesMonth(text: string, day: string): boolean {
  const [year = '', month = ''] = day.split('-');
  return text.includes(`${year}-${month}`) || (text.includes(year) && text.includes(NAMES[Number(month) - 1] ?? ''));
}
