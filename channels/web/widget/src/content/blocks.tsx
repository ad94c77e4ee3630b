/** A message's tree of blocks as elements. Nothing of it is ever read as HTML. */
import type { ComponentChildren } from "preact";
import type { Block, Inline } from "../protocol";
import { plainText } from "../text";
import { inOrder, safeAddress } from "./address";

/** Lists in lists in lists: what is nested deeper is shown as plain text. */
const DEEPEST = 9;

export function Blocks({ blocks, base }: { blocks: readonly Block[]; base: string }) {
  return <>{blocks.map((block) => renderBlock(block, base, 0))}</>;
}

interface LinkProperties {
  href: string;
  base: string;
  children: ComponentChildren;
}

/** A link out of the chat; only its text when the address is of a kind we do not open. */
export function Link({ href, base, children }: LinkProperties) {
  const address = safeAddress(href, base);
  if (!address) return <>{children}</>;
  return (
    <a href={address} rel="noopener noreferrer" {...(/^http/.test(address) ? { target: "_blank" } : {})}>
      {children}
    </a>
  );
}

function renderBlock(block: Block, base: string, depth: number): ComponentChildren {
  if (depth > DEEPEST) return inOrder(plainText([block]));
  if (block.type === "paragraph") return <p>{renderAll(block.children, base, depth)}</p>;
  if (block.type !== "list") return null;
  const items = block.items.map((item) => <li>{item.map((each) => renderBlock(each, base, depth + 1))}</li>);
  if (block.ordered) return <ol>{items}</ol>;
  return <ul class={block.cards ? "cards" : undefined}>{items}</ul>;
}

function renderAll(inlines: readonly Inline[], base: string, depth: number): ComponentChildren {
  if (depth > DEEPEST) return inOrder(plainText([{ type: "paragraph", children: [...inlines] }]));
  return inlines.map((inline) => renderInline(inline, base, depth + 1));
}

function renderInline(inline: Inline, base: string, depth: number): ComponentChildren {
  switch (inline.type) {
    case "text":
      return inOrder(inline.text);
    case "isolate":
      return <bdi dir="auto">{inOrder(inline.text)}</bdi>;
    case "break":
      return <br />;
    case "strong":
      return <strong>{renderAll(inline.children, base, depth)}</strong>;
    case "emphasis":
      return <em>{renderAll(inline.children, base, depth)}</em>;
    case "link":
      return (
        <Link href={inline.href} base={base}>
          {renderAll(inline.children, base, depth)}
        </Link>
      );
    default:
      return null;
  }
}
