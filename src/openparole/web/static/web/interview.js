// What the interview gains where scripts run; without them everything works all the same.
"use strict";

// Leave at once, without a step of history; what the page holds is blanked first.
const leave = document.querySelector("form[data-leave]");
leave?.addEventListener("submit", (event) => {
  event.preventDefault();
  fetch(leave.action, { method: "POST", body: new URLSearchParams([...new FormData(leave), ["do", "leave"]]), keepalive: true });
  document.body.replaceChildren();
  location.replace(leave.dataset.leave);
});

// A page that the browser kept when it was left is blanked, and read again when it comes back.
addEventListener("pagehide", (event) => { if (event.persisted) document.body.hidden = true; });
addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });

// An hour before the page can be used no more, it says so.
const form = document.querySelector("form[data-until]");
const warning = document.getElementById("ending");
if (form && warning) {
  const wait = Number(form.dataset.until) * 1000 - Date.now() - Number(warning.dataset.before) * 1000;
  setTimeout(() => { warning.hidden = false; }, Math.min(Math.max(wait, 0), 2 ** 31 - 1));
}

// After a mistake the message is where the reader is.
document.getElementById("trouble")?.focus();
