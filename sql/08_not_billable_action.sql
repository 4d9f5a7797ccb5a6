-- Åtgärdskoder som inte får faktureras.
CREATE TABLE not_billable_action (
  action_code VARCHAR(200) NOT NULL
);
