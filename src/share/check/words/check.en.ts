import type { CheckTexts } from "./check.sv";

const cells = (count: number, one: string, many: string): string =>
  count === 1 ? `One cell ${one}` : `${count} cells ${many}`;

export const en: CheckTexts = {
  title: "Check before sharing",
  about:
    "Looks through all sheets, hidden ones too: is everything calculated and current, and what goes along that should not be shared? Nothing is changed.",
  button: "Check the workbook",
  cancel: "Cancel",
  cancelled: "The check was cancelled.",
  recalculate: "Recalculate",
  recalculated: "The workbook is recalculated. Check again.",
  progress: (percent) => `Checking the workbook: ${percent}%.`,
  summary: (stops, looks) => {
    if (stops + looks === 0) return "Everything looks good.";
    const parts = [
      ...(stops > 0 ? [`${stops} to correct`] : []),
      ...(looks > 0 ? [`${looks} to decide on`] : []),
    ];
    return `The check is done: ${parts.join(" and ")}.`;
  },
  select: (address) => `Select ${address}`,
  more: (count) => `… and ${count} more.`,
  statuses: { ok: "OK", look: "Decide", stop: "Correct" },
  items: {
    calculation: {
      title: "Calculation",
      ok: () => "Excel has finished calculating.",
      found: (count) =>
        count === 0
          ? "Excel has not finished calculating."
          : `${cells(count, "still waits", "still wait")} for an answer.`,
      fix: "Wait until Excel has finished, or choose Recalculate, and check again.",
    },
    errors: {
      title: "Error cells",
      ok: () => "No cell shows an error.",
      found: (count) => `${cells(count, "shows", "show")} an error.`,
      fix: "Correct them, or expect the recipient to see them as they stand. Where the add-in's formulas show #NAME?, Repair formulas helps.",
    },
    stale: {
      title: "Outdated values",
      ok: (count) =>
        count === 0
          ? "None of the add-in's cells had to be compared."
          : count === 1
            ? "The add-in's only formula shows what it gives today."
            : `All ${count} formulas compared show what they give today.`,
      found: (count) =>
        `${cells(count, "shows", "show")} something else than the add-in works out now.`,
      fix: "Choose Recalculate and check again.",
    },
    dayNumbers: {
      title: "The 1904 date system",
      ok: () => "None of the add-in's cells reads a date wrongly.",
      found: (count) =>
        `${cells(count, "reads", "read")} Excel dates four years off: the workbook counts days from 1904, and the functions cannot see that.`,
      fix: "Write the dates as text, for example '2024-01-15 with an apostrophe in front, or turn the 1904 date system off in Excel's settings for the workbook and move the dates that stand already 1,462 days ahead.",
    },
    runs: {
      title: "Age of the run",
      ok: (frozen) =>
        frozen === 0
          ? "No sheet shows an older run."
          : `No live sheet shows an older run; ${frozen === 1 ? "one is frozen" : `${frozen} are frozen`}.`,
      found: (count) =>
        `${count === 1 ? "One sheet shows" : `${count} sheets show`} another run than the data and the alternatives give now.`,
      fix: "Choose Run, or write the sheet of the analysis or the document again, and check again.",
    },
    notCompared: {
      title: "Not compared",
      ok: () => "All of the add-in's formulas could be compared.",
      found: (count) =>
        `${cells(count, "could", "could")} not be compared: Excel works out the arguments, or the add-in's function is a part of a formula of Excel's own.`,
      fix: "Check them yourself, for example with Explain a figure.",
    },
    age: {
      title: "Age of the values",
      ok: () => "Nothing that the calculation rests on is older than twelve months.",
      found: () => "Some values were last verified more than twelve months ago.",
      fix: "Check them against their source, see the sheet Sources, or state tariffs and figures of your own.",
    },
    links: {
      title: "Links to other files",
      ok: () => "The workbook gets nothing from other files.",
      found: (count) =>
        count === 1
          ? "The workbook has one external link."
          : `The workbook has ${count} external links.`,
      fix: "The recipient may not have the files. Break the links under Data ▸ Edit Links, or leave them.",
    },
    personalNumbers: {
      title: "Personal identity numbers",
      ok: () => "No personal identity numbers were found.",
      found: (count) =>
        count === 1
          ? "Personal identity numbers were found in one place."
          : `Personal identity numbers were found in ${count} places.`,
      fix: "Remove them. No committee copy is made as long as they are there.",
    },
    smallCells: {
      title: "Small numbers",
      ok: () => "No cells of contacts show 1–4.",
      found: (count) =>
        `${cells(count, "of contacts shows", "of contacts show")} 1–4, so few that somebody could be pointed out.`,
      fix: "A committee copy hides them, with cover, unless you choose Show small numbers. If the workbook is shared as it is they are seen.",
    },
    hiddenSheets: {
      title: "Hidden sheets",
      ok: () => "No sheet is hidden.",
      found: (count) => (count === 1 ? "One sheet is hidden." : `${count} sheets are hidden.`),
      fix: "They go along, and the recipient can show them. Delete them if they are not to be shared. A very hidden sheet is not in Excel's list of hidden sheets.",
    },
    connections: {
      title: "Data connections",
      ok: () => "The workbook gets no data by connections or queries.",
      found: (count) =>
        count === 1
          ? "The workbook has one data connection."
          : `The workbook has ${count} data connections.`,
      fix: "The recipient sees where the data come from, and a data model holds all its rows. Remove them under Data ▸ Queries & Connections if they are not to be shared.",
    },
    embedded: {
      title: "Embedded objects",
      ok: () => "No other documents are embedded in the workbook.",
      found: (count) =>
        count === 1 ? "One embedded object goes along." : `${count} embedded objects go along.`,
      fix: "They can be opened and may hold more than what is seen. Open them and look, or remove them.",
    },
    labels: {
      title: "Sensitivity label",
      ok: () => "The workbook has no sensitivity label.",
      found: () => "The workbook has a sensitivity label, which goes along to the copy.",
      fix: "Check that it is right for whoever is to have the copy. It is changed under Home ▸ Sensitivity.",
    },
    properties: {
      title: "Document properties",
      ok: () => "There are no names among the document properties.",
      found: (count) =>
        count === 1
          ? "One document property goes along."
          : `${count} document properties go along.`,
      fix: "Remove them under File ▸ Info ▸ Check for Issues ▸ Inspect Document if they are not to be shared.",
    },
    file: {
      title: "The file",
      ok: () => "A committee copy can be made of the file.",
      found: () => "No committee copy can be made of the file as it is.",
      fix: "Do as the sentence says and check again.",
    },
  },
  stale: (shown, now) => `shows ${shown}, should show ${now}`,
  blank: "nothing",
  hidden: (name, isVeryHidden) => `${name} (${isVeryHidden ? "very hidden" : "hidden"})`,
  hiddenChart: (name, isVeryHidden) =>
    `${name} (${isVeryHidden ? "very hidden" : "hidden"} chart sheet)`,
  connections: {
    connection: (name) => name,
    query: () => "Power Query queries",
    dataModel: () => "A data model with all its rows",
  },
  properties: {
    creator: () => "Author",
    lastModifiedBy: () => "Last changed by",
    company: () => "Company",
    manager: () => "Manager",
    commentAuthor: () => "Has written comments",
    custom: (name) => name,
  },
  possible: {
    found: (count) =>
      count === 1
        ? "Numbers that may be personal identity numbers were found in one place."
        : `Numbers that may be personal identity numbers were found in ${count} places.`,
    fix: "Remove them, or state under Committee copy that they are something else.",
  },
  cellsOnly: "Only cells were searched: Excel does not give out the file here.",
};
