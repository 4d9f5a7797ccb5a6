-- Yrken som rekommendationen inte omfattar (undersköterska, övrig …).
CREATE TABLE uncovered_profession (
  profession VARCHAR(20) NOT NULL
);
