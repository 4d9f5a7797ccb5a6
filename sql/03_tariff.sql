-- Taxan per yrkeskod och dag, före patientavgift; valid_to är sista dagen (tomt: tills vidare).
CREATE TABLE tariff (
  profession VARCHAR(20) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  amount_ore BIGINT NOT NULL
);
