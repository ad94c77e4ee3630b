/** Server-Sent Events out of text pieces, as the HTML standard's section 9.2.6 reads them. */

export interface ServerEvent {
  name: string;
  data: string;
  id: string | null;
}

export class EventParser {
  private rest = "";
  private name = "";
  private data: string[] = [];
  private id: string | null = null;
  private atStart = true;

  /** The events that `piece` completes. A piece may end anywhere, also between CR and LF. */
  push(piece: string): ServerEvent[] {
    if (this.atStart && piece !== "") {
      this.atStart = false;
      piece = piece.replace(/^\uFEFF/, "");
    }
    this.rest += piece;
    const events: ServerEvent[] = [];
    for (let match = this.nextLine(); match !== null; match = this.nextLine()) {
      const event = this.line(match);
      if (event) events.push(event);
    }
    return events;
  }

  private nextLine(): string | null {
    const end = /\r\n|\n|\r(?!$)/.exec(this.rest);
    if (!end) return null;
    const line = this.rest.slice(0, end.index);
    this.rest = this.rest.slice(end.index + end[0].length);
    return line;
  }

  private line(line: string): ServerEvent | null {
    if (line === "") return this.dispatch();
    const colon = line.indexOf(":");
    if (colon === 0) return null;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "event") this.name = value;
    else if (field === "data") this.data.push(value);
    else if (field === "id" && !value.includes("\0")) this.id = value;
    return null;
  }

  private dispatch(): ServerEvent | null {
    const event = { name: this.name || "message", data: this.data.join("\n"), id: this.id };
    const empty = this.data.length === 0;
    this.name = "";
    this.data = [];
    this.id = null;
    return empty ? null : event;
  }
}
