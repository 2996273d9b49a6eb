-- A plan that was found may be adjusted to what its scenario, or a copy of it, takes for granted now, instead of being looked for anew.

-- The scenario that it was copied from; the id of none when it was not.
ALTER TABLE planning.scenario ADD COLUMN original_id uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000';
ALTER TABLE planning.scenario
  ADD COLUMN copied_from_id uuid GENERATED ALWAYS AS (NULLIF(original_id, '00000000-0000-0000-0000-000000000000'::uuid)) STORED,
  ADD CONSTRAINT scenario_copied_from_fk FOREIGN KEY (org_id, copied_from_id) REFERENCES planning.scenario (org_id, id);
CREATE INDEX scenario_copied_from_ix ON planning.scenario (org_id, copied_from_id);

-- No round of the search is done for an adjustment: the plan of the earlier consolidation is mended, and little else moves.
ALTER TABLE planning.consolidation
  ADD COLUMN adjusts_id uuid NULL,
  ADD CONSTRAINT consolidation_adjusts_fk FOREIGN KEY (org_id, adjusts_id) REFERENCES planning.consolidation (org_id, id),
  DROP CONSTRAINT consolidation_epochs_ck,
  ADD CONSTRAINT consolidation_epochs_ck CHECK (epochs >= 0 AND (epochs = 0) = (adjusts_id IS NOT NULL));
CREATE INDEX consolidation_adjusts_ix ON planning.consolidation (org_id, adjusts_id);
