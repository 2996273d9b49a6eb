-- What the organisation thinks of each growth strategy, how it scores them, what it chooses, and the themes of the year.

-- The root whose version guards the set of criteria of one cycle; its id is the cycle's.
CREATE TABLE planning.scorecard (
  org_id     uuid        NOT NULL,
  id         uuid        NOT NULL,
  version    bigint      NOT NULL,
  changed_by uuid        NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT scorecard_pk PRIMARY KEY (org_id, id),
  CONSTRAINT scorecard_cycle_fk FOREIGN KEY (org_id, id) REFERENCES planning.planning_cycle (org_id, id),
  CONSTRAINT scorecard_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id)
);
CREATE INDEX scorecard_changed_by_ix ON planning.scorecard (org_id, changed_by);

CREATE TABLE planning.scoring_criterion (
  org_id       uuid        NOT NULL,
  id           uuid        NOT NULL,
  cycle_id     uuid        NOT NULL,
  position     integer     NOT NULL,
  name         text        NOT NULL,
  weight       integer     NOT NULL,
  direction    text        NOT NULL,
  withdrawn_at timestamptz NULL,
  changed_by   uuid        NOT NULL,
  changed_at   timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT scoring_criterion_pk PRIMARY KEY (org_id, id),
  CONSTRAINT scoring_criterion_cycle_fk FOREIGN KEY (org_id, cycle_id) REFERENCES planning.scorecard (org_id, id),
  CONSTRAINT scoring_criterion_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT scoring_criterion_position_ck CHECK (position >= 1),
  CONSTRAINT scoring_criterion_name_ck CHECK (name ~ '\S' AND length(name) <= 80),
  CONSTRAINT scoring_criterion_weight_ck CHECK (weight BETWEEN 0 AND 100),
  CONSTRAINT scoring_criterion_direction_ck CHECK (direction IN ('BENEFIT', 'COST'))
);
CREATE INDEX scoring_criterion_cycle_ix ON planning.scoring_criterion (org_id, cycle_id, position);
CREATE INDEX scoring_criterion_changed_by_ix ON planning.scoring_criterion (org_id, changed_by);

-- One row per strategy and cycle from the cycle's first moment; no stance means that none was taken yet.
CREATE TABLE planning.strategy_option (
  org_id            uuid        NOT NULL,
  id                uuid        NOT NULL,
  cycle_id          uuid        NOT NULL,
  strategy_key      text        NOT NULL,
  catalogue_version integer     NOT NULL,
  stance            text        NULL,
  reason            text        NULL,
  chosen            boolean     NOT NULL,
  choice_reason     text        NULL,
  version           bigint      NOT NULL,
  changed_by        uuid        NOT NULL,
  changed_at        timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT strategy_option_pk PRIMARY KEY (org_id, id),
  CONSTRAINT strategy_option_strategy_uq UNIQUE (org_id, cycle_id, strategy_key),
  CONSTRAINT strategy_option_cycle_fk FOREIGN KEY (org_id, cycle_id) REFERENCES planning.planning_cycle (org_id, id),
  CONSTRAINT strategy_option_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT strategy_option_key_ck CHECK (strategy_key ~ '^[A-Z][A-Z_]{1,59}$'),
  CONSTRAINT strategy_option_catalogue_ck CHECK (catalogue_version >= 1),
  CONSTRAINT strategy_option_stance_ck CHECK (stance IN ('PURSUE', 'EXPLORE', 'NOT_NOW', 'NEVER')),
  CONSTRAINT strategy_option_reason_ck
    CHECK ((stance IS NULL) = (reason IS NULL) AND reason ~ '\S' AND length(reason) <= 2000),
  CONSTRAINT strategy_option_choice_ck CHECK (NOT chosen OR (stance IS NOT DISTINCT FROM 'PURSUE' AND choice_reason IS NOT NULL)),
  CONSTRAINT strategy_option_choice_reason_ck CHECK (choice_reason ~ '\S' AND length(choice_reason) <= 2000)
);
CREATE INDEX strategy_option_changed_by_ix ON planning.strategy_option (org_id, changed_by);

-- A rating without a score was taken back: the criterion counts as not rated.
CREATE TABLE planning.strategy_rating (
  org_id       uuid        NOT NULL,
  option_id    uuid        NOT NULL,
  criterion_id uuid        NOT NULL,
  score        integer     NULL,
  changed_by   uuid        NOT NULL,
  changed_at   timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT strategy_rating_pk PRIMARY KEY (org_id, option_id, criterion_id),
  CONSTRAINT strategy_rating_option_fk FOREIGN KEY (org_id, option_id) REFERENCES planning.strategy_option (org_id, id),
  CONSTRAINT strategy_rating_criterion_fk
    FOREIGN KEY (org_id, criterion_id) REFERENCES planning.scoring_criterion (org_id, id),
  CONSTRAINT strategy_rating_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT strategy_rating_score_ck CHECK (score BETWEEN 1 AND 5)
);
CREATE INDEX strategy_rating_criterion_ix ON planning.strategy_rating (org_id, criterion_id);
CREATE INDEX strategy_rating_changed_by_ix ON planning.strategy_rating (org_id, changed_by);

CREATE TABLE planning.strategic_theme (
  org_id      uuid        NOT NULL,
  id          uuid        NOT NULL,
  cycle_id    uuid        NOT NULL,
  option_id   uuid        NOT NULL,
  name        text        NOT NULL,
  description text        NOT NULL,
  position    integer     NOT NULL,
  archived_at timestamptz NULL,
  version     bigint      NOT NULL,
  changed_by  uuid        NOT NULL,
  changed_at  timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT strategic_theme_pk PRIMARY KEY (org_id, id),
  CONSTRAINT strategic_theme_position_uq UNIQUE (org_id, cycle_id, position),
  CONSTRAINT strategic_theme_cycle_fk FOREIGN KEY (org_id, cycle_id) REFERENCES planning.planning_cycle (org_id, id),
  CONSTRAINT strategic_theme_option_fk FOREIGN KEY (org_id, option_id) REFERENCES planning.strategy_option (org_id, id),
  CONSTRAINT strategic_theme_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT strategic_theme_name_ck CHECK (name ~ '\S' AND length(name) <= 120),
  CONSTRAINT strategic_theme_description_ck CHECK (length(description) <= 2000),
  CONSTRAINT strategic_theme_position_ck CHECK (position >= 1)
);
CREATE UNIQUE INDEX strategic_theme_name_uq
  ON planning.strategic_theme (org_id, cycle_id, lower(name)) WHERE archived_at IS NULL;
CREATE INDEX strategic_theme_option_ix ON planning.strategic_theme (org_id, option_id);
CREATE INDEX strategic_theme_changed_by_ix ON planning.strategic_theme (org_id, changed_by);

GRANT SELECT, INSERT, UPDATE
  ON planning.scorecard, planning.scoring_criterion, planning.strategy_option, planning.strategy_rating, planning.strategic_theme
  TO northline_app;
GRANT SELECT
  ON planning.scorecard, planning.scoring_criterion, planning.strategy_option, planning.strategy_rating, planning.strategic_theme
  TO northline_auditor;
