/** @jest-environment ./test/build/pageEnvironment.cjs */
import { FluentProvider } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactElement, useState } from "react";
import { TextField } from "../../../src/pane/field/TextField";
import { Surround } from "../../../src/pane/look/surroundings";
import { notationOf } from "../../../src/excel/notation";
import { completeBrowser } from "../../app/browser";

beforeAll(() => completeBrowser());

/** Keeps a text without blanks at its ends, and offers to take the last word away. */
function Kept(): ReactElement {
  const [value, setValue] = useState("");
  return (
    <FluentProvider>
      <Surround
        {...{ language: "sv", namespace: "NATLAKARE", version: "0.0.0", notation: notationOf(",") }}
        terms={{ healthCentre: null, region: null }}
      >
        <TextField label="Region" value={value} kept={(text) => text.trim()} onChange={setValue} />
      </Surround>
      <output>{value}</output>
      <button onClick={() => setValue("Region")}>Ångra</button>
    </FluentProvider>
  );
}

test("a space between two words can be written, where blanks at the ends are not kept", async () => {
  const user = userEvent.setup();
  render(<Kept />);
  const field = screen.getByRole<HTMLInputElement>("textbox");
  await user.type(field, "Region ");
  expect([field.value, screen.getByRole("status").textContent]).toEqual(["Region ", "Region"]);
  await user.type(field, "Mälarvik");
  expect(screen.getByRole("status").textContent).toBe("Region Mälarvik");
  await user.click(screen.getByRole("button"));
  expect(field.value).toBe("Region");
});
