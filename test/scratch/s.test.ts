import { read, sheetOf } from "../reading/sheet/sheet";
import { problemSentence, accountText, unreadText } from "../../src/words/reading";
const cases: Record<string, any[][]> = {
  docLines: [["År 2017 2,4 mkr"], ["År 2018 5,6 mkr"], ["År 2019 10,5 mkr"], ["År 2020 (prognos) 12,5 mkr"]],
  docLines2: [["2017", "2,4 mkr"], ["2018", "5,6 mkr"], ["2019", "10,5 mkr"]],
  noHead: [[2017, 2400000], [2018, 5600000], [2019, 10500000]],
  scenario: [["År", "Scenario", "Kostnad"], [2019, "Bas", 100000], [2019, "Hög", 150000], [2020, "Bas", 110000], [2020, "Hög", 170000]],
  konto: [["År", "Vårdcentral", "Konto", "Belopp"], [2019, "Ås", "4531", 100000], [2019, "Ås", "4532", 5000], [2020, "Ås", "4531", 110000]],
  utfBud: [["Vårdcentral", "Utfall 2019", "Budget 2019", "Avvikelse", "Utfall 2020", "Budget 2020"], ["Ås", 100, 110, -10, 120, 115], ["Berg", 200, 210, -10, 220, 215]],
  utfBud2: [["", "2019", "", "2020", ""], ["Vårdcentral", "Utfall", "Budget", "Utfall", "Budget"], ["Ås", 100000, 110000, 120000, 115000], ["Berg", 200000, 210000, 220000, 215000]],
  ack: [["Månad", "Kostnad", "Ackumulerat", "Budget"], ["2020-01", 100000, 100000, 90000], ["2020-02", 50000, 150000, 90000]],
  diffTot: [["Vårdcentral", "2018", "2019", "Förändring", "Förändring %"], ["Ås", 100000, 120000, 20000, 0.2], ["Berg", 90000, 80000, -10000, -0.11], ["Summa", 190000, 200000, 10000, 0.05]],
  codeName: [["Kst", "Kst-benämning", "År", "Antal", "Summa kr"], ["003", "Aspens VC", 2019, 10, 5000], [3, "Aspens vårdcentral", 2020, 12, 6000]],
  unitTitle: [["Aspens vårdcentral"], ["År", "Kontakter", "Kostnad"], [2019, 10, 5000], [2020, 11, 5500], [], ["Bergs vårdcentral"], ["År", "Kontakter", "Kostnad"], [2019, 20, 10000], [2020, 21, 10500]],
  noMeasure: [["Vårdcentral", "2018", "2019"], ["Ås", 100, 120], ["Berg", 90, 80]],
  psych: [["År", "Yrkesgrupp", "Antal av Vårdkontakt-id", "Summa av Belopp exkl moms"], [2019, "Ssk", 10, 4000], [2019, "Övrigt", 4, 900], [2019, "Läkare", 100, 50000]],
  pivotBlank: [["Radetiketter", "Antal av Besök"], ["Aspen", 5], ["(tom)", 2], ["Totalsumma", 7]],
  onlyText: [["Kostnaden för nätläkare"], ["Ökar stort"], []],
  listed: [["Vårdcentral", "Listade 2019", "Listade 2020"], ["Ås", 5000, 5100]],
  wideTkr: [["Kostnad (tkr)", "2017", "2018", "2019"], ["Nätläkare", 2400, 5600, 10500]],
  single: [["", "2017", "2018", "2019", "2020 prognos"], ["Kostnad nätläkare, mkr", "2,4", "5,6", "10,5", "12,5"]],
  ssk: [["Period", "Enhet", "Läkare", "Psykolog", "Övriga", "Summa"], [202001, "Ås", 10, 2, 1, 13], [202002, "Ås", 11, 3, 0, 14]],
  avgift: [["År", "Kontakter", "Patientavgift", "Kostnad", "Kostnad inkl moms"], [2019, 10, 1000, 4000, 5000]],
};
test.each(Object.entries(cases))("%s", (name, rows) => {
  const r = read(sheetOf(rows));
  const obs = r.data?.observations.map((o) => [o.kind === "forecast" ? "P" : "U", o.period.unit === "year" ? o.period.year : `m${o.period.month % 12 + 1}`, o.unit === null ? null : r.data!.units[o.unit!]?.name, o.profession, o.contacts, o.cost === null ? null : o.cost / 100].join("|"));
  process.stdout.write(`\n## ${name}\n${(obs ?? ["NULL"]).join("\n")}\n` + r.problems.map((p) => `  ${p.severity[0]} ${p.code}: ${problemSentence(p, "sv")}`).join("\n") + "\n" + r.sources.map((s) => `  => ${accountText(s.account, "sv")} ${s.account.unread.map((u) => unreadText(u, "sv")).join("; ")}`).join("\n") + "\n");
});
