import fc from "fast-check";
import { JSDOM } from "jsdom";
import { declareQuickly, declareSlowly, implForWrapper } from "./quickStyles.cjs";

const simple = fc.constantFrom(
  ...["*", "p", "B", "div", ".a", ".b", ".a.b", "p.c", "#one", "[title]", '[title=".a, .b"]'],
  ...["p:not(.a)", ":not(p):not(.b)", "b:first-child", ".c:hover", ":root"],
  ...["div:is(.a, .b)", "svg", "foreignObject", ".a:not(.b, p[title])"]
);
const complex = fc
  .tuple(
    fc.array(fc.tuple(simple, fc.constantFrom(" ", " > ", "+", " ~ ")), { maxLength: 2 }),
    simple,
    fc.constantFrom("", "", "::before")
  )
  .map((parts) => parts.flat(2).join(""));
const style = fc.constantFrom(
  ...["color: red", "color: unset", "display: none", "display: block !important"],
  ...["visibility: hidden; margin: 1px", "margin-top: 2px"]
);
const rule = fc
  .tuple(fc.array(complex, { minLength: 1, maxLength: 3 }), style)
  .map(([selectors, declared]) => `${selectors.join(", ")} { ${declared} }`);
const sheet = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: rule },
    fc
      .tuple(fc.constantFrom("screen", "print", "(min-width: 1px)"), rule)
      .map(([media, inside]) => `@media ${media} { ${inside} }`),
    fc.constant("@keyframes k { from { color: red } }")
  ),
  { maxLength: 12 }
);

const PAGE = `<!DOCTYPE html><html class="a"><body id="one"><p class="a">x<b class="a b">y</b><b title=".a, .b">z</b></p>
<div class=" c  b " style="color: blue">q<div title="t" hidden><p class="c" style="">w</p></div></div>
<svg class="a"><foreignObject class="b"></foreignObject></svg></body></html>`;

/** What each element of a page is declared to be, worked out anew. */
function declared(page: Document, declare: (element: unknown) => { cssText: string }): string[] {
  const own = implForWrapper(page);
  own._styleCache = null;
  return Array.from(page.querySelectorAll("*"), (element) => {
    return declare(implForWrapper(element)).cssText;
  });
}

test("every element has the style that jsdom gives it, also when rules have come and gone", () => {
  fc.assert(
    fc.property(
      fc.array(sheet, { minLength: 1, maxLength: 2 }),
      rule,
      fc.nat(),
      (all, late, at) => {
        const { window } = new JSDOM(PAGE);
        const page = window.document;
        for (const rules of all)
          page.head.appendChild(page.createElement("style")).textContent = rules.join("\n");
        expect(declared(page, declareQuickly)).toEqual(declared(page, declareSlowly));
        const [first] = Array.from(page.styleSheets);
        if (first!.cssRules.length > 0) first!.deleteRule(at % first!.cssRules.length);
        first!.insertRule(late, at % (first!.cssRules.length + 1));
        expect(declared(page, declareQuickly)).toEqual(declared(page, declareSlowly));
        window.close();
      }
    ),
    { numRuns: 60 }
  );
});
