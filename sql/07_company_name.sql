-- Vilken koncern en vårdgivare eller enhet hör till, också de listade vårdcentralerna.
CREATE TABLE company_name (
  name VARCHAR(200) NOT NULL,
  company VARCHAR(200) NOT NULL
);
