// What every page of the console needs of a script; without one, all forms and links still work.

// A question before what cannot be taken back: <button data-confirm="...">
document.addEventListener("submit", (event) => {
  const asking = event.submitter?.dataset.confirm ?? event.target.dataset?.confirm;
  if (asking && !window.confirm(asking)) event.preventDefault();
});

// An answer that says why something was refused is shown like any other.
document.addEventListener("htmx:beforeSwap", (event) => {
  const status = event.detail.xhr.status;
  if (status === 409 || status === 422) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

// A page that is printed says so by itself: <button data-print>
document.addEventListener("click", (event) => {
  if (event.target.closest?.("[data-print]")) window.print();
});
