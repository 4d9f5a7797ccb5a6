import { type DateSystem, toWorkbook } from "../../core/dateSystem";

/** A sheet's tariffs, as formulas anywhere in the workbook look them up. */
export interface TariffLookup {
  /** @param profession, code, serial texts of formulas; a serial is a day's number in the workbook */
  readonly codeOf: (profession: string) => string;
  readonly priceOf: (code: string, serial: string) => string;
  /** How the workbook numbers its days. */
  readonly dates: DateSystem;
}

/** Numbers, from 1900, of 1990-01-01 and 2100-12-31. */
const FIRST_DAY = 32_874;
const LAST_DAY = 73_415;
/** Excel compares and cuts at fifteen digits: products below this lose nothing there. */
const LARGEST_PRODUCT = "10^14";
const WRONG = 'VALUE("?")';
/** One cell, blank or a number from 0. */
const QUANTITY = `LAMBDA(cell,IF(cell="",0,IF(ISNUMBER(cell),IF(cell<0,${WRONG},cell),${WRONG})))`;

/** Of one day or many. A day is a date, its ISO text, ÅÅÅÅMMDD, or ÅÅÅÅMM for the first of the month. */
export function tariffLambda(
  [day, profession]: readonly string[],
  { codeOf, priceOf, dates }: TariffLookup
): string {
  const isDoctor = `IF(ISOMITTED(${profession}),TRUE,OR(${profession}="",${profession}=0))`;
  const [first, last] = [toWorkbook(FIRST_DAY, dates), toWorkbook(LAST_DAY, dates)];
  const isSerial = `IF(ISNUMBER(cell),AND(cell>=${first},cell<${last + 1}),FALSE)`;
  const written = "DATE(INT(number/10000),MOD(INT(number/100),100),MOD(number,100))";
  const same = "YEAR(written)*10000+MONTH(written)*100+DAY(written)=number";
  const isDay = `AND(${same},written>=${first},written<=${last})`;
  return lambda(
    [day!, `[${profession!}]`],
    `LET(key,IF(${isDoctor},"LK",${codeOf(profession!)}),MAP(${day},LAMBDA(cell,IF(OR(cell="",cell=0),"",LET(` +
      'digits,SUBSTITUTE(LEFT(TRIM(cell),10),"-",""),' +
      `number,VALUE(IF(LEN(digits)=6,digits&"01",IF(LEN(digits)=8,digits,"?"))),` +
      `written,${written},` +
      `serial,IF(${isSerial},INT(cell),IF(${isDay},written,${WRONG})),` +
      `${priceOf("key", "serial")})))))`
  );
}

/** Largest remainder to the öre of one amount, in the shape of the weights. */
export function splitLambda([amount, weights]: readonly string[]): string {
  const decimals =
    "SUM(MAP({0,1,2,3,4,5,6,7,8},LAMBDA(decimals,IF(ROUND(weight,decimals)=weight,0,1))))";
  const isSlip = "AND(MAX(position)=1,total>0,total<10^places)";
  const isWrong = [
    `SUM(MAP(${amount},LAMBDA(cell,1)))>1`,
    "places>8",
    `total*MAX(whole)>=${LARGEST_PRODUCT}`,
    `size>=${LARGEST_PRODUCT}`,
    "AND(total=0,units<>0)",
    isSlip,
  ].join(",");
  // Larger remainder, then larger weight, then earlier.
  const before =
    "(remainders>remainder)+(remainders=remainder)*((whole>weight)+(whole=weight)*(position<place))";
  return lambda(
    [amount!, weights!],
    `LET(given,MAP(${weights},${QUANTITY}),` +
      `places,MAX(MAP(given,LAMBDA(weight,${decimals}))),` +
      "whole,MAP(given,LAMBDA(weight,ROUND(weight*10^places,0)))," +
      "total,SUM(whole)," +
      "position,SCAN(0,whole,LAMBDA(place,weight,place+1))," +
      `units,IF(${amount}="",0,IF(ISNUMBER(${amount}),ROUND(ROUND(${amount},2)*100,0),${WRONG})),` +
      "size,ABS(units)," +
      "turns,INT(size/total)," +
      "remaining,size-turns*total," +
      "parts,MAP(whole,LAMBDA(weight,turns*weight+INT(remaining*weight/total)))," +
      "remainders,MAP(whole,LAMBDA(weight,remaining*weight-INT(remaining*weight/total)*total))," +
      "spare,size-SUM(parts)," +
      `IF(OR(${isWrong}),${WRONG},IF(OR(${amount}="",AND(units=0,total=0)),MAP(whole,LAMBDA(weight,"")),` +
      "MAP(parts,remainders,whole,position,LAMBDA(part,remainder,weight,place," +
      `SIGN(units)*(part+IF(SUM(${before})<spare,1,0))/100)))))`
  );
}

/** What each party gets more or less. @param split the name that holds `splitLambda` */
export function changeLambda(
  [amount, oldWeights, newWeights]: readonly string[],
  split: string
): string {
  return lambda(
    [amount!, oldWeights!, newWeights!],
    `MAP(${split}(${amount},${oldWeights}),${split}(${amount},${newWeights}),` +
      'LAMBDA(before,after,IF(OR(before="",after=""),"",ROUND(after-before,2))))'
  );
}

/** Volume, mix, price and total by Shapley, as `decompose` in the core; one cell a group. */
export function decompositionLambda([n0, p0, n1, p1]: readonly string[]): string {
  // A new or ended group takes its one price for both periods.
  const settled = "LAMBDA(contacts,own,other,IF(AND(contacts=0,own=0),other,own))";
  const mean =
    "LAMBDA(own,count,other,others,prices,IF(count>0,SUM(own*prices)/count,IF(others>0,SUM(other*prices)/others,0)))";
  return lambda(
    [n0!, p0!, n1!, p1!],
    `LET(quantity,${QUANTITY},` +
      `priced,LAMBDA(contacts,cell,IF(AND(contacts>0,cell=""),${WRONG},quantity(cell))),` +
      `before,MAP(${n0},quantity),after,MAP(${n1},quantity),` +
      `givenbefore,MAP(before,${p0},priced),givenafter,MAP(after,${p1},priced),` +
      `settled,${settled},` +
      "oldprices,MAP(before,givenbefore,givenafter,settled)," +
      "newprices,MAP(after,givenafter,givenbefore,settled)," +
      "size,SUM(before),newsize,SUM(after)," +
      `mean,${mean},` +
      "oldold,mean(before,size,after,newsize,oldprices)," +
      "oldnew,mean(before,size,after,newsize,newprices)," +
      "newold,mean(after,newsize,before,size,oldprices)," +
      "newnew,mean(after,newsize,before,size,newprices)," +
      "volume,(newsize-size)*((oldold+newnew)/3+(oldnew+newold)/6)," +
      "mix,(newold-oldold)*(size/3+newsize/6)+(newnew-oldnew)*(newsize/3+size/6)," +
      "change,SUM(after*newprices)-SUM(before*oldprices)," +
      "CHOOSE({1,2,3,4},volume,mix,change-volume-mix,change))"
  );
}

/** The share of stopped contacts that may return as visits: own share × tariff ÷ cost of a visit. */
export function breakEvenLambda([tariff, visit, share]: readonly string[]): string {
  const isSound = `AND(${tariff}>=0,${visit}>0,borne>=0,borne<=1)`;
  return lambda(
    [tariff!, visit!, `[${share!}]`],
    `LET(borne,IF(ISOMITTED(${share}),1,IF(${share}="",1,${share})),` +
      `IF(AND(ISNUMBER(${tariff}),ISNUMBER(${visit}),ISNUMBER(borne)),` +
      `IF(${isSound},borne*${tariff}/${visit},${WRONG}),${WRONG}))`
  );
}

function lambda(parameters: readonly string[], body: string): string {
  return `LAMBDA(${parameters.join(",")},${body})`;
}
