/**
 * Given names that many in Sweden have: enough to know "Anna Lindqvist" in a text for somebody's name. It
 * is no list of all names, and texts that may hold anything are not kept at all.
 */
const GIVEN =
  "adam agneta albin alexander alexandra alf ali alice alma amanda anders andreas anette ann anna anneli annika anton arne arvid astrid axel barbro bengt berit bertil birgit birgitta bo bodil börje britt britta camilla carina carl carolina caroline catarina cecilia charlotte christer christian christina christoffer claes dag dan daniel david ebba edvin elias elin elisabeth ella ellen elsa emil emilia emma eric erica erik erika ester eva evelina fatima felicia felix filip fredrik frida gerd gertrud gösta göran greta gun gunilla gunnar gustaf gustav hanna hannah hans harald hassan helen helena helene helge henrik henry hugo håkan ida ingegerd inger ingrid ingvar irene isabelle isak jakob jan jenny jens jesper jessica joakim joel johan johanna john johnny jonas josef josefin josefine julia jörgen kajsa kalle karin karl karolina katarina kent kerstin kim kjell klara klas kristian kristina kristoffer lars lasse laila leif lena lennart leo liam lilian linda linnea linnéa linus lisa lisbeth louise lovisa lucas ludvig magnus maj maja malin marcus margareta margaretha maria marianne marie mariam markus martin matilda mats mattias maud max melker michael mikael mikaela moa mohamed mohammed mona monica monika märta märit nathalie nils nina olle olof oliver oscar oskar ove patrik paul per pernilla peter petra pia pontus rasmus rebecka robert robin roger rolf rune sandra sara sebastian simon siv sofia sofie solveig staffan stefan sten stig sture sune susanne sven therese thomas tobias tomas tommy tommie tove tuva tyra ulf ulla ulrika urban vera victor victoria viktor viktoria vilhelm wilhelm william wilma yvonne åke åsa örjan";
const KNOWN: ReadonlySet<string> = new Set(GIVEN.split(" "));

/** Words by which a text is about a place of care, though it is called after somebody. */
const PLACE =
  /(?:vård|central|mottagning|klinik|sjukhus|läkar|akut|hälso|rehab|hemmet|gården|institut|stiftelse|hospital|clinic|health|medical)|^(?:ab|hb|kb|vc|hc|care|region|sankt|st)$/iu;
/** Words that say that a person follows. */
const SAYS = /^(?:patient|pat|pt|namn|name|fru|herr|barnet|mamma|pappa)$/iu;
const SURNAME = /(?:sson|sdotter)$/iu;

/**
 * Whether a text has somebody's name in it: a known given name before or after another name, a
 * surname in -sson after one, or a name after "patient". What is called after somebody (Maria
 * vårdcentral) is a place.
 */
export function holdsPersonName(text: string): boolean {
  const words = text.normalize("NFC").match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  if (words.length === 1) return isGiven(words[0]!);
  return words.some((word, i) => {
    const next = words[i + 1];
    if (next === undefined || !isCapital(next) || PLACE.test(next) || PLACE.test(word))
      return false;
    if (SAYS.test(word)) return true;
    if (!isCapital(word)) return false;
    return isGiven(word) || isGiven(next) || SURNAME.test(next);
  });
}

function isGiven(word: string): boolean {
  return KNOWN.has(word.toLowerCase());
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
