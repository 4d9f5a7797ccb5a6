-- Månadstabellen efter månaden som raden är bokförd i. gross − fee + other = net, i ören.
CREATE VIEW monthly_by_booking AS
SELECT
  channel,
  booking_month AS month_start,
  unit,
  unlisted,
  profession,
  biller AS provider,
  diagnosis_group,
  SUM(contacts) AS contacts,
  SUM(net_ore + fee_ore - other_ore) AS gross_ore,
  SUM(fee_ore) AS fee_ore,
  SUM(other_ore) AS other_ore,
  SUM(net_ore) AS net_ore
FROM counted_line
GROUP BY channel, booking_month, unit, unlisted, profession, biller, diagnosis_group;
