// A visitor whose browser asks for one of the five languages finds its line first.
const lines = document.querySelectorAll("main p[lang]");
const wanted = navigator.languages.map((tag) => tag.split("-")[0]);
const first = wanted.map((code) => [...lines].find((line) => line.lang === code)).find(Boolean);
if (first) document.querySelector("main").prepend(first);
