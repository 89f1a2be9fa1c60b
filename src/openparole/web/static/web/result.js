// What the result gains where scripts run: a button that prints.
"use strict";
const print_button = document.getElementById("print");
if (print_button) {
  print_button.hidden = false;
  print_button.addEventListener("click", () => window.print());
}
