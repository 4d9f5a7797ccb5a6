-- En rad: egen länskod, om patientavgiften sänker priset (1/0), och från vilken dag en lag kräver behovsbedömning
-- (tomt: ingen sådan lag).
CREATE TABLE review_setting (
  own_county INTEGER,
  fee_lowers_price SMALLINT NOT NULL,
  assessed_from DATE
);
