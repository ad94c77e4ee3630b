/** Days as ISO dates: the arithmetic of a month's grid. No hours, so no time zones. */

const DAY = 86_400_000;

export const inDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);

/** 0 is Monday. */
export const weekdayOf = (day: string): number => (new Date(day).getUTCDay() + 6) % 7;

/** The same day of another month, or that month's last. */
export function inMonths(day: string, count: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + count, 0));
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last.getUTCDate()))).toISOString().slice(0, 10);
}

/** The weeks of a day's month, from Monday on; null before its first and after its last day. */
export function weeksOf(day: string): (string | null)[][] {
  const month = day.slice(0, 7);
  let at = inDays(`${month}-01`, -weekdayOf(`${month}-01`));
  const weeks = [];
  do {
    const week = [];
    for (let count = 0; count < 7; count += 1, at = inDays(at, 1)) week.push(at.slice(0, 7) === month ? at : null);
    weeks.push(week);
  } while (at.slice(0, 7) === month);
  return weeks;
}
