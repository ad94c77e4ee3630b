/** The conversation on paper, or saved by the print dialogue: drawn into an empty frame that goes again. */
import type { Conversation } from "./conversation";
import { directionOf } from "./languages";
import { formatTime, STRINGS } from "./strings";
import { plainText } from "./text";
import { authorName } from "./view/message";

export function printTalk({ entries, language }: Conversation): void {
  const frame = document.createElement("iframe");
  frame.style.cssText = "position:fixed;width:0;height:0;border:0";
  document.body.append(frame);
  const paper = frame.contentDocument as Document;
  const add = (text: string, of: string, style: string) => {
    const line = paper.createElement("p");
    line.textContent = text;
    line.lang = of;
    line.dir = "auto";
    line.style.cssText = style;
    paper.body.append(line);
  };
  paper.title = "Wegweiser";
  paper.documentElement.dir = directionOf(language);
  paper.body.style.cssText = "font:12pt/1.5 system-ui,'Wegweiser Ethiopic',sans-serif";
  for (const { message } of entries) {
    add(`${authorName(message.author, STRINGS[language])} · ${formatTime(message.time, language)}`, language, "margin:1em 0 0;font-weight:bold");
    const sources = (message.sources ?? []).map((source) => `${source.title}: ${source.url}`);
    add([plainText(message.blocks), ...sources].join("\n"), message.language, "margin:0;white-space:pre-wrap");
  }
  const view = frame.contentWindow as Window;
  view.onafterprint = () => frame.remove();
  view.print();
}
