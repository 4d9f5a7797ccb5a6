-- En rad per dag, så att inget datum behöver räknas ut: månadens första dag, och samma dag sex månader senare (eller
-- den månadens sista).
CREATE TABLE calendar (
  calendar_day DATE NOT NULL,
  month_start DATE NOT NULL,
  six_months_later DATE NOT NULL
);
