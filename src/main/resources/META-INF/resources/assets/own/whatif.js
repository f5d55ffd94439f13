/**
 * Follows scenarios that run: every two seconds the server's own lines are asked for, and those that differ take their place.
 * Ticks and focus elsewhere stay. Without this script a link refreshes the page.
 */
const PAUSE = 2000;

function follow(table) {
  const body = table.tBodies[0];
  const running = () => body.querySelector("[data-running]");

  async function look() {
    const answer = await fetch(table.dataset.follow, { headers: { Accept: "text/html" } });
    if (answer.ok) {
      const fresh = document.createElement("template");
      fresh.innerHTML = `<table><tbody>${await answer.text()}</tbody></table>`;
      const rows = fresh.content.querySelectorAll("tr");
      let settled = false;
      for (const row of rows) {
        const old = document.getElementById(row.id);
        if (old && old.dataset.state !== row.dataset.state && !old.contains(document.activeElement)) {
          settled ||= ("reload" in table.dataset || "reference" in row.dataset) && !("running" in row.dataset);
          const ticked = old.querySelector("input:checked");
          old.replaceWith(row);
          if (ticked && row.querySelector("input")) {
            row.querySelector("input").checked = true;
          }
        }
      }
      if (settled) {
        window.location.reload();
        return;
      }
    }
    if (running()) {
      setTimeout(look, PAUSE);
    }
  }

  if (running()) {
    setTimeout(look, PAUSE);
  }
}

document.querySelectorAll("[data-follow]").forEach(follow);

/** Marks levers as they are moved. */
document.querySelectorAll("[data-now]").forEach((field) => {
  const mark = () => field.closest(".lp-lever")?.classList.toggle("lp-moved", field.value.trim() !== field.dataset.now);
  field.addEventListener("input", mark);
  mark();
});
