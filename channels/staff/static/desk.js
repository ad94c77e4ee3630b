// The desk: keyboard, sound, "somebody types", and staying at the newest message. Every form and
// link works without it.

const kept = (name) => {
  try {
    return localStorage.getItem(`wegweiser-desk-${name}`);
  } catch {
    return null;
  }
};
const keep = (name, value) => {
  try {
    localStorage.setItem(`wegweiser-desk-${name}`, value);
  } catch {
    // Nothing is remembered in a browser that does not want to.
  }
};

// Keyboard. Single letters can be switched off (WCAG 2.1.4) and never work in a field.

const dialog = document.getElementById("keys");
const switchBox = document.querySelector("[data-keys-on]");
if (switchBox) {
  switchBox.checked = kept("keys") !== "off";
  switchBox.addEventListener("change", () => keep("keys", switchBox.checked ? "on" : "off"));
}
document.querySelector("[data-keys-open]")?.addEventListener("click", () => dialog?.showModal());

const entries = () => [...document.querySelectorAll("[data-entry] .entry-link")];
const move = (step) => {
  const all = entries();
  const at = all.indexOf(document.activeElement?.closest("[data-entry]")?.querySelector("a"));
  all[at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1)]?.focus();
};
const claim = () => {
  const here = document.activeElement?.closest("[data-entry]") ?? document;
  here.querySelector("[data-key=c]")?.click();
};
const ACTS = {
  j: () => move(1),
  k: () => move(-1),
  c: claim,
  r: () => document.getElementById("text")?.focus(),
  q: () => document.querySelector("a[data-key=q]")?.click(),
  "?": () => dialog?.showModal(),
};
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || dialog?.open) return;
  if (event.target.closest("input, textarea, select, [contenteditable]")) return;
  const act = ACTS[event.key];
  if (!act || kept("keys") === "off") return;
  event.preventDefault();
  act();
});

// Sound: two soft tones, made here, when somebody new waits. Off until it is wanted.

const sound = document.querySelector("[data-sound]");
let tones = null;
const chime = () => {
  tones ??= new AudioContext();
  [0, 0.18].forEach((after, number) => {
    const tone = tones.createOscillator();
    const loud = tones.createGain();
    tone.frequency.value = number ? 660 : 520;
    loud.gain.setValueAtTime(0.05, tones.currentTime + after);
    loud.gain.exponentialRampToValueAtTime(0.0001, tones.currentTime + after + 0.16);
    tone.connect(loud).connect(tones.destination);
    tone.start(tones.currentTime + after);
    tone.stop(tones.currentTime + after + 0.17);
  });
};
if (sound) {
  sound.setAttribute("aria-pressed", String(kept("sound") === "on"));
  sound.addEventListener("click", () => {
    const on = sound.getAttribute("aria-pressed") !== "true";
    sound.setAttribute("aria-pressed", String(on));
    keep("sound", on ? "on" : "off");
    if (on) chime();
  });
}

const title = document.title;
const waiting = () =>
  (document.querySelector("[data-queue-state]")?.dataset.queueState ?? "0:0").split(":").map(Number);
let before = waiting();
const say = (place) => {
  const news = document.getElementById(place);
  if (!news) return;
  news.textContent = "";
  setTimeout(() => (news.textContent = news.dataset.words), 50);
};
const queueChanged = () => {
  const now = waiting();
  document.title = now[0] ? `(${now[0]}) ${title}` : title;
  if (now[0] > before[0] || now[1] > before[1]) {
    say("queue-news");
    if (sound?.getAttribute("aria-pressed") === "true") chime();
  }
  before = now;
};
if (document.getElementById("queue")) queueChanged();

// The conversation: stay at the newest message, unless the reader has scrolled up.

const messages = document.getElementById("messages");
const toEnd = () => messages && (messages.scrollTop = messages.scrollHeight);
let atEnd = true;
let last = messages?.lastElementChild?.id;
messages?.addEventListener("scroll", () => {
  atEnd = messages.scrollHeight - messages.scrollTop - messages.clientHeight < 60;
});
toEnd();

document.addEventListener("htmx:afterSettle", (event) => {
  if (event.target.id === "queue") queueChanged();
});
document.addEventListener("htmx:oobAfterSwap", () => {
  if (atEnd) toEnd();
  const newest = messages?.lastElementChild?.id;
  if (newest === last) return;
  last = newest;
  say("news");
});
document.addEventListener("htmx:afterSwap", (event) => {
  // The empty field after sending: one goes on writing.
  if (event.target.id === "composer") document.getElementById("text")?.focus();
});

let told = 0;
document.addEventListener("input", (event) => {
  const where = event.target.dataset?.typing;
  if (!where || Date.now() - told < 3000) return;
  told = Date.now();
  fetch(where, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: "",
  }).catch(() => {});
});

// Ctrl+Enter sends.
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.id === "text") {
    event.target.form.requestSubmit();
  }
});
