import { initAll } from "/assets/nhsuk-frontend-10.6.1/nhsuk-frontend.min.js";

document.body.classList.add("js-enabled", "nhsuk-frontend-supported");
initAll();

/** Follows a running plan: each event of progress draws the server's own words again. */
function follow(region) {
  const events = new EventSource(region.dataset.events);
  let drawing = false;
  let again = false;
  async function draw() {
    if (drawing) {
      again = true;
      return;
    }
    drawing = true;
    const answer = await fetch(region.dataset.progress, { headers: { Accept: "text/html" } });
    if (answer.ok) {
      region.innerHTML = await answer.text();
      if (region.querySelector("[data-final]")) {
        events.close();
        window.location.reload();
        return;
      }
    }
    setTimeout(() => {
      drawing = false;
      if (again) {
        again = false;
        draw();
      }
    }, 500);
  }
  for (const name of ["message", "progress", "status", "done"]) {
    events.addEventListener(name, draw);
  }
  // The stream answers 410 once the plan is final, and breaks when the service restarts: look at once, and now and then.
  events.addEventListener("error", draw);
  setInterval(draw, 2000);
}

for (const region of document.querySelectorAll("[data-events]")) {
  follow(region);
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
