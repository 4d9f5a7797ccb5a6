/** A text in lines of at most so many characters, parted between words where it can be. */
export function textLines(text: string, width: number): readonly string[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(" ").flatMap((each) => pieces(each, width))) {
      const last = lines.length - 1;
      if (last >= 0 && `${lines[last]} ${word}`.length <= width) lines[last] += ` ${word}`;
      else lines.push(word);
    }
    return lines;
  });
}

/** A word that is longer than a line, such as an address, in several. */
function pieces(word: string, width: number): readonly string[] {
  return word.match(new RegExp(`.{1,${width}}`, "gsu")) ?? [""];
}
