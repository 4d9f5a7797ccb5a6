-- Listningen: var patienten är listad, från och med valid_from till och med valid_to (tomt: tills vidare).
CREATE TABLE listing (
  patient_key BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  unit VARCHAR(200) NOT NULL,
  company VARCHAR(200)
);
