-- Vad regionen har sagt om enheter (HSA-id, namn eller vårdgivare): 'digital' eller 'other'.
CREATE TABLE digital_name (
  name VARCHAR(200) NOT NULL,
  channel VARCHAR(20) NOT NULL
);
