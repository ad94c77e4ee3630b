/** The days that can be booked as a month: the grid pattern of WAI-ARIA, with every key it has. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { DaysInput } from "../protocol";
import { inDays, inMonths, weekdayOf, weeksOf } from "./days";

interface Properties {
  input: DaysInput;
  rtl: boolean;
  digits: (value: number) => string;
  onChoose: (day: string) => void;
}

export function Calendar({ input, rtl, digits, onChoose }: Properties) {
  const { free, months, pattern, weekdays } = input;
  const first = free[0] ?? "";
  const last = free[free.length - 1] ?? "";
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(first);
  const moved = useRef(false);
  const table = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => {
    if (moved.current) (table.current?.querySelector("[tabindex='0']") as HTMLElement | null)?.focus();
    moved.current = false;
  }, [at]);

  const show = (day: string) => setAt(day < first ? first : day > last ? last : day);
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = rtl ? -1 : 1;
    const weekday = weekdayOf(at);
    const steps: Record<string, number> = {
      ArrowRight: forward, ArrowLeft: -forward, ArrowDown: 7, ArrowUp: -7, Home: -weekday, End: 6 - weekday,
    };
    const turned = { PageDown: 1, PageUp: -1 }[event.key];
    const step = steps[event.key];
    if (step === undefined && !turned) return;
    event.preventDefault();
    moved.current = true;
    show(turned ? inMonths(at, turned) : inDays(at, step ?? 0));
  };
  const month = (day: string) => months[Number(day.slice(5, 7)) - 1] ?? "";
  const full = (day: string) =>
    pattern
      .replace("EEEE", weekdays[weekdayOf(day)] ?? "")
      .replace(/\bd\b/, () => digits(Number(day.slice(8))))
      .replace("MMMM", () => month(day));
  const title = `${month(at)} ${digits(Number(at.slice(0, 4)))}`;
  const turn = (count: number, label: string, sign: string) => {
    const there = inMonths(at, count).slice(0, 7);
    const off = there < first.slice(0, 7) || there > last.slice(0, 7);
    return (
      <button
        type="button"
        aria-label={label}
        aria-disabled={off ? "true" : undefined}
        onClick={() => off || show(inMonths(at, count))}
      >
        {sign}
      </button>
    );
  };

  const cell = (day: string) => {
    const isFree = free.includes(day);
    return (
      <button
        type="button"
        data-testid="day"
        data-day={day}
        tabIndex={day === at ? 0 : -1}
        aria-disabled={isFree ? undefined : "true"}
        aria-label={full(day) + (isFree ? "" : `, ${input.none}`)}
        onClick={() => (isFree ? onChoose : show)(day)}
      >
        {digits(Number(day.slice(8)))}
      </button>
    );
  };

  return (
    <div class="choices" data-testid="calendar">
      <button type="button" aria-expanded={open ? "true" : "false"} onClick={() => setOpen(!open)}>
        {input.open}
      </button>
      {open && (
        <>
          <div class="choices row aside month">
            {turn(-1, input.earlier, rtl ? "›" : "‹")}
            <span aria-live="polite">{title}</span>
            {turn(1, input.later, rtl ? "‹" : "›")}
          </div>
          <table role="grid" aria-label={title} ref={table} onKeyDown={onKeyDown}>
            <thead>
              <tr>
                {weekdays.map((name, day) => (
                  <th scope="col" abbr={name}>
                    <span class="unseen">{name}</span>
                    <span aria-hidden="true">{input.initials[day]}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeksOf(at).map((week) => (
                <tr>
                  {week.map((day) => (
                    <td>{day && cell(day)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </div>
  );
}
