import { read as reading, type Rows, sheetOf } from "../sheet/sheet";
import { accountText, problemSentence } from "../../../src/words/reading";
import { kronor, type Layout, optionsOf, type Places, sumsOf, testAccounts } from "./accounted";
import { addUp } from "./addUp";

/** What a controller would add up, and what of it is read; the rest is shown as not read. */
const LAYOUTS: readonly Layout[] = [
  [
    "the region as a whole a month, its parts below it",
    [
      ["Enhet", "Månad", "Kontakter", "Kostnad"],
      ["Regionen totalt", "2019-01", 20, 10000],
      ["Därav läkare", "", 12, 6000],
      ["Därav psykolog", "", 8, 4000],
      ["Regionen totalt", "2019-02", 40, 20000],
      ["Därav läkare", "", 30, 15000],
      ["Därav psykolog", "", 10, 5000],
    ],
    ["D2 D5", "C2 C5"],
    "all",
  ],
  [
    "visits and what they are paid for, of a profession",
    [
      ["Månad", "Läkarbesök", "Ersättning läkarbesök"],
      ["2019-01", 10, 5000],
      ["2019-02", 12, 6000],
    ],
    [null, null],
    [null, null],
  ],
  [
    "what has been paid, in thousands",
    [
      ["Kvartal", "Nätläkarbesök", "Utbetalt belopp (tkr)"],
      ["2019 kv1", 100, 50],
      ["2019 kv2", 120, 60],
    ],
    ["1000 C2:C3", "B2:B3"],
    "all",
  ],
  [
    "the month beside what has been accumulated, each with its budget",
    [
      ["", "Period", "", "Ackumulerat", ""],
      ["Enhet", "Utfall", "Budget", "Utfall", "Budget"],
      ["Ås", 1000, 900, 3000, 2700],
      ["Berg", 2000, 2100, 6000, 6300],
    ],
    ["B3:C4", null],
    ["B3:B4", null],
    "April 2020",
  ],
  [
    "nothing but sums, of several",
    [
      ["Vårdcentral", "Period", "Kostnad"],
      ["Summa Ås", "2019-01", 10000],
      ["Summa Berg", "2019-01", 20000],
      ["Totalt", "2019-01", 30000],
    ],
    ["C2:C3", null],
    [null, null],
  ],
  [
    "SEK before the amounts",
    [
      ["Månad", "Belopp SEK"],
      ["2019-01", "SEK 1 200,50"],
      ["2019-02", "SEK 2 300"],
    ],
    ["B2:B3", null],
    "all",
  ],
  [
    "a rolling year beside the month",
    [
      ["Period", "Kontakter", "Kostnad", "Kostnad R12"],
      ["2019-01", 10, 5000, 60000],
      ["2019-02", 12, 6000, 61000],
    ],
    ["C2:C3", "B2:B3"],
    "all",
  ],
  [
    "budget, outcome and what they differ by",
    [
      ["Vårdcentral", "Budget 2019", "Utfall 2019", "Avvikelse"],
      ["Ås", 100000, 120000, -20000],
      ["Berg", 90000, 80000, 10000],
    ],
    ["B2:C3", null],
    ["C2:C3", null],
  ],
  [
    "a closed year, an outcome and a forecast beside each other",
    [
      ["Vårdcentral", "Utfall 2019", "Prognos 2020", "Bokslut 2018"],
      ["Ås", 100000, 120000, 90000],
      ["Berg", 90000, 80000, 70000],
    ],
    ["B2:D3", null],
    "all",
  ],
  [
    "a year in a merged cell beside months in words",
    [
      ["År", "Månad", "Kostnad"],
      [2019, "Januari", 100],
      ["", "Februari", 200],
      ["", "Mars", 300],
      [2020, "Januari", 400],
      ["", "Februari", 500],
    ],
    ["C2:C6", null],
    "all",
  ],
  [
    "weeks, which are no period",
    [
      ["Vecka", "Kontakter", "Kostnad"],
      ["2019-v01", 10, 5000],
      ["2019-v02", 12, 6000],
    ],
    ["C2:C3", "B2:B3"],
    [null, null],
  ],
  [
    "a year beside weeks",
    [
      ["År", "Vecka", "Kontakter", "Kostnad"],
      [2019, 1, 10, 5000],
      [2019, 2, 12, 6000],
    ],
    ["D2:D3", "C2:C3"],
    "all",
  ],
  [
    "the day of the visit beside that of the invoice",
    [
      ["Fakturadatum", "Besöksdatum", "Vårdgivare", "Belopp"],
      ["2019-03-01", "2019-02-03", "Kry", 500],
      ["2019-03-01", "2019-02-04", "Kry", 500],
      ["2019-04-01", "2019-03-04", "Min Doktor", 500],
    ],
    ["D2:D4", "count B2:B4"],
    "all",
  ],
  [
    "a change in per cent",
    [
      ["År", "Kostnad", "Förändring %"],
      [2018, 1000000, ""],
      [2019, 1200000, "20 %"],
    ],
    ["B2:B3", null],
    "all",
  ],
  [
    "contacts per 1000 listed",
    [
      ["År", "Kontakter per 1000 listade", "Kontakter", "Kostnad"],
      [2018, 25, 1000, 500000],
      [2019, 30, 1200, 600000],
    ],
    ["D2:D3", "C2:C3"],
    "all",
  ],
  [
    "a credit in brackets",
    [
      ["Period", "Kostnad"],
      ["2019-01", "(500)"],
      ["2019-02", "1 500"],
    ],
    ["B2:B3", null],
    "all",
  ],
  [
    "a credit with its minus last",
    [
      ["Period", "Enhet", "Kostnad"],
      ["2019-01", "Ås", "500-"],
      ["2019-02", "Ås", "1 500"],
    ],
    ["C2:C3", null],
    "all",
  ],
  [
    "contacts by profession beside one cost",
    [
      ["Period", "Läkare", "Psykolog", "Totalt antal", "Totalkostnad"],
      ["2019-01", 10, 5, 15, 7125],
      ["2019-02", 11, 6, 17, 8050],
    ],
    ["E2:E3", null],
    "all",
  ],
  [
    "months under a year in the name of the sheet",
    [
      ["Enhet", "Jan", "Feb", "Mar", "Summa"],
      ["Ås", 100, 200, 300, 600],
      ["Berg", 10, 20, 30, 60],
      ["Summa", 110, 220, 330, 660],
    ],
    ["B2:D3", null],
    "all",
    "Kostnad 2019",
  ],
  [
    "quarters under a year in the name of the sheet",
    [
      ["Kvartal", "Kostnad"],
      ["Q1", 100],
      ["Q2", 200],
    ],
    ["B2:B3", null],
    "all",
    "Utfall 2019",
  ],
  [
    "a year beside quarters",
    [
      ["År", "Kvartal", "Kostnad"],
      [2019, 1, 100],
      [2019, 2, 200],
      [2019, 3, 300],
      [2019, 4, 400],
    ],
    ["C2:C5", null],
    "all",
  ],
  [
    "2019P01",
    [
      ["Period", "Kostnad"],
      ["2019P01", 100],
      ["2019P02", 200],
    ],
    ["B2:B3", null],
    "all",
  ],
  [
    "spans of digits",
    [
      ["Period", "Kostnad"],
      ["201901-201906", 100],
      ["201907-201912", 200],
    ],
    ["B2:B3", null],
    "all",
  ],
  [
    "Antal and Kr below merged years",
    [
      ["", "2018", "", "2019", ""],
      ["Enhet", "Antal", "Kr", "Antal", "Kr"],
      ["Ås", 10, 5000, 20, 10000],
      ["Berg", 30, 15000, 40, 20000],
    ],
    ["C3:C4 E3:E4", "B3:B4 D3:D4"],
    "all",
  ],
  [
    "tusental kr",
    [
      ["År", "Kostnad i tusental kr"],
      [2018, 1000],
      [2019, 1200],
    ],
    ["1000 B2:B3", null],
    "all",
  ],
  [
    "dashes and noughts in a wide table",
    [
      ["Enhet", "2018", "2019"],
      ["Ås", "-", 1000],
      ["Berg", 500, "–"],
      ["Cé", 0, 700],
    ],
    ["B2:C4", null],
    "all",
    "Kostnad",
  ],
  [
    "the total above the units",
    [
      ["Enhet", "Kostnad 2018", "Kostnad 2019"],
      ["Totalt", 600, 900],
      ["Ås", 200, 300],
      ["Berg", 400, 600],
    ],
    ["B3:C4", null],
    "all",
  ],
  [
    "a total without a label",
    [
      ["Period", "Kontakter", "Kostnad"],
      ["2019-01", 10, 5000],
      ["2019-02", 12, 6000],
      ["", 22, 11000],
    ],
    ["C2:C3", "B2:B3"],
    "all",
  ],
  [
    "varav below units",
    [
      ["Enhet", "Period", "Kostnad"],
      ["Ås", "2019", 1000],
      ["varav läkare", "2019", 700],
      ["varav psykolog", "2019", 300],
      ["Berg", "2019", 500],
    ],
    ["C2 C5", null],
    "all",
  ],
  [
    "years across, both measures down",
    [
      ["", "2017", "2018", "2019"],
      ["Kontakter", 2000, 9000, 21000],
      ["Kostnad, mkr", 2.4, 5.6, 10.5],
    ],
    ["1000000 B3:D3", "B2:D2"],
    "all",
  ],
  [
    "digital contacts beside physical ones",
    [
      ["År", "Digitala kontakter", "Fysiska kontakter", "Kostnad digitala", "Kostnad fysiska"],
      [2018, 100, 1000, 50000, 900000],
      [2019, 200, 1100, 100000, 990000],
    ],
    ["D2:D3", "B2:B3"],
    "all",
  ],
  [
    "VAT in a column of its own",
    [
      ["Period", "Netto", "Moms", "Brutto"],
      ["2019-01", 1000, 250, 1250],
      ["2019-02", 2000, 500, 2500],
    ],
    ["B2:B3", null],
    "all",
  ],
  [
    "gross, fee and net",
    [
      ["Period", "Antal", "Bruttobelopp", "Patientavgifter", "Nettobelopp"],
      ["2019-01", 10, 5000, 1000, 4000],
      ["2019-02", 12, 6000, 1200, 4800],
    ],
    ["E2:E3", "B2:B3"],
    "all",
  ],
  [
    "days with the time of day",
    [
      ["Besöksdatum", "Pris"],
      ["2019-03-01 14:22:10", 500],
      ["2019-03-02T08:00:00", 500],
    ],
    [null, "count A2:A3"],
    "all",
  ],
  [
    "municipalities of one month each",
    [
      ["Kommun", "Period", "Kostnad"],
      ["Ås", "2019-01", 100],
      ["Berg", "2019-01", 200],
    ],
    ["C2:C3", null],
    [null, null],
  ],
  [
    "women and men",
    [
      ["Period", "Kön", "Antal kontakter", "Kostnad"],
      ["2019-01", "K", 10, 5000],
      ["2019-01", "M", 5, 2500],
      ["2019-02", "K", 12, 6000],
      ["2019-02", "M", 6, 3000],
    ],
    ["D2:D5", "C2:C5"],
    [null, null],
  ],
  [
    "the first quarter of two years beside a whole year",
    [
      ["Enhet", "Jan-mar 2019", "Jan-mar 2020", "Helår 2019"],
      ["Ås", 300, 400, 1200],
      ["Berg", 100, 200, 500],
    ],
    // The whole year has its first quarter in it.
    ["C2:D3", null],
    ["B2:C3", null],
    "Kostnad",
  ],
  [
    "a price beside the amount",
    [
      ["Period", "Yrke", "Antal", "À-pris", "Belopp"],
      ["2019-01", "Läkare", 10, 500, 5000],
      ["2019-01", "Psykolog", 5, 425, 2125],
    ],
    ["E2:E3", "C2:C3"],
    "all",
  ],
  [
    "the unit as a title above each table",
    [
      ["Ås vårdcentral", "", ""],
      ["Period", "Antal", "Kostnad"],
      ["2019-01", 10, 5000],
      ["2019-02", 11, 5500],
      ["", "", ""],
      ["Bergs vårdcentral", "", ""],
      ["Period", "Antal", "Kostnad"],
      ["2019-01", 20, 10000],
      ["2019-02", 21, 10500],
    ],
    ["C3:C4 C8:C9", "B3:B4 B8:B9"],
    "all",
  ],
  [
    "points between thousands",
    [
      ["Period", "Kostnad"],
      ["2019-01", "1.200"],
      ["2019-02", "12.500"],
      ["2019-03", "1.200.000"],
    ],
    ["B2:B4", null],
    "all",
  ],
  [
    "a mean below the years",
    [
      ["År", "Kostnad"],
      ["2018", 100000],
      ["2019", 200000],
      ["Medel", 150000],
    ],
    ["B2:B4", null],
    ["B2:B3", null],
  ],
  [
    "an increase below the years",
    [
      ["År", "Kostnad"],
      ["2018", 100000],
      ["2019", 200000],
      ["Ökning", 100000],
    ],
    ["B2:B4", null],
    ["B2:B3", null],
  ],
  [
    "a part of a year beside its forecast",
    [
      ["År", "Kostnad"],
      ["2018", 100000],
      ["2019", 200000],
      ["2020 t.o.m. april", 90000],
      ["2020 helårsprognos", 270000],
    ],
    ["B2:B5", null],
    ["B2:B3 B5", null],
  ],
  [
    "a year until August",
    [
      ["År", "Kostnad"],
      ["2019", 200000],
      ["2020 (t o m aug)", 90000],
    ],
    ["B2:B3", null],
    ["B2", null],
  ],
  [
    "the lines of the document",
    [
      ["År 2017 2,4 mkr"],
      ["År 2018 5,6 mkr"],
      ["År 2019 10,5 mkr"],
      ["År 2020 (prognos) 12,5 mkr"],
    ],
    ["A1:A4", null],
    "all",
  ],
  [
    "the lines of the document with colons",
    [["2017: 2,4 miljoner kronor"], ["2018: 5,6 miljoner kronor"], ["2019: 10,5 miljoner kronor"]],
    ["A1:A3", null],
    "all",
  ],
  [
    "days from and to, and months from and to",
    [
      ["Period", "Kostnad"],
      ["2018-01-01 – 2018-06-30", 100],
      ["2018-07-01--2018-12-31", 200],
      ["jan 2019 – jun 2019", 300],
      ["2019-07-2019-12", 400],
    ],
    ["B2:B5", null],
    "all",
  ],
  [
    "a span inside a month, and one over two years",
    [
      ["Period", "Kostnad"],
      ["201901-201906", 100],
      ["2019-07-01 – 2019-12-15", 200],
      ["201907-202006", 400],
    ],
    ["B2:B4", null],
    ["B2", null],
  ],
  [
    "years with an apostrophe",
    [
      ["År", "Kostnad"],
      ["'17", 100],
      ["’18", 200],
      ["År '19", 300],
    ],
    ["B2:B4", null],
    "all",
  ],
  [
    "kronor and öre with a colon",
    [
      ["Månad", "Belopp"],
      ["2019-01", "1 200:50"],
      ["2019-02", "500:25"],
      ["2019-03", "-1.250:75"],
      ["2019-04", "75:50 kr"],
    ],
    ["B2:B5", null],
    "all",
  ],
  [
    "cost, a part of it beside it",
    [
      ["Period", "Kostnad", "Kostnad, varav läkare"],
      ["2019-01", 1000, 700],
      ["2019-02", 2000, 1500],
    ],
    ["B2:B3", null],
    "all",
  ],
  [
    "years of cost with a part beside each",
    [
      ["Enhet", "Kostnad 2018", "varav läkare 2018", "Kostnad 2019", "varav läkare 2019"],
      ["Ås", 1000, 700, 1100, 800],
      ["Berg", 2000, 1500, 2100, 1600],
    ],
    ["B2:B3 D2:D3", null],
    "all",
  ],
  [
    "a sum and its parts",
    [
      ["Period", "Summa", "varav läkare", "varav psykolog"],
      ["2019-01", 11000, 7000, 2000],
      ["2019-02", 22000, 15000, 3000],
    ],
    ["B2:B3", null],
    "all",
    "Kostnad",
  ],
  [
    "a ledger with Ansv and its text, and a sum of the account",
    [
      ["Konto", "Konto (T)", "Ansv", "Ansv (T)", "Period", "Belopp"],
      [4611, "Utomlänsvård digital", 4110, "Ås VC", 201901, 12500.5],
      [4611, "Utomlänsvård digital", 4120, "Berg VC", 201901, 8300],
      [4611, "Utomlänsvård digital", 4110, "Ås VC", 201902, -500],
      [4611, "", "", "", "", 20300.5],
    ],
    ["F2:F4", null],
    "all",
  ],
  [
    "the period's outcome beside the accumulated one",
    [
      ["Enhet", "Period", "Periodens utfall", "Ack utfall"],
      ["Ås", "2019-01", 100, 100],
      ["Ås", "2019-02", 200, 300],
    ],
    ["C2:C3", null],
    "all",
  ],
  [
    "listed people and rates beside a wide table: they are no kronor",
    [
      ["Vårdcentral", "Listade", "Kontakter 2019", "Kontakter/1000 listade", "Kostnad 2019"],
      ["Ås", 8000, 100, 12.5, 50000],
      ["Berg", 9000, 200, 22.2, 100000],
    ],
    ["E2:E3", "C2:C3"],
    "all",
  ],
  [
    "a company called Min Doktor among others",
    [
      ["Kvartal", "Kry", "Min Doktor", "Doktor24", "Totalt"],
      ["2019 Q1", 100, 200, 300, 600],
      ["2019 Q2", 110, 210, 310, 630],
    ],
    ["B2:D3", null],
    "all",
    "Kostnad per bolag",
  ],
  [
    "each year above its months, and its sum below",
    [
      ["Månad", "Antal", "Belopp"],
      ["2019", "", ""],
      ["jan", 10, 5000],
      ["feb", 11, 5500],
      ["Summa 2019", 21, 10500],
      ["2020", "", ""],
      ["jan", 12, 6000],
      ["feb", 13, 6500],
      ["Summa 2020", 25, 12500],
    ],
    ["C3:C4 C7:C8", "B3:B4 B7:B8"],
    "all",
  ],
  [
    "Mån, VC, Ant and Kr",
    [
      ["År", "Mån", "VC", "Ant besök", "Kr"],
      [2019, 1, "Ås", 10, 5000],
      [2019, 2, "Ås", 11, 5500],
    ],
    ["E2:E3", "D2:D3"],
    "all",
  ],
  [
    "two measures under the year's heading",
    [
      ["Nätläkare, tkr", "", "", "", ""],
      ["", "2018", "", "2019", ""],
      ["Vårdcentral", "Besök", "Kostnad", "Besök", "Kostnad"],
      ["Ås", 10, 5.5, 20, 10.25],
      ["Berg", 30, 15, 40, 20.5],
      ["Totalt", 40, 20.5, 60, 30.75],
    ],
    ["1000 C4:C5 E4:E5", "B4:B5 D4:D5"],
    "all",
  ],
  [
    "outcome, budget and forecast across, both measures down",
    [
      ["", "Utfall 2018", "Utfall 2019*", "Budget 2020", "Prognos 2020"],
      ["Kostnad (tkr)", 50, 100, 150, 155],
      ["* preliminärt", "", "", "", ""],
    ],
    ["1000 B2:E2", null],
    ["1000 B2:C2 E2", null],
  ],
  [
    "months, what they have come to, budget and what differs",
    [
      ["Vårdcentral", "jan-19", "feb-19", "mar-19", "Ack utfall", "Ack budget", "Avvikelse"],
      ["Ås", 100, 200, 300, 600, 500, -100],
      ["Berg", 10, 20, 30, 60, 70, 10],
    ],
    ["B2:D3", null],
    "all",
    "Kostnad",
  ],
  [
    "totals by cost centre",
    [
      ["Ansvar", "Kst-benämning", "Period", "Belopp"],
      [4110, "Ås", 201901, 100],
      [4110, "Ås", 201902, 200],
      ["4110 Totalt", "", "", 300],
      [4120, "Berg", 201901, 50],
      ["4120 Totalt", "", "", 50],
    ],
    ["D2:D3 D5", null],
    "all",
  ],
  [
    "budget and outcome above the years",
    [
      ["", "Budget", "", "Utfall", ""],
      ["Enhet", "2018", "2019", "2018", "2019"],
      ["Ås", 1000, 2000, 1100, 2100],
      ["Berg", 3000, 4000, 3100, 4100],
    ],
    ["B3:E4", null],
    ["D3:E4", null],
    "Kostnad",
  ],
  [
    "cost above budget and outcome above the years",
    [
      ["", "Kostnad", "", "", ""],
      ["", "Budget", "", "Utfall", ""],
      ["Enhet", "2018", "2019", "2018", "2019"],
      ["Ås", 1000, 2000, 1100, 2100],
      ["Berg", 3000, 4000, 3100, 4100],
    ],
    ["B4:E5", null],
    ["D4:E5", null],
  ],
  [
    "years in thousands and in kronor",
    [
      ["Enhet", "Kostnad 2018 (tkr)", "Kostnad 2019 (kr)"],
      ["Ås", 100, 200000],
      ["Berg", 30, "40 000"],
    ],
    ["1000 B2:B3 1 C2:C3", null],
    "all",
  ],
  [
    "professions in kronor and in thousands",
    [
      ["Period", "Läkare, kr", "Psykolog, tkr"],
      ["2019-01", 5000, 3],
      ["2019-02", 6000, 4.5],
    ],
    ["B2:B3 1000 C2:C3", null],
    "all",
  ],
  [
    "rows in thousands and in kronor",
    [
      ["Enhet", "Mått", "2018"],
      ["Ås", "Kostnad (tkr)", 5],
      ["Berg", "Kostnad (kr)", 7000],
    ],
    ["1000 C2 1 C3", null],
    "all",
  ],
  [
    "the cost of a visit above the visits and the cost",
    [
      ["Enhet", "Mått", "2018", "2019"],
      ["Ås", "Kostnad per besök (kr)", 500, 500],
      ["Ås", "Antal besök", 10, 20],
      ["Ås", "Kostnad (tkr)", 5, 10],
      ["Berg", "Snittkostnad", 500, 500],
      ["Berg", "Antal besök", 1, 2],
      ["Berg", "Kostnad (tkr)", 0.5, 1],
    ],
    ["1000 C4:D4 C7:D7", "C3:D3 C6:D6"],
    "all",
  ],
  [
    "the cost of a visit beside the cost, a year",
    [
      ["Enhet", "Kostnad per besök 2018", "Kostnad 2018", "Kostnad per besök 2019", "Kostnad 2019"],
      ["Ås", 500, 5000, 500, 6000],
      ["Berg", 500, 7000, 500, 8000],
    ],
    ["C2:C3 E2:E3", null],
    "all",
  ],
  [
    "outcome of spans of months, and what differs",
    [
      ["Enhet", "Utfall jan-aug 2018", "Utfall jan-aug 2019", "Diff"],
      ["Ås", 90, 100, 10],
      ["Berg", 20, 30, 10],
    ],
    ["B2:C3", null],
    "all",
  ],
  [
    "outcome of whole years and a forecast",
    [
      ["Enhet", "Utfall helår 2018", "Prognos helår 2019"],
      ["Ås", 100000, 90000],
      ["Berg", 30000, 20000],
    ],
    ["B2:C3", null],
    "all",
  ],
  [
    "outcome and budget of a month",
    [
      ["Enhet", "Utfall 2019-01", "Budget 2019-01"],
      ["Ås", 100, 90],
      ["Berg", 30, 20],
    ],
    ["B2:C3", null],
    ["B2:B3", null],
  ],
  [
    "outcome below a title of visits",
    [
      ["Antal nätläkarbesök per vårdcentral", "", ""],
      ["Enhet", "Utfall 2018", "Prognos 2019"],
      ["Ås", 100, 90],
      ["Berg", 30, 20],
    ],
    [null, "B3:C4"],
    "all",
  ],
  [
    "outcome a month below a title of visits",
    [
      ["Antal nätläkarbesök", ""],
      ["Månad", "Utfall"],
      ["2019-01", 90],
      ["2019-02", 20],
    ],
    [null, "B3:B4"],
    "all",
  ],
  [
    "Antal and Kostnad of a quarter",
    [
      ["Enhet", "Antal Q1-2019", "Kostnad Q1-2019"],
      ["Ås", 10, 9000],
      ["Berg", 30, 20000],
    ],
    ["C2:C3", "B2:B3"],
    "all",
  ],
  [
    "Antal and Kostnad of each profession",
    [
      ["Period", "Antal läkare", "Antal psykologer", "Kostnad läkare", "Kostnad psykologer"],
      ["2019-01", 1, 2, 500, 850],
      ["2019-02", 3, 4, 1500, 1700],
    ],
    ["D2:E3", "B2:C3"],
    "all",
  ],
  [
    "a sum without a label above the units",
    [
      ["Enhet", "jan 2019", "feb 2019"],
      ["", 110, 220],
      ["Ås", 100, 200],
      ["Berg", 10, 20],
    ],
    ["B3:C4", null],
    "all",
    "Kostnad",
  ],
  [
    "sums of groups below them",
    [
      ["Enhet", "Kostnad 2019"],
      ["Ås", 100],
      ["Berg", 230],
      ["Egen regi", 330],
      ["Cé", 50],
      ["Dal", 20],
      ["Privat regi", 70],
      ["Totalt", 400],
    ],
    ["B2:B3 B5:B6", null],
    "all",
  ],
  [
    "marks of notes on a year, a heading and an amount",
    [
      ["År", "Kostnad¹"],
      ["2018²", 100000],
      ["2019 *", "200 000*"],
      ["¹ Exkl. moms", ""],
    ],
    ["B2:B3", null],
    "all",
  ],
  [
    "about so much",
    [
      ["År", "Kostnad"],
      ["2018", "ca 100 000"],
      ["2019", "200 000"],
    ],
    ["B2:B3", null],
    ["B3", null],
  ],
  [
    "1000-tals kr",
    [
      ["År", "Kostnad (1000-tals kr)"],
      [2018, 100],
      [2019, 200],
    ],
    ["1000 B2:B3", null],
    "all",
  ],
  [
    "'000 SEK",
    [
      ["Year", "Cost ('000 SEK)"],
      [2018, 100],
      [2019, 200],
    ],
    ["1000 B2:B3", null],
    "all",
  ],
  [
    "the day of the voucher beside codes",
    [
      ["Kto", "Ansvar", "Mtp", "Verdatum", "Belopp"],
      [4611, 4110, 8600, "2019-01-31", 12500.5],
      [4611, 4110, 8600, "2019-02-28", "-500,00"],
      [4611, 4120, 8600, "2019-02-28", 8000],
    ],
    ["E2:E4", null],
    "all",
  ],
];

testAccounts(LAYOUTS);

/** Numbers of columns that are not read are named, each with its sum. */
test.each<readonly [name: string, heading: string, places: Places]>([
  ["contacts by profession beside one cost", "Läkare", [null, "B2:B3"]],
  ["contacts by profession beside one cost", "Totalt antal", [null, "D2:D3"]],
  ["digital contacts beside physical ones", "Fysiska kontakter", [null, "C2:C3"]],
  ["digital contacts beside physical ones", "Kostnad fysiska", ["E2:E3", null]],
  ["a rolling year beside the month", "Kostnad R12", ["D2:D3", null]],
  ["visits and what they are paid for, of a profession", "Läkarbesök", [null, "B2:B3"]],
  ["visits and what they are paid for, of a profession", "Ersättning läkarbesök", ["C2:C3", null]],
  ["VAT in a column of its own", "Moms", ["C2:C3", null]],
  ["cost, a part of it beside it", "Kostnad, varav läkare", ["C2:C3", null]],
  ["years of cost with a part beside each", "varav läkare 2018", ["C2:C3", null]],
  ["years of cost with a part beside each", "varav läkare 2019", ["E2:E3", null]],
  ["a sum and its parts", "varav psykolog", ["D2:D3", null]],
])("%s: %s", (name, heading, places) => {
  const [, rows, , , options] = LAYOUTS.find(([each]) => each === name)!;
  const { unread } = reading(sheetOf(rows, optionsOf(options))).sources[0]!.account;
  const column = unread.find((one) => one.what === "column" && one.heading === heading)!;
  expect([kronor(column.cost), column.contacts]).toEqual(sumsOf(rows, places));
});

test("what has a name among numbers that lack one is told with its sum", () => {
  const rows: Rows = [
    ["Period", "Läkare", "Psykologer", "Kostnad läkare", "Kostnad psykologer"],
    ["2019-01", 1, 2, 500, 850],
    ["2019-02", 3, 4, 1500, 1700],
  ];
  const { problems } = reading(sheetOf(rows));
  expect(problems).toMatchObject([
    {
      code: "heading.unnamed",
      contacts: addUp(rows, "B2:C3"),
      beside: { contacts: null, cost: 100 * addUp(rows, "D2:E3") },
    },
  ]);
  const sum =
    "sammanlagt 10, och inget av dem läses. Bredvid dem står 4 550 kr, som inte heller läses.";
  expect(problemSentence(problems[0]!, "sv").replace(/\s/g, " ")).toContain(sum);
});

test("few visits, a unit a column below a title of visits, are no kronor", () => {
  const rows: Rows = [
    ["Månad", "Ås", "Berg"],
    ["2019-01", 1, 2],
    ["2019-02", 4, 5],
  ];
  const { problems } = reading(sheetOf(rows, { sheet: "Antal kontakter" }));
  const told = problems.flatMap((one) =>
    one.code === "column.unreadContacts" ? [one.contacts] : []
  );
  expect(told).toEqual([addUp(rows, "B2:B3"), addUp(rows, "C2:C3")]);
  expect(problems.map(({ code }) => code)).not.toContain("column.unread");
});

test.each<readonly [name: string, rows: Rows, end: string]>([
  [
    "all",
    [
      ["År", "Kostnad"],
      [2018, 100000],
    ],
    "Allt är läst.",
  ],
  [
    "a column of money",
    [
      ["År", "Kostnad", "Kostnad R12"],
      [2018, 100000, 5],
    ],
    "Allt är inte läst.",
  ],
  [
    "an error",
    [
      ["År", "Kostnad"],
      [2018, 100000],
      [2019, "#REF!"],
    ],
    "Allt är inte läst.",
  ],
  [
    "about so much",
    [
      ["År", "Kostnad"],
      [2018, 100000],
      [2019, "ca 50"],
    ],
    "Inte läst: 50 kr.",
  ],
  [
    "nothing of it",
    [
      ["År", "Kostnad"],
      [2018, "ca 100"],
    ],
    "Inte läst: 100 kr.",
  ],
])("the line of the account, %s", (_, rows, end) => {
  const { account } = reading(sheetOf(rows)).sources[0]!;
  expect(accountText(account, "sv")!.replace(/\s/g, " ")).toMatch(new RegExp(`\\. ${end}$`));
});

test("a column without a unit is read in that of one beside it, which is told", () => {
  const rows: Rows = [
    ["Enhet", "Kostnad 2018", "Kostnad 2019 (tkr)"],
    ["Ås", 100, 200],
    ["Berg", 30, 40],
  ];
  const { sources, problems } = reading(sheetOf(rows));
  expect(kronor(sources[0]!.account.read.cost)).toBe(addUp(rows, "1000 B2:C3"));
  expect(problems).toContainEqual(
    expect.objectContaining({ code: "amount.titledUnit", column: "Kostnad 2018", scale: 1000 })
  );
});

test.each<readonly [title: string, isOther: boolean]>([
  ["Ackumulerad kostnad nätläkare 2019", true],
  ["Budget nätläkare 2019", true],
  ["Kostnad inkl. moms", true],
  ["Kostnad nätläkare 2019", false],
  ["Utfall och budget 2019", false],
])("a title %s says something else than outcome a period: %s", (title, isOther) => {
  const rows = [
    ["Period", "Belopp"],
    ["2019-01", 100],
    ["2019-02", 250],
  ];
  for (const read of [
    reading(sheetOf([[title, ""], ...rows])),
    reading(sheetOf(rows, { sheet: title })),
    reading(sheetOf([["Kostnad"], ["Enhet", "2019-01"], ["Ås", 100]], { sheet: title })),
  ]) {
    const told = read.problems.filter(({ code }) => code === "amount.titledOther");
    expect(told).toMatchObject(isOther ? [{ text: title }] : []);
  }
});
