/**
 * Luhn: every second character from the last but one counts double, and the sums of the digits end
 * in 0.
 * @param values of each character, the check digit's last
 */
export function hasCheckDigit(values: readonly number[]): boolean {
  let sum = 0;
  for (const [i, value] of values.entries())
    sum += digitSum((values.length - i) % 2 === 0 ? value * 2 : value);
  return sum % 10 === 0;
}

function digitSum(value: number): number {
  return value < 10 ? value : (value % 10) + digitSum(Math.floor(value / 10));
}
