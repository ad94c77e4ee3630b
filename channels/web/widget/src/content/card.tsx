/** Below the text of an appointment: calendar file, page to print, the code for the door. */
import type { Card as Content } from "../protocol";
import { Link } from "./blocks";

/** White around a QR code, in modules. */
const BORDER = 4;

export function Card({ card, base }: { card: Content; base: string }) {
  return (
    <div class="choices row" data-testid="card">
      {card.links.map(({ title, href }) => (
        <Link key={href} href={href} base={base}>
          {title}
        </Link>
      ))}
      {card.code && (
        <details>
          <summary>{card.code.title}</summary>
          <Code rows={card.code.rows} title={card.code.title} />
        </details>
      )}
    </div>
  );
}

/** Drawn here: a picture from the gateway would need a line more in the page's policy. */
function Code({ rows, title }: { rows: string[]; title: string }) {
  const size = rows.length;
  const side = size + 2 * BORDER;
  const dark = rows.flatMap((row, y) =>
    [...parseInt(row, 16).toString(2).padStart(size, "0")].map((module, x) =>
      module === "1" ? `M${x + BORDER} ${y + BORDER}h1v1h-1z` : "",
    ),
  );
  return (
    <svg class="code" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={title} shape-rendering="crispEdges">
      <path fill="#fff" d={`M0 0h${side}v${side}H0z`} />
      <path d={dark.join("")} />
    </svg>
  );
}
