import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PaneTexts } from "../locales/pane";
import type { Notation } from "../workbook/notation";
import { ExampleSection } from "./ExampleSection";
import { FunctionSection } from "./FunctionSection";
import type { Insertion } from "./useInsertion";

export interface StartViewProps {
  readonly texts: PaneTexts;
  readonly namespace: string;
  readonly notation: Notation;
  readonly insertion: Insertion;
}

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXL },
});

export function StartView({ texts, insertion, ...rest }: StartViewProps): ReactElement {
  return (
    <div className={useStyles().view}>
      {texts.welcome.map((sentence) => (
        <Text key={sentence} as="p">
          {sentence}
        </Text>
      ))}
      <ExampleSection texts={texts.example} insertion={insertion} />
      <FunctionSection texts={texts.functions} {...rest} />
    </div>
  );
}
