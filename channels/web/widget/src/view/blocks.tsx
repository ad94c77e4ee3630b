/** A message's tree of blocks as elements. Nothing of it is ever read as HTML. */
import type { ComponentChildren } from "preact";
import type { Block, Inline } from "../protocol";

const SAFE_ADDRESS = /^(https?:|tel:|mailto:)/i;

export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return <>{blocks.map(renderBlock)}</>;
}

/** A link out of the chat; only its text when the address is of a kind we do not open. */
export function Link({ href, children }: { href: string; children: ComponentChildren }) {
  if (!SAFE_ADDRESS.test(href)) return <>{children}</>;
  const isPage = /^http/i.test(href);
  return (
    <a href={href} rel="noopener noreferrer" {...(isPage ? { target: "_blank" } : {})}>
      {children}
    </a>
  );
}

function renderBlock(block: Block) {
  if (block.type === "paragraph") return <p>{block.children.map(renderInline)}</p>;
  if (block.type !== "list") return null;
  const items = block.items.map((item) => <li>{item.map(renderBlock)}</li>);
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function renderInline(inline: Inline): ComponentChildren {
  switch (inline.type) {
    case "text":
      return inline.text;
    case "isolate":
      return <bdi dir="auto">{inline.text}</bdi>;
    case "break":
      return <br />;
    case "strong":
      return <strong>{inline.children.map(renderInline)}</strong>;
    case "emphasis":
      return <em>{inline.children.map(renderInline)}</em>;
    case "link":
      return <Link href={inline.href}>{inline.children.map(renderInline)}</Link>;
    default:
      return null;
  }
}
