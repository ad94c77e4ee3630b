// The chat as a page of its own, for sites that can place a frame but no script. What the frame's address says
// (?language=, office=, color=, head-color=, leave=) becomes the element's attributes.
addEventListener("DOMContentLoaded", () => {
  const chat = document.createElement("wegweiser-chat");
  const wishes = new URLSearchParams(location.search);
  // Where to leave for is the framing site's to say, which the gateway has allowed; a link from anywhere is not.
  const names = ["language", "office", "color", "head-color", ...(window.top === window ? [] : ["leave"])];
  for (const name of names) {
    if (wishes.has(name)) chat.setAttribute(name, wishes.get(name));
  }
  chat.setAttribute("position", "fill");
  chat.setAttribute("open", "");
  document.body.append(chat);
});
