import type { Matrix } from "../host/call";
import { cases, NA, VALUE } from "./caseTable";

const SKL = [
  "Förändrad utomlänsersättning för digitala vårdtjänster",
  "Sveriges Kommuner och Landsting",
];
const LT = ["Taxan för digitala läkarbesök sänks", "Läkartidningen"];
const JP = ["Digitala vårdbesök kostar mindre", "Jönköpings-Posten"];
const BLANK = ["", "", "", "", "", "", ""];

const OWN: Matrix = [
  ["Källa", "Yrke", "Belopp", "Från", "Till"],
  ["Avtal 12", "Läkare", 480, "2020-01-01", null],
  ["", "Övrig", 250, 202001, 202106],
  [2021, "SJ", 260, "2021-01-01", ""],
  ["#REF!", "PS", 400, "2021-01-01", ""],
  ["en not under tabellen", null, null, null, null],
  ["Beslut § 7", "LK", 0, "2022-01-01", ""],
];
const ENGLISH: Matrix = [
  ["From", "Profession", "Amount", "Source"],
  ["2020-01-01", "physician", 480, "Contract 12"],
];
const WITHOUT_SOURCE: Matrix = OWN.map((row) => row.slice(1));
const DOUBLED: Matrix = ENGLISH.map((row) => [...row, "Källa"]);

export const tariffSourceCases = cases("TARIFF_SOURCE", [
  [["2017-06-30", "LK"], [[1200, "2017-01-01", "2017-06-30", ...JP, "B", "2020"]]],
  [["2017-07-01", "LK"], [[650, "2017-07-01", "2019-09-30", ...LT, "B", "2020"]]],
  [["2017-07-01", "kurator"], [[600, "2017-07-01", "2019-09-30", ...JP, "B", "2017"]]],
  [["2018-05-01", "SJ"], [[300, "2017-07-01", "2019-09-30", ...LT, "B", "2017"]]],
  [["2019-10-01", "LK"], [[500, "2019-10-01", "", ...SKL, "A", "2024"]]],
  [[43739, "psykoterapeut"], [[425, "2019-10-01", "", ...SKL, "A", "2024"]]],
  [[201910, "övriga legitimerade"], [[275, "2019-10-01", "", ...SKL, "A", "2024"]]],
  [["20191001", "psykosocial"], [[425, "2019-10-01", "", ...SKL, "A", "2024"]]],
  [["2024-06-01"], [[500, "2019-10-01", "", ...SKL, "A", "2024"]]],
  [["2024-06-01", 0], [[500, "2019-10-01", "", ...SKL, "A", "2024"]]],
  [["2024-06-01", "", ""], [[500, "2019-10-01", "", ...SKL, "A", "2024"]]],
  [[null, "LK"], [BLANK]],
  [["", "LK"], [BLANK]],
  [[0], [BLANK]],
  [["2020-05-01", "LK", OWN], [[480, "2020-01-01", "2021-12-31", "Avtal 12", "", "", ""]]],
  [["2022-05-01", null, OWN], [[0, "2022-01-01", "", "Beslut § 7", "", "", ""]]],
  [["2020-05-01", "SJ", OWN], [[250, "2020-01-01", "2021-06-30", "", "", "", ""]]],
  [["2021-05-01", "SJ", OWN], [[260, "2021-01-01", "", "2021", "", "", ""]]],
  [["2021-05-01", "PS", OWN], [[400, "2021-01-01", "", VALUE(/#REF!/), "", "", ""]]],
  [["2020-05-01", "LK", ENGLISH], [[480, "2020-01-01", "", "Contract 12", "", "", ""]]],
  [["2021-05-01", "SJ", WITHOUT_SOURCE], [[260, "2021-01-01", "", "", "", "", ""]]],
  [["2020-05-01", "LK", 475], [[475, "", "", "", "", "", ""]]],
  [["2016-05-01", "LK"], NA(/2016-05-01.*2017-01-01/)],
  [["2019-09-30", "PT"], NA(/2019-10-01/)],
  [["2019-10-01", "US"], NA(/undersköterska/)],
  [["2019-10-01", "tomte"], NA(/tomte/)],
  [["2021-07-01", "DT", OWN], NA()],
  [["i går", "LK"], VALUE(/i går/)],
  [["1980-01-01", "LK"], VALUE()],
  [["#N/A", "LK"], VALUE(/#N\/A/)],
  [[[["2019-10-01", "2020-01-01"]], "LK"], VALUE(/ett enda värde/)],
  [["2019-10-01", [["LK"], ["PS"]]], VALUE(/ett enda värde/)],
  [["2019-10-01", "LK", -1], VALUE(/negativt/)],
  [["2020-05-01", "LK", DOUBLED], VALUE(/Källa två gånger/)],
  [["2019-10-01", "LK", [["Från", "Yrke"]]], VALUE(/Belopp/)],
]);
