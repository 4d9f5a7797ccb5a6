/** What the add-in speaks: its sentences, and the names that stand in its data. */
export type Language = "sv" | "en";
