// The chat as a page of its own, for sites that can place a frame but no script. What the frame's address says
// (?language=, office=, color=, head-color=, leave=) becomes the element's attributes.
addEventListener("DOMContentLoaded", () => {
  const chat = document.createElement("wegweiser-chat");
  const wishes = new URLSearchParams(location.search);
  for (const name of ["language", "office", "color", "head-color", "leave"]) {
    if (wishes.has(name)) chat.setAttribute(name, wishes.get(name));
  }
  chat.setAttribute("position", "fill");
  chat.setAttribute("open", "");
  document.body.append(chat);
});
