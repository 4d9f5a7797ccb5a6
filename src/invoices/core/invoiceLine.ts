import type { Day, Month } from "../../core/calendar";
import type { ProfessionKey } from "../../core/profession";
import type { RunKey } from "./runKeys";
import type { ScreenedText } from "./screenedText";

/** Orsak till kreditering, the national contract's reasonForCredit (ÖR36). */
export type CreditReason = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/**
 * Fakturarad: one vårdinsats of a fakturaunderlag, as the national claim contract has it
 * (RIV-TA financial:billing:claim, ProcessClaimSpecification 1.1, TKB 2025-10-13); null: not said.
 *
 * Amounts are whole öre as the file has them: positive in credit invoices too (`signedOre` turns
 * them). No field can hold a person's number or name: numbers are shorter than any such number,
 * texts have been screened, and who the patient is, is a key of this run alone.
 */
export interface InvoiceLine {
  /** Which of the run's files, from 0. */
  readonly file: number;
  /** Line of the file, or row of the sheet, from 1. */
  readonly row: number;
  readonly patient: RunKey | null;
  /** Vårdkontakts-id: all that is billed of one contact has the same. */
  readonly contact: RunKey | null;

  /** Underlags-id, underlagets datum. */
  readonly claim: ScreenedText | null;
  readonly claimDate: Day | null;
  /** Fakturatyp 381, or an amount with a minus. */
  readonly isCredit: boolean;
  readonly invoice: ScreenedText | null;
  readonly invoiceDate: Day | null;
  readonly originalInvoice: ScreenedText | null;
  readonly originalClaim: ScreenedText | null;
  /** Fakturabelopp: of the whole invoice, repeated on its lines. */
  readonly payable: number | null;
  /** Säljare: the region, or whoever bills. */
  readonly seller: ScreenedText | null;

  /** Post id vårdinsats, and the post that a credit takes back. */
  readonly lineId: number | null;
  readonly originalLine: number | null;
  readonly creditReason: CreditReason | null;

  /** Länskod and kommunkod of where the patient is registered (SCB). */
  readonly county: number | null;
  readonly municipality: number | null;
  /** Vårdform: 1 öppen, 2 sluten. */
  readonly typeOfCare: number | null;
  /** 1 nybesök, 2 återbesök; telefonrådgivning is told as återbesök. */
  readonly visitType: number | null;
  readonly visited: Day;

  readonly unitId: ScreenedText | null;
  readonly unitName: ScreenedText | null;
  /** Vårdgivare: not in the contract, but in most regions' files. */
  readonly provider: ScreenedText | null;
  readonly profession: ProfessionKey | null;

  /** Produktkategori 1–4, 99 (4 = kontaktersättning). */
  readonly productCategory: number | null;
  readonly actionCode: ScreenedText | null;
  /** The name of the patientspecifik åtgärd says telephone. */
  readonly byTelephone: boolean;
  readonly quantity: number | null;
  /** Pris of one, and antal × pris (ÖR26). */
  readonly price: number | null;
  readonly total: number | null;
  /** Bruttobelopp: after the fee that the patient has paid (ÖR27). */
  readonly gross: number | null;
  /** Nettobelopp: gross + påslag − avdrag − rabatt (ÖR6, ÖR28). */
  readonly net: number;
  /** Avdrag 6 % momskompensation. */
  readonly allowance: number | null;
  readonly discount: number | null;
  /** Påslag och avgifter. */
  readonly charge: number | null;
  /** Erlagd patientavgift. */
  readonly feePaid: number | null;
  /** Patientavgift nedsatt: 1–5, 99. */
  readonly feeCategory: number | null;
  /** Vårdnivå: 1 primärvård. */
  readonly careLevel: number | null;

  /** The user's own columns. */
  readonly diagnosisGroup: ScreenedText | null;
  readonly booked: Month | null;
  readonly listedUnit: ScreenedText | null;
  /** Whether an adequate needs assessment preceded the contact. */
  readonly needsAssessed: boolean | null;
}

/** An amount of a line with its sign: less in a credit invoice, whether or not the file has said so. */
export function signedOre(line: Pick<InvoiceLine, "isCredit">, ore: number): number {
  // Not −0.
  return line.isCredit ? 0 - Math.abs(ore) : ore;
}

/** The day by which a line is billed: the invoice's, else its underlag's. */
export function billedOn(line: Pick<InvoiceLine, "invoiceDate" | "claimDate">): Day | null {
  return line.invoiceDate ?? line.claimDate;
}

/** What a line's contact cost before the patient paid: price × number, or what it can be worked out from. */
export function fullPrice(
  line: Pick<InvoiceLine, "total" | "price" | "quantity" | "gross" | "feePaid">
): number | null {
  if (line.total !== null) return line.total;
  if (line.price !== null) return line.price * (line.quantity ?? 1);
  return line.gross === null ? null : line.gross + (line.feePaid ?? 0);
}

/** Who is answerable for a line: the provider where the file names one, else its unit. */
export function providerOf(
  line: Pick<InvoiceLine, "provider" | "unitName" | "unitId">
): ScreenedText | null {
  return line.provider ?? line.unitName ?? line.unitId;
}
