// Shows the code for what is chosen, and the chat itself with it.
const form = document.querySelector("#wishes");
const chat = document.querySelector("wegweiser-chat");
const origin = location.origin;
const OURS = "#0b4f7d";

function wishes() {
  return [...new FormData(form)]
    .map(([name, value]) => [name, String(value).trim()])
    .filter(([name, value]) => value !== "" && !(name.endsWith("color") && value === OURS));
}

function quoted(value) {
  return value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

function show() {
  const chosen = wishes();
  const attributes = chosen.map(([name, value]) => ` ${name}="${quoted(value)}"`).join("");
  const element = `<wegweiser-chat${attributes}></wegweiser-chat>`;
  const address = new URL("/embed/frame", origin);
  for (const [name, value] of chosen) if (name !== "position") address.searchParams.set(name, value);
  const texts = {
    html: `<script async crossorigin src="${origin}/widget.js"></script>\n${element}`,
    wordpress: `add_action('wp_enqueue_scripts', function () {
    wp_enqueue_script('wegweiser', '${origin}/widget.js', [], null, ['strategy' => 'async']);
});
add_action('wp_footer', function () {
    echo '${element.replaceAll("'", "\\'")}';
});`,
    frame: `<iframe src="${quoted(address.href)}" title="Wegweiser" width="400" height="660"></iframe>`,
    policy: `script-src ${origin}; connect-src ${origin}; font-src ${origin}`,
  };
  for (const [id, text] of Object.entries(texts)) document.getElementById(id).textContent = text;
  for (const name of ["language", "position", "color", "head-color", "office", "leave"]) {
    const wish = chosen.find(([own]) => own === name);
    if (wish) chat.setAttribute(...wish);
    else chat.removeAttribute(name);
  }
}

form.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
document.addEventListener("click", async (event) => {
  const id = event.target.closest?.("[data-copy]")?.dataset.copy;
  if (!id) return;
  await navigator.clipboard.writeText(document.getElementById(id).textContent);
  document.querySelector("#copied").textContent = "✓ kopiert / copied";
});
show();
