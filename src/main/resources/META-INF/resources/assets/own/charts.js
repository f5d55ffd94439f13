/**
 * Draws charts from tables. A place for a chart, <div data-chart="KIND" data-table="ID" hidden>, names the table that holds its
 * figures; each cell that is drawn has its figure as data-value, and data-too-small where the search's own luck explains it.
 * Without this script the table stands alone and says the same.
 */
import * as echarts from "/assets/echarts-6.1.0/echarts.esm.min.js";

const INK = "#212b32";
const QUIET = "#4c6272";
const LINE = "#d8dde0";
const MORE = "#005eb8";
const FEWER = "#b3480c";
const TOO_SMALL = "#768692";
const ROW = 44;
const WIDEST = 12;

const stripes = { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 4, color: "rgba(255,255,255,0.7)" };
const dots = { symbol: "circle", dashArrayX: [[4, 4], [0, 4, 4, 0]], dashArrayY: [4, 0], symbolSize: 0.6, color: "rgba(255,255,255,0.8)" };
const plain = { symbol: "none" };

const label = { color: INK, fontSize: 14 };

const grouped = new Intl.NumberFormat("en-GB");

function signed(value) {
  const whole = Math.round(value);
  return whole > 0 ? `+${grouped.format(whole)}` : whole < 0 ? `\u2212${grouped.format(-whole)}` : "0";
}

/** The figure of a cell with its looks: losses striped, what is too small to tell grey and dotted. */
function figure(cell) {
  if (!cell || !("value" in cell.dataset)) {
    return { value: null };
  }
  const value = Number(cell.dataset.value);
  const small = "tooSmall" in cell.dataset;
  return {
    value,
    words: cell.dataset.words ?? cell.textContent.trim(),
    itemStyle: { color: small ? TOO_SMALL : value < 0 ? FEWER : MORE, decal: small ? dots : value < 0 ? stripes : plain },
    label: { position: value < 0 ? "left" : "right" },
  };
}

function text(cell) {
  return (cell.dataset.label ?? cell.textContent).trim().replace(/\s+/g, " ");
}

function rowsOf(table) {
  return [...table.tBodies].flatMap((body) => [...body.rows]);
}

/** What all charts share. */
function frame(place) {
  return {
    animation: false,
    aria: { enabled: true, label: { description: place.dataset.summary ?? "" }, decal: { show: true } },
    textStyle: { fontFamily: "Arial, sans-serif", fontSize: 14, color: INK },
    tooltip: { confine: true, renderMode: "richText", trigger: "item", formatter: (at) => at.data.words ?? at.name },
  };
}

function valueAxis(name) {
  return {
    type: "value",
    minInterval: 1,
    name,
    nameLocation: "middle",
    nameGap: 30,
    nameTextStyle: { color: QUIET },
    axisLabel: { ...label, color: QUIET, formatter: signed, hideOverlap: true },
    splitLine: { lineStyle: { color: LINE } },
  };
}

/** A bar to either side of nothing for each figure of the widest rows, which come first. */
function tornado(place, table) {
  const rows = rowsOf(table).slice(0, WIDEST);
  const heads = [...table.tHead.rows[0].cells].filter((cell) => "series" in cell.dataset);
  const narrow = place.clientWidth < 560;
  return {
    rows: rows.length * heads.length + 1,
    option: {
      ...frame(place),
      grid: { left: 8, right: 56, top: 8, bottom: 44, containLabel: true },
      xAxis: { ...valueAxis(place.dataset.unit), splitNumber: narrow ? 2 : 6, min: (at) => (at.min < 0 ? null : 0), max: (at) => (at.max > 0 ? null : 0), boundaryGap: narrow ? ["25%", "25%"] : ["8%", "8%"] },
      yAxis: {
        type: "category",
        inverse: true,
        data: rows.map((row) => text(row.cells[0])),
        axisTick: { show: false },
        axisLine: { onZero: true, lineStyle: { color: QUIET } },
        axisLabel: { ...label, width: narrow ? 128 : 280, overflow: "break", lineHeight: 18, margin: 12 },
      },
      series: heads.map((head) => ({
        type: "bar",
        name: text(head),
        barMaxWidth: 22,
        barGap: "10%",
        data: rows.map((row) => figure(row.cells[head.cellIndex])),
        label: { ...label, show: true, formatter: (at) => signed(at.value) },
      })),
    },
  };
}

/** A bar for each value of one lever. */
function bars(place, table) {
  const rows = rowsOf(table);
  const column = [...table.tHead.rows[0].cells].find((cell) => "series" in cell.dataset).cellIndex;
  const noise = Number(place.dataset.noise ?? 0);
  return {
    rows: 7,
    option: {
      ...frame(place),
      grid: { left: 24, right: 24, top: 28, bottom: 44, containLabel: true },
      xAxis: {
        type: "category",
        name: place.dataset.x,
        nameLocation: "middle",
        nameGap: 30,
        nameTextStyle: { color: QUIET },
        data: rows.map((row) => text(row.cells[0])),
        axisTick: { show: false },
        axisLabel: label,
        axisLine: { onZero: true, lineStyle: { color: QUIET } },
      },
      yAxis: valueAxis(),
      series: [
        {
          type: "bar",
          barMaxWidth: 64,
          data: rows.map((row) => {
            const each = figure(row.cells[column]);
            return each.value === null ? each : { ...each, label: { position: each.value < 0 ? "bottom" : "top" } };
          }),
          label: { ...label, show: true, formatter: (at) => signed(at.value) },
          markArea: noise
            ? { silent: true, itemStyle: { color: "rgba(118,134,146,0.15)" }, data: [[{ yAxis: -noise }, { yAxis: noise }]] }
            : undefined,
        },
      ],
    },
  };
}

/** A field for each pair of values of two levers; the figure stands in it. */
function heat(place, table) {
  const rows = rowsOf(table);
  const columns = [...table.tHead.rows[table.tHead.rows.length - 1].cells].slice(1).map(text);
  const cells = [];
  rows.forEach((row, y) =>
    [...row.cells].slice(1).forEach((cell, x) => {
      if ("value" in cell.dataset) {
        const value = Number(cell.dataset.value);
        const small = "tooSmall" in cell.dataset;
        cells.push({
          value: [x, y, value],
          words: cell.dataset.words,
          itemStyle: { borderColor: small ? QUIET : "#fff", borderWidth: 1, borderType: small ? "dashed" : "solid" },
        });
      }
    }),
  );
  const values = cells.map((cell) => cell.value[2]);
  const reach = Math.max(1, ...values.map(Math.abs));
  return {
    rows: rows.length + 2,
    option: {
      ...frame(place),
      aria: { enabled: true, label: { description: place.dataset.summary ?? "" } },
      grid: { left: 40, right: 12, top: 8, bottom: 96, containLabel: true },
      xAxis: {
        type: "category", data: columns, name: place.dataset.x, nameLocation: "middle", nameGap: 30,
        nameTextStyle: { color: QUIET }, axisLabel: label, axisTick: { show: false },
      },
      yAxis: {
        type: "category", inverse: true, data: rows.map((row) => text(row.cells[0])), name: place.dataset.y,
        nameLocation: "middle", nameGap: 40, nameTextStyle: { color: QUIET }, axisLabel: label, axisTick: { show: false },
      },
      visualMap: {
        type: "continuous", min: Math.min(0, ...values) < 0 ? -reach : 0, max: reach, orient: "horizontal", left: "center",
        bottom: 0, itemHeight: 140, text: [`${signed(reach)} ${place.dataset.unit}`, Math.min(0, ...values) < 0 ? signed(-reach) : "0"],
        textStyle: { color: QUIET }, calculable: false,
        inRange: { color: Math.min(0, ...values) < 0 ? ["#f0a868", "#ffffff", "#7db3e8"] : ["#ffffff", "#7db3e8"] },
      },
      series: [{ type: "heatmap", data: cells, label: { ...label, show: true, formatter: (at) => signed(at.value[2]) } }],
    },
  };
}

const kinds = { tornado, bars, heat };

function draw(place) {
  const table = document.getElementById(place.dataset.table);
  place.hidden = !table.querySelector("[data-value]");
  if (place.hidden) {
    return;
  }
  const drawn = kinds[place.dataset.chart](place, table);
  place.style.height = `${drawn.rows * ROW + 60}px`;
  const chart = echarts.getInstanceByDom(place) ?? echarts.init(place, null, { renderer: "svg" });
  chart.resize();
  chart.setOption(drawn.option, true);
}

function drawAll() {
  document.querySelectorAll("[data-chart]").forEach((place) => {
    draw(place);
    let width = place.clientWidth;
    new ResizeObserver(() => {
      if (place.isConnected && place.clientWidth !== width) {
        width = place.clientWidth;
        draw(place);
      }
    }).observe(place);
  });
}

drawAll();
document.addEventListener("lp:charts", drawAll);
