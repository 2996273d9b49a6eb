-- Roadmap items, their revisions, and the import that fills them from a file.

-- The last number given out per organisation and year. Numbers are taken in ranges, so that an import takes one lock.
CREATE TABLE planning.item_number_series (
  org_id uuid NOT NULL,
  year integer NOT NULL,
  last integer NOT NULL,
  CONSTRAINT item_number_series_pk PRIMARY KEY (org_id, year),
  CONSTRAINT item_number_series_org_fk FOREIGN KEY (org_id) REFERENCES planning.organisation (id),
  CONSTRAINT item_number_series_last_ck CHECK (last >= 0)
);

CREATE TABLE planning.roadmap_item (
  org_id uuid NOT NULL,
  id uuid NOT NULL,
  number_year integer NOT NULL,
  number_serial integer NOT NULL,
  number text NOT NULL GENERATED ALWAYS AS (
    'RM-' || number_year || '-' || lpad(number_serial::text, greatest(3, length(number_serial::text)), '0')) STORED,
  cycle_id uuid NOT NULL,
  product_id uuid NOT NULL,
  owner_id uuid NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  problem text NOT NULL DEFAULT '',
  target_users text NOT NULL DEFAULT '',
  payer text NOT NULL DEFAULT '',
  revenue_link text NOT NULL DEFAULT '',
  data_categories text NOT NULL DEFAULT '',
  automation_use text NOT NULL DEFAULT '',
  geography text NOT NULL DEFAULT '',
  channel text NOT NULL DEFAULT '',
  population text NOT NULL DEFAULT '',
  horizon text NOT NULL,
  starts_on date,
  ends_on date,
  external_source text,
  external_key text,
  revision integer NOT NULL,
  content_hash text NOT NULL,
  withdrawn_at timestamptz,
  version bigint NOT NULL DEFAULT 1,
  changed_by uuid NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT roadmap_item_pk PRIMARY KEY (org_id, id),
  CONSTRAINT roadmap_item_number_uq UNIQUE (org_id, number_year, number_serial),
  CONSTRAINT roadmap_item_number_ck CHECK (number_year BETWEEN 2000 AND 2999 AND number_serial > 0),
  CONSTRAINT roadmap_item_cycle_fk FOREIGN KEY (org_id, cycle_id) REFERENCES planning.planning_cycle (org_id, id),
  CONSTRAINT roadmap_item_product_fk FOREIGN KEY (org_id, product_id) REFERENCES planning.product (org_id, id),
  CONSTRAINT roadmap_item_owner_fk FOREIGN KEY (org_id, owner_id) REFERENCES planning.person (org_id, id),
  CONSTRAINT roadmap_item_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT roadmap_item_kind_ck CHECK (kind IN ('OUTCOME', 'FEATURE', 'ENABLER')),
  CONSTRAINT roadmap_item_horizon_ck CHECK (horizon IN ('NOW', 'NEXT', 'LATER')),
  CONSTRAINT roadmap_item_title_ck CHECK (char_length(title) BETWEEN 1 AND 200),
  CONSTRAINT roadmap_item_problem_ck CHECK (char_length(problem) <= 4000),
  CONSTRAINT roadmap_item_text_ck CHECK (
    greatest(char_length(target_users), char_length(payer), char_length(revenue_link), char_length(data_categories),
      char_length(automation_use), char_length(geography), char_length(channel), char_length(population)) <= 1000),
  CONSTRAINT roadmap_item_dates_ck CHECK (starts_on <= ends_on),
  CONSTRAINT roadmap_item_external_ck CHECK (
    (external_source IS NULL) = (external_key IS NULL)
    AND char_length(external_source) BETWEEN 1 AND 60
    AND char_length(external_key) BETWEEN 1 AND 300),
  CONSTRAINT roadmap_item_hash_ck CHECK (content_hash ~ '^[0-9a-f]{64}$')
);
CREATE INDEX roadmap_item_cycle_ix ON planning.roadmap_item (org_id, cycle_id, number_year, number_serial);
CREATE INDEX roadmap_item_product_ix ON planning.roadmap_item (org_id, product_id);
CREATE INDEX roadmap_item_owner_ix ON planning.roadmap_item (org_id, owner_id);
CREATE INDEX roadmap_item_changed_by_ix ON planning.roadmap_item (org_id, changed_by);
-- A withdrawn item keeps its key for the record and frees it: the next import starts a new item with an empty past.
CREATE UNIQUE INDEX roadmap_item_external_uq ON planning.roadmap_item (org_id, external_source, external_key)
  WHERE external_key IS NOT NULL AND withdrawn_at IS NULL;

-- A link without a theme was taken away again.
CREATE TABLE planning.roadmap_item_theme (
  org_id uuid NOT NULL,
  item_id uuid NOT NULL,
  theme_id uuid NULL,
  changed_by uuid NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT roadmap_item_theme_pk PRIMARY KEY (org_id, item_id),
  CONSTRAINT roadmap_item_theme_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT roadmap_item_theme_theme_fk FOREIGN KEY (org_id, theme_id) REFERENCES planning.strategic_theme (org_id, id)
);
CREATE INDEX roadmap_item_theme_theme_ix ON planning.roadmap_item_theme (org_id, theme_id);

-- Every text that an item ever had, with its editor. Written by trigger, never changed.
CREATE TABLE planning.item_revision (
  org_id uuid NOT NULL,
  item_id uuid NOT NULL,
  revision integer NOT NULL,
  content_hash text NOT NULL,
  material jsonb NOT NULL,
  edited_by uuid NOT NULL,
  edited_at timestamptz NOT NULL,
  CONSTRAINT item_revision_pk PRIMARY KEY (org_id, item_id, revision),
  CONSTRAINT item_revision_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT item_revision_editor_fk FOREIGN KEY (org_id, edited_by) REFERENCES planning.person (org_id, id)
);
CREATE INDEX item_revision_editor_ix ON planning.item_revision (org_id, edited_by);

-- Everyone who ever owned an item: handing it over does not make its former owner independent of it.
CREATE TABLE planning.item_owner (
  org_id uuid NOT NULL,
  item_id uuid NOT NULL,
  person_id uuid NOT NULL,
  since timestamptz NOT NULL,
  CONSTRAINT item_owner_pk PRIMARY KEY (org_id, item_id, person_id),
  CONSTRAINT item_owner_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT item_owner_person_fk FOREIGN KEY (org_id, person_id) REFERENCES planning.person (org_id, id)
);
CREATE INDEX item_owner_person_ix ON planning.item_owner (org_id, person_id);

-- The material fields in their fixed order; 'item/v1' names the list, so a longer list gets another name.
CREATE FUNCTION planning.item_content_hash(item planning.roadmap_item) RETURNS text
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN encode(sha256(planning.length_prefixed('item/v1', item.title, item.problem, item.target_users, item.payer,
    item.revenue_link, item.data_categories, item.automation_use, item.geography, item.channel, item.population,
    item.product_id::text)), 'hex');
END
$$;

CREATE FUNCTION planning.stamp_item() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, pg_temp AS $$
BEGIN
  NEW.content_hash := planning.item_content_hash(NEW);
  IF TG_OP = 'INSERT' THEN
    NEW.revision := 1;
    NEW.created_at := now();
    RETURN NEW;
  END IF;
  IF (NEW.org_id, NEW.id, NEW.number_year, NEW.number_serial, NEW.cycle_id, NEW.created_at)
      IS DISTINCT FROM (OLD.org_id, OLD.id, OLD.number_year, OLD.number_serial, OLD.cycle_id, OLD.created_at) THEN
    RAISE EXCEPTION 'The identity of a roadmap item never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.withdrawn_at IS NOT NULL THEN
    RAISE EXCEPTION 'This item was withdrawn; a withdrawn item does not change.' USING ERRCODE = 'NL409';
  END IF;
  NEW.revision := OLD.revision + (NEW.content_hash <> OLD.content_hash)::integer;
  RETURN NEW;
END
$$;
CREATE TRIGGER roadmap_item_a_stamp BEFORE INSERT OR UPDATE ON planning.roadmap_item
  FOR EACH ROW EXECUTE FUNCTION planning.stamp_item();
ALTER TABLE planning.roadmap_item ENABLE ALWAYS TRIGGER roadmap_item_a_stamp;

CREATE FUNCTION planning.item_material(item planning.roadmap_item) RETURNS jsonb
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT jsonb_build_object('title', item.title, 'problem', item.problem, 'targetUsers', item.target_users,
    'payer', item.payer, 'revenueLink', item.revenue_link, 'dataCategories', item.data_categories,
    'automationUse', item.automation_use, 'geography', item.geography, 'channel', item.channel,
    'population', item.population, 'productId', item.product_id)
$$;

-- Statement triggers over transition tables: an import of thousands of rows pays once per statement, not once per row.
CREATE FUNCTION planning.record_new_items() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, pg_temp AS $$
BEGIN
  INSERT INTO planning.item_revision (org_id, item_id, revision, content_hash, material, edited_by, edited_at)
    SELECT org_id, id, revision, content_hash, planning.item_material(new_item), changed_by, now() FROM new_item;
  INSERT INTO planning.item_owner (org_id, item_id, person_id, since)
    SELECT org_id, id, owner_id, now() FROM new_item;
  RETURN NULL;
END
$$;
CREATE TRIGGER roadmap_item_b_record_new AFTER INSERT ON planning.roadmap_item
  REFERENCING NEW TABLE AS new_item FOR EACH STATEMENT EXECUTE FUNCTION planning.record_new_items();
ALTER TABLE planning.roadmap_item ENABLE ALWAYS TRIGGER roadmap_item_b_record_new;

CREATE FUNCTION planning.record_changed_items() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, pg_temp AS $$
BEGIN
  INSERT INTO planning.item_revision (org_id, item_id, revision, content_hash, material, edited_by, edited_at)
    SELECT n.org_id, n.id, n.revision, n.content_hash, planning.item_material(n), n.changed_by, now()
    FROM new_item n JOIN old_item o ON o.org_id = n.org_id AND o.id = n.id
    WHERE n.revision <> o.revision;
  INSERT INTO planning.item_owner (org_id, item_id, person_id, since)
    SELECT n.org_id, n.id, n.owner_id, now()
    FROM new_item n JOIN old_item o ON o.org_id = n.org_id AND o.id = n.id
    WHERE n.owner_id <> o.owner_id
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;
CREATE TRIGGER roadmap_item_b_record_changed AFTER UPDATE ON planning.roadmap_item
  REFERENCING OLD TABLE AS old_item NEW TABLE AS new_item
  FOR EACH STATEMENT EXECUTE FUNCTION planning.record_changed_items();
ALTER TABLE planning.roadmap_item ENABLE ALWAYS TRIGGER roadmap_item_b_record_changed;

CREATE FUNCTION planning.refuse_rewriting() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' AND planning.sample_is_leaving(OLD.org_id) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER item_revision_append_only BEFORE UPDATE OR DELETE ON planning.item_revision
  FOR EACH ROW EXECUTE FUNCTION planning.refuse_rewriting();
ALTER TABLE planning.item_revision ENABLE ALWAYS TRIGGER item_revision_append_only;
CREATE TRIGGER item_revision_no_truncate BEFORE TRUNCATE ON planning.item_revision
  FOR EACH STATEMENT EXECUTE FUNCTION planning.refuse_rewriting();
ALTER TABLE planning.item_revision ENABLE ALWAYS TRIGGER item_revision_no_truncate;
CREATE TRIGGER item_owner_append_only BEFORE UPDATE OR DELETE ON planning.item_owner
  FOR EACH ROW EXECUTE FUNCTION planning.refuse_rewriting();
ALTER TABLE planning.item_owner ENABLE ALWAYS TRIGGER item_owner_append_only;
CREATE TRIGGER item_owner_no_truncate BEFORE TRUNCATE ON planning.item_owner
  FOR EACH STATEMENT EXECUTE FUNCTION planning.refuse_rewriting();
ALTER TABLE planning.item_owner ENABLE ALWAYS TRIGGER item_owner_no_truncate;

-- One uploaded file on its way into a cycle, with the report of its newest dry run or of its run.
CREATE TABLE planning.import_run (
  org_id uuid NOT NULL,
  id uuid NOT NULL,
  cycle_id uuid NOT NULL,
  source text NOT NULL,
  file_name text NOT NULL,
  byte_size bigint NOT NULL,
  byte_order_mark boolean NOT NULL,
  delimiter text NOT NULL,
  columns text[] NOT NULL,
  row_count integer NOT NULL,
  suggested_key text[] NOT NULL,
  default_kind text,
  default_horizon text,
  theme_id uuid,
  product_id uuid,
  product_column text,
  create_products boolean NOT NULL DEFAULT false,
  filter_column text,
  filter_values text[] NOT NULL DEFAULT '{}',
  state text NOT NULL,
  dry_run boolean,
  rows_wanted integer,
  rows_left_out integer,
  rows_created integer,
  rows_updated integer,
  rows_unchanged integer,
  rows_skipped integer,
  removed_from_portfolio integer,
  problems integer,
  new_products text[] NOT NULL DEFAULT '{}',
  started_by uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  undone_at timestamptz,
  version bigint NOT NULL DEFAULT 1,
  changed_by uuid NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT import_run_pk PRIMARY KEY (org_id, id),
  CONSTRAINT import_run_cycle_fk FOREIGN KEY (org_id, cycle_id) REFERENCES planning.planning_cycle (org_id, id),
  CONSTRAINT import_run_theme_fk FOREIGN KEY (org_id, theme_id) REFERENCES planning.strategic_theme (org_id, id),
  CONSTRAINT import_run_product_fk FOREIGN KEY (org_id, product_id) REFERENCES planning.product (org_id, id),
  CONSTRAINT import_run_started_by_fk FOREIGN KEY (org_id, started_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT import_run_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT import_run_source_ck CHECK (char_length(source) BETWEEN 1 AND 60),
  CONSTRAINT import_run_file_name_ck CHECK (char_length(file_name) BETWEEN 1 AND 200),
  CONSTRAINT import_run_delimiter_ck CHECK (char_length(delimiter) = 1),
  CONSTRAINT import_run_state_ck CHECK (state IN ('UPLOADED', 'MAPPED', 'CHECKED', 'DONE', 'UNDONE')),
  CONSTRAINT import_run_mapped_ck CHECK (
    state = 'UPLOADED' OR (default_kind IS NOT NULL AND default_horizon IS NOT NULL
      AND (product_id IS NULL) <> (product_column IS NULL))),
  CONSTRAINT import_run_reported_ck CHECK (state NOT IN ('CHECKED', 'DONE', 'UNDONE') OR problems IS NOT NULL),
  CONSTRAINT import_run_size_ck CHECK (byte_size BETWEEN 1 AND 209715200)
);
CREATE INDEX import_run_cycle_ix ON planning.import_run (org_id, cycle_id, created_at DESC);
CREATE INDEX import_run_theme_ix ON planning.import_run (org_id, theme_id);
CREATE INDEX import_run_product_ix ON planning.import_run (org_id, product_id);
CREATE INDEX import_run_started_by_ix ON planning.import_run (org_id, started_by);
CREATE INDEX import_run_changed_by_ix ON planning.import_run (org_id, changed_by);

-- Which columns fill which field of the items; several are joined in their order.
CREATE TABLE planning.import_column (
  org_id uuid NOT NULL,
  import_id uuid NOT NULL,
  field text NOT NULL,
  columns text[] NOT NULL,
  CONSTRAINT import_column_pk PRIMARY KEY (org_id, import_id, field),
  CONSTRAINT import_column_import_fk FOREIGN KEY (org_id, import_id) REFERENCES planning.import_run (org_id, id),
  CONSTRAINT import_column_columns_ck CHECK (cardinality(columns) >= 1)
);

-- The file itself, in pieces, until it has run.
CREATE TABLE planning.import_chunk (
  org_id uuid NOT NULL,
  import_id uuid NOT NULL,
  position integer NOT NULL,
  bytes bytea NOT NULL,
  CONSTRAINT import_chunk_pk PRIMARY KEY (org_id, import_id, position),
  CONSTRAINT import_chunk_import_fk FOREIGN KEY (org_id, import_id) REFERENCES planning.import_run (org_id, id)
);
ALTER TABLE planning.import_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- How far a dry run or a run has come. Written outside of its transaction, so that others can see it.
CREATE TABLE planning.import_progress (
  org_id uuid NOT NULL,
  import_id uuid NOT NULL,
  rows_read integer NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT import_progress_pk PRIMARY KEY (org_id, import_id),
  CONSTRAINT import_progress_import_fk FOREIGN KEY (org_id, import_id) REFERENCES planning.import_run (org_id, id)
);

-- What a run did with each accepted row, and what an updated item was before: the undo reads it, and notes here what it leaves alone.
CREATE TABLE planning.import_row (
  org_id uuid NOT NULL,
  import_id uuid NOT NULL,
  external_key text NOT NULL,
  line bigint NOT NULL,
  item_id uuid NOT NULL,
  outcome text NOT NULL,
  item_version bigint NOT NULL,
  before jsonb,
  kept text,
  CONSTRAINT import_row_pk PRIMARY KEY (org_id, import_id, external_key),
  CONSTRAINT import_row_import_fk FOREIGN KEY (org_id, import_id) REFERENCES planning.import_run (org_id, id),
  CONSTRAINT import_row_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT import_row_outcome_ck CHECK (outcome IN ('CREATED', 'UPDATED', 'UNCHANGED')),
  CONSTRAINT import_row_before_ck CHECK ((outcome = 'UPDATED') = (before IS NOT NULL))
);
CREATE INDEX import_row_item_ix ON planning.import_row (org_id, item_id);

CREATE TABLE planning.import_problem (
  org_id uuid NOT NULL,
  import_id uuid NOT NULL,
  position integer NOT NULL,
  line bigint NOT NULL,
  column_name text NOT NULL,
  value text NOT NULL,
  sentence text NOT NULL,
  CONSTRAINT import_problem_pk PRIMARY KEY (org_id, import_id, position),
  CONSTRAINT import_problem_import_fk FOREIGN KEY (org_id, import_id) REFERENCES planning.import_run (org_id, id)
);

-- Products that a run made, so that its undo can archive them again.
CREATE TABLE planning.import_product (
  org_id uuid NOT NULL,
  import_id uuid NOT NULL,
  product_id uuid NOT NULL,
  CONSTRAINT import_product_pk PRIMARY KEY (org_id, import_id, product_id),
  CONSTRAINT import_product_import_fk FOREIGN KEY (org_id, import_id) REFERENCES planning.import_run (org_id, id),
  CONSTRAINT import_product_product_fk FOREIGN KEY (org_id, product_id) REFERENCES planning.product (org_id, id)
);
CREATE INDEX import_product_product_ix ON planning.import_product (org_id, product_id);

REVOKE ALL ON FUNCTION planning.item_content_hash(planning.roadmap_item), planning.stamp_item(),
  planning.item_material(planning.roadmap_item), planning.record_new_items(), planning.record_changed_items(),
  planning.refuse_rewriting() FROM PUBLIC;
-- The stamp runs with the rights of the writer.
GRANT EXECUTE ON FUNCTION planning.item_content_hash(planning.roadmap_item), planning.length_prefixed(text[])
  TO northline_app;

GRANT SELECT, INSERT ON planning.item_number_series TO northline_app;
GRANT UPDATE (last) ON planning.item_number_series TO northline_app;
GRANT SELECT ON planning.roadmap_item, planning.item_revision, planning.item_owner TO northline_app;
-- Revision, content hash and creation time are the database's own; identity, cycle and origin are given once.
GRANT INSERT (org_id, id, number_year, number_serial, cycle_id, product_id, owner_id, kind, title, problem, target_users,
  payer, revenue_link, data_categories, automation_use, geography, channel, population, horizon, starts_on, ends_on,
  external_source, external_key, version, changed_by, changed_at) ON planning.roadmap_item TO northline_app;
GRANT UPDATE (product_id, owner_id, kind, title, problem, target_users, payer, revenue_link, data_categories,
  automation_use, geography, channel, population, horizon, starts_on, ends_on, withdrawn_at, version, changed_by,
  changed_at) ON planning.roadmap_item TO northline_app;
GRANT SELECT, INSERT, UPDATE ON planning.roadmap_item_theme TO northline_app;
GRANT SELECT, INSERT ON planning.import_run TO northline_app;
GRANT UPDATE (default_kind, default_horizon, theme_id, product_id, product_column, create_products, filter_column,
  filter_values, state, dry_run, rows_wanted, rows_left_out, rows_created, rows_updated, rows_unchanged, rows_skipped,
  removed_from_portfolio, problems, new_products, finished_at, undone_at, version, changed_by, changed_at)
  ON planning.import_run TO northline_app;
GRANT SELECT, INSERT, DELETE ON planning.import_column, planning.import_chunk, planning.import_problem TO northline_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON planning.import_progress TO northline_app;
GRANT SELECT, INSERT ON planning.import_row, planning.import_product TO northline_app;
GRANT UPDATE (item_version, kept) ON planning.import_row TO northline_app;
GRANT SELECT ON planning.item_number_series, planning.roadmap_item, planning.roadmap_item_theme, planning.item_revision,
  planning.item_owner, planning.import_run, planning.import_column, planning.import_row, planning.import_problem, planning.import_product
  TO northline_auditor;
