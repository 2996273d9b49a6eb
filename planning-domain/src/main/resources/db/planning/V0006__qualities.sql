-- Three capacities that are a quality of a signer: who holds one signs in another capacity and brings this one along.
ALTER TABLE planning.capacity_grant DROP CONSTRAINT capacity_grant_capacity_ck;
ALTER TABLE planning.capacity_grant ADD CONSTRAINT capacity_grant_capacity_ck CHECK (capacity IN
  ('PRODUCT_LEADER', 'PRODUCT_MANAGER', 'EXECUTIVE', 'STAKEHOLDER', 'MISUSE_REVIEWER', 'ADMINISTRATOR',
   'AFFECTED_VOICE', 'PRIVACY_LEGAL', 'EXTERNAL_REVIEWER'));
