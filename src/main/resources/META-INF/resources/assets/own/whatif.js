/**
 * Follows searches that run: every two seconds, or as often as the page says, the server's own words are asked for, and what differs takes its place. Ticks
 * stay, and nothing is replaced under the focus. Without this script a link refreshes the page.
 */
const PAUSE = 2000;

/** Puts the server's lines that differ in place of the old ones. Whether the page as a whole is out of date. */
function replaceRows(table, html) {
  const fresh = document.createElement("template");
  fresh.innerHTML = `<table><tbody>${html}</tbody></table>`;
  let settled = false;
  for (const row of fresh.content.querySelectorAll("tr")) {
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
  return settled;
}

/** Puts the server's part in place of the old one, and has its charts drawn. Whether the page as a whole is out of date. */
function replacePart(place, html) {
  const fresh = document.createElement("template");
  fresh.innerHTML = html;
  const part = fresh.content.firstElementChild;
  const old = place.firstElementChild;
  if (part.dataset.state !== old.dataset.state && !place.contains(document.activeElement)) {
    old.replaceWith(part);
    document.dispatchEvent(new Event("lp:charts"));
    return !("running" in part.dataset);
  }
  return false;
}

function follow(place) {
  const pause = Number(place.dataset.pause ?? PAUSE);
  const running = () => place.querySelector("[data-running]");

  async function look() {
    const answer = await fetch(place.dataset.follow, { headers: { Accept: "text/html" } });
    if (answer.ok) {
      const html = (await answer.text()).trim();
      if (place.tBodies ? replaceRows(place, html) : replacePart(place, html)) {
        window.location.reload();
        return;
      }
    }
    if (running()) {
      setTimeout(look, pause);
    }
  }

  if (running()) {
    setTimeout(look, pause);
  }
}

document.querySelectorAll("[data-follow]").forEach(follow);

/** Marks levers as they are moved. */
document.querySelectorAll("[data-now]").forEach((field) => {
  const mark = () => field.closest(".lp-lever")?.classList.toggle("lp-moved", field.value.trim() !== field.dataset.now);
  field.addEventListener("input", mark);
  mark();
});
