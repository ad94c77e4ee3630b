/** Messages as plain text, and characters as the server counts them. */
import type { Block, Inline } from "./protocol";

export function plainText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join("\n\n");
}

/** Code points, so that one emoji or rare letter counts as one. */
export function countCharacters(text: string): number {
  return Array.from(text).length;
}

function blockText(block: Block): string {
  if (block.type === "paragraph") return block.children.map(inlineText).join("");
  if (block.type === "list") return block.items.map((item) => item.map(blockText).join("\n")).join("\n");
  return "";
}

function inlineText(inline: Inline): string {
  switch (inline.type) {
    case "text":
    case "isolate":
      return inline.text;
    case "break":
      return "\n";
    default:
      return inline.children?.map(inlineText).join("") ?? "";
  }
}
