-- The misuse review of one text of one item, and everything that people write in it until it is sealed.

CREATE TABLE ethics.misuse_review (
  org_id         uuid        NOT NULL,
  id             uuid        NOT NULL,
  item_id        uuid        NOT NULL,
  number         integer     NOT NULL,
  item_revision  integer     NOT NULL,
  item_hash      text        NOT NULL,
  policy_version integer     NOT NULL,
  tier           integer     NOT NULL,
  state          text        NOT NULL DEFAULT 'REVIEW',
  lead_id        uuid        NOT NULL,
  started_at     timestamptz NOT NULL DEFAULT now(),
  verdict        text,
  dissent        text,
  statement_text text,
  statement_hash text,
  sealed_at      timestamptz,
  valid_until    timestamptz,
  version        bigint      NOT NULL,
  changed_by     uuid        NOT NULL,
  changed_at     timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT misuse_review_pk PRIMARY KEY (org_id, id),
  CONSTRAINT misuse_review_number_uq UNIQUE (org_id, item_id, number),
  -- What an entry of the portfolio roadmap points to: this case, of this item, of this text.
  CONSTRAINT misuse_review_text_uq UNIQUE (org_id, id, item_id, item_hash),
  -- What a signature points to: this case, this statement.
  CONSTRAINT misuse_review_signed_uq UNIQUE (org_id, id, statement_hash),
  CONSTRAINT misuse_review_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT misuse_review_revision_fk FOREIGN KEY (org_id, item_id, item_revision)
    REFERENCES planning.item_revision (org_id, item_id, revision),
  CONSTRAINT misuse_review_policy_fk FOREIGN KEY (org_id, policy_version) REFERENCES ethics.policy (org_id, version),
  CONSTRAINT misuse_review_lead_fk FOREIGN KEY (org_id, lead_id) REFERENCES planning.person (org_id, id),
  CONSTRAINT misuse_review_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT misuse_review_tier_ck CHECK (tier BETWEEN 1 AND 4),
  CONSTRAINT misuse_review_state_ck CHECK (state IN ('REVIEW', 'SEALED', 'RETURNED', 'INVALIDATED', 'STOPPED', 'WITHDRAWN')),
  CONSTRAINT misuse_review_verdict_ck CHECK (verdict IN ('PROCEED', 'PROCEED_WITH_CONDITIONS', 'RETURN', 'STOP')),
  CONSTRAINT misuse_review_sealed_ck CHECK (
    num_nonnulls(verdict, dissent, statement_text, statement_hash, sealed_at, valid_until)
      = CASE WHEN sealed_at IS NULL THEN 0 ELSE 6 END
    AND (state <> 'SEALED' OR sealed_at IS NOT NULL)
    AND (state <> 'REVIEW' OR sealed_at IS NULL)
    AND valid_until > sealed_at),
  CONSTRAINT misuse_review_statement_ck CHECK (statement_hash = encode(sha256(convert_to(statement_text, 'UTF8')), 'hex'))
);
CREATE UNIQUE INDEX misuse_review_live_uq ON ethics.misuse_review (org_id, item_id) WHERE state IN ('REVIEW', 'SEALED');
CREATE INDEX misuse_review_revision_ix ON ethics.misuse_review (org_id, item_id, item_revision);
CREATE INDEX misuse_review_policy_ix ON ethics.misuse_review (org_id, policy_version);
CREATE INDEX misuse_review_lead_ix ON ethics.misuse_review (org_id, lead_id);
CREATE INDEX misuse_review_changed_by_ix ON ethics.misuse_review (org_id, changed_by);

CREATE TABLE ethics.villain (
  org_id     uuid        NOT NULL,
  review_id  uuid        NOT NULL,
  person_id  uuid        NOT NULL,
  version    bigint      NOT NULL,
  changed_by uuid        NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT villain_pk PRIMARY KEY (org_id, review_id),
  CONSTRAINT villain_review_fk FOREIGN KEY (org_id, review_id) REFERENCES ethics.misuse_review (org_id, id),
  CONSTRAINT villain_person_fk FOREIGN KEY (org_id, person_id) REFERENCES planning.person (org_id, id),
  CONSTRAINT villain_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id)
);
CREATE INDEX villain_person_ix ON ethics.villain (org_id, person_id);
CREATE INDEX villain_changed_by_ix ON ethics.villain (org_id, changed_by);

CREATE TABLE ethics.answer (
  org_id      uuid        NOT NULL,
  id          uuid        NOT NULL,
  review_id   uuid        NOT NULL,
  question_id text        NOT NULL,
  state       text        NOT NULL,
  value       text        NOT NULL,
  reason      text        NOT NULL,
  version     bigint      NOT NULL,
  changed_by  uuid        NOT NULL,
  changed_at  timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT answer_pk PRIMARY KEY (org_id, id),
  CONSTRAINT answer_question_uq UNIQUE (org_id, review_id, question_id),
  CONSTRAINT answer_review_fk FOREIGN KEY (org_id, review_id) REFERENCES ethics.misuse_review (org_id, id),
  CONSTRAINT answer_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT answer_state_ck CHECK (state IN ('ANSWERED', 'DO_NOT_KNOW', 'NOT_APPLICABLE')),
  CONSTRAINT answer_text_ck CHECK (char_length(value) <= 4000 AND char_length(reason) <= 4000),
  CONSTRAINT answer_value_ck CHECK ((state = 'ANSWERED') = (btrim(value) <> '')),
  CONSTRAINT answer_reason_ck CHECK (state <> 'NOT_APPLICABLE' OR btrim(reason) <> '')
);
CREATE INDEX answer_changed_by_ix ON ethics.answer (org_id, changed_by);

-- Everyone who ever wrote an answer: history decides who may sign, not the last hand on the text. Written by trigger.
CREATE TABLE ethics.answer_author (
  org_id    uuid NOT NULL,
  answer_id uuid NOT NULL,
  person_id uuid NOT NULL,
  review_id uuid NOT NULL,
  CONSTRAINT answer_author_pk PRIMARY KEY (org_id, answer_id, person_id),
  CONSTRAINT answer_author_answer_fk FOREIGN KEY (org_id, answer_id) REFERENCES ethics.answer (org_id, id),
  CONSTRAINT answer_author_review_fk FOREIGN KEY (org_id, review_id) REFERENCES ethics.misuse_review (org_id, id)
);
CREATE INDEX answer_author_review_ix ON ethics.answer_author (org_id, review_id);

-- A second person agrees that a question does not apply. It holds for the version that was read and no other.
CREATE TABLE ethics.answer_second (
  org_id         uuid        NOT NULL,
  answer_id      uuid        NOT NULL,
  answer_version bigint      NOT NULL,
  review_id      uuid        NOT NULL,
  changed_by     uuid        NOT NULL,
  changed_at     timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT answer_second_pk PRIMARY KEY (org_id, answer_id, answer_version),
  CONSTRAINT answer_second_answer_fk FOREIGN KEY (org_id, answer_id) REFERENCES ethics.answer (org_id, id),
  CONSTRAINT answer_second_review_fk FOREIGN KEY (org_id, review_id) REFERENCES ethics.misuse_review (org_id, id),
  CONSTRAINT answer_second_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id)
);
CREATE INDEX answer_second_review_ix ON ethics.answer_second (org_id, review_id);
CREATE INDEX answer_second_changed_by_ix ON ethics.answer_second (org_id, changed_by);

-- Follow the money: who pays, who uses, whose data it is, who only stands near, and whether their aims oppose.
CREATE TABLE ethics.parties (
  org_id           uuid        NOT NULL,
  id               uuid        NOT NULL,
  review_id        uuid        NOT NULL,
  payer            text        NOT NULL,
  payer_aim        text        NOT NULL,
  product_user     text        NOT NULL,
  user_aim         text        NOT NULL,
  data_subject     text        NOT NULL,
  data_subject_aim text        NOT NULL,
  bystander        text        NOT NULL,
  bystander_aim    text        NOT NULL,
  payer_is_user    boolean     NOT NULL,
  opposed          boolean     NOT NULL,
  comparison       text        NOT NULL,
  version          bigint      NOT NULL,
  changed_by       uuid        NOT NULL,
  changed_at       timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT parties_pk PRIMARY KEY (org_id, id),
  CONSTRAINT parties_review_fk FOREIGN KEY (org_id, review_id) REFERENCES ethics.misuse_review (org_id, id),
  CONSTRAINT parties_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT parties_review_ck CHECK (id = review_id),
  CONSTRAINT parties_text_ck CHECK (greatest(char_length(payer), char_length(payer_aim), char_length(product_user),
    char_length(user_aim), char_length(data_subject), char_length(data_subject_aim), char_length(bystander),
    char_length(bystander_aim)) <= 1000 AND char_length(comparison) <= 4000)
);
CREATE INDEX parties_review_ix ON ethics.parties (org_id, review_id);
CREATE INDEX parties_changed_by_ix ON ethics.parties (org_id, changed_by);

CREATE TABLE ethics.misuse_scenario (
  org_id            uuid        NOT NULL,
  id                uuid        NOT NULL,
  review_id         uuid        NOT NULL,
  kind              text        NOT NULL,
  title             text        NOT NULL,
  actor             text        NOT NULL,
  motive            text        NOT NULL,
  means             text        NOT NULL,
  victims           text        NOT NULL,
  path              text        NOT NULL,
  detector          text        NOT NULL,
  severity          integer     NOT NULL,
  likelihood        integer     NOT NULL,
  likelihood_known  boolean     NOT NULL,
  irreversible      boolean     NOT NULL,
  vulnerable_people boolean     NOT NULL,
  wide_reach        boolean     NOT NULL,
  guidelines        text        NOT NULL,
  inherent_level    integer     NOT NULL,
  residual_level    integer     NOT NULL,
  withdrawn         boolean     NOT NULL,
  written_by        uuid        NOT NULL,
  version           bigint      NOT NULL,
  changed_by        uuid        NOT NULL,
  changed_at        timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT misuse_scenario_pk PRIMARY KEY (org_id, id),
  CONSTRAINT misuse_scenario_review_uq UNIQUE (org_id, id, review_id),
  CONSTRAINT misuse_scenario_review_fk FOREIGN KEY (org_id, review_id) REFERENCES ethics.misuse_review (org_id, id),
  CONSTRAINT misuse_scenario_written_by_fk FOREIGN KEY (org_id, written_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT misuse_scenario_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT misuse_scenario_kind_ck CHECK (kind IN ('INTENDED', 'MISUSE', 'FAILURE', 'SCALE')),
  CONSTRAINT misuse_scenario_title_ck CHECK (char_length(title) BETWEEN 1 AND 200),
  CONSTRAINT misuse_scenario_text_ck CHECK (greatest(char_length(actor), char_length(motive), char_length(means), char_length(victims),
    char_length(path), char_length(detector)) <= 2000),
  CONSTRAINT misuse_scenario_score_ck CHECK (severity BETWEEN 1 AND 5 AND likelihood BETWEEN 1 AND 5),
  CONSTRAINT misuse_scenario_level_ck CHECK (inherent_level BETWEEN 1 AND 4 AND residual_level BETWEEN 1 AND inherent_level),
  CONSTRAINT misuse_scenario_guidelines_ck CHECK (guidelines ~ '^[0-9]{1,3}(,[0-9]{1,3}){0,19}$')
);
CREATE INDEX misuse_scenario_review_ix ON ethics.misuse_scenario (org_id, review_id);
CREATE INDEX misuse_scenario_written_by_ix ON ethics.misuse_scenario (org_id, written_by);
CREATE INDEX misuse_scenario_changed_by_ix ON ethics.misuse_scenario (org_id, changed_by);

-- What is to happen with a scenario, and who said so.
CREATE TABLE ethics.disposition (
  org_id      uuid        NOT NULL,
  scenario_id uuid        NOT NULL,
  review_id   uuid        NOT NULL,
  choice      text        NOT NULL,
  reason      text        NOT NULL,
  version     bigint      NOT NULL,
  changed_by  uuid        NOT NULL,
  changed_at  timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT disposition_pk PRIMARY KEY (org_id, scenario_id),
  CONSTRAINT disposition_scenario_fk FOREIGN KEY (org_id, scenario_id, review_id)
    REFERENCES ethics.misuse_scenario (org_id, id, review_id),
  CONSTRAINT disposition_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT disposition_choice_ck CHECK (choice IN ('MITIGATE', 'ACCEPT', 'STOP')),
  CONSTRAINT disposition_reason_ck CHECK (btrim(reason) <> '' AND char_length(reason) <= 2000)
);
CREATE INDEX disposition_review_ix ON ethics.disposition (org_id, review_id);
CREATE INDEX disposition_changed_by_ix ON ethics.disposition (org_id, changed_by);

-- A promise with one owner, a date and a measure. It lowers nothing until somebody else has verified it.
CREATE TABLE ethics.mitigation (
  org_id              uuid        NOT NULL,
  id                  uuid        NOT NULL,
  review_id           uuid        NOT NULL,
  scenario_id         uuid        NOT NULL,
  body                text        NOT NULL,
  owner_id            uuid        NOT NULL,
  due_on              date        NOT NULL,
  measure             text        NOT NULL,
  blocks              text        NOT NULL,
  residual_severity   integer     NOT NULL,
  residual_likelihood integer     NOT NULL,
  withdrawn           boolean     NOT NULL,
  planned_by          uuid        NOT NULL,
  version             bigint      NOT NULL,
  changed_by          uuid        NOT NULL,
  changed_at          timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT mitigation_pk PRIMARY KEY (org_id, id),
  CONSTRAINT mitigation_review_uq UNIQUE (org_id, id, review_id),
  CONSTRAINT mitigation_scenario_fk FOREIGN KEY (org_id, scenario_id, review_id)
    REFERENCES ethics.misuse_scenario (org_id, id, review_id),
  CONSTRAINT mitigation_owner_fk FOREIGN KEY (org_id, owner_id) REFERENCES planning.person (org_id, id),
  CONSTRAINT mitigation_planned_by_fk FOREIGN KEY (org_id, planned_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT mitigation_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT mitigation_body_ck CHECK (btrim(body) <> '' AND char_length(body) <= 2000),
  CONSTRAINT mitigation_measure_ck CHECK (btrim(measure) <> '' AND char_length(measure) <= 2000),
  CONSTRAINT mitigation_blocks_ck CHECK (blocks IN ('PROMOTION', 'BUILD', 'LAUNCH')),
  CONSTRAINT mitigation_residual_ck CHECK (residual_severity BETWEEN 1 AND 5 AND residual_likelihood BETWEEN 1 AND 5)
);
CREATE INDEX mitigation_review_ix ON ethics.mitigation (org_id, review_id);
CREATE INDEX mitigation_scenario_ix ON ethics.mitigation (org_id, scenario_id, review_id);
CREATE INDEX mitigation_owner_ix ON ethics.mitigation (org_id, owner_id);
CREATE INDEX mitigation_planned_by_ix ON ethics.mitigation (org_id, planned_by);
CREATE INDEX mitigation_changed_by_ix ON ethics.mitigation (org_id, changed_by);

CREATE TABLE ethics.mitigation_verification (
  org_id        uuid        NOT NULL,
  mitigation_id uuid        NOT NULL,
  review_id     uuid        NOT NULL,
  evidence      text        NOT NULL,
  changed_by    uuid        NOT NULL,
  changed_at    timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT mitigation_verification_pk PRIMARY KEY (org_id, mitigation_id),
  CONSTRAINT mitigation_verification_mitigation_fk FOREIGN KEY (org_id, mitigation_id, review_id)
    REFERENCES ethics.mitigation (org_id, id, review_id),
  CONSTRAINT mitigation_verification_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT mitigation_verification_evidence_ck CHECK (btrim(evidence) <> '' AND char_length(evidence) <= 4000)
);
CREATE INDEX mitigation_verification_review_ix ON ethics.mitigation_verification (org_id, review_id);
CREATE INDEX mitigation_verification_changed_by_ix ON ethics.mitigation_verification (org_id, changed_by);

SELECT ethics.protect(guarded, false) FROM unnest(ARRAY['ethics.misuse_review', 'ethics.villain', 'ethics.answer', 'ethics.parties',
  'ethics.misuse_scenario', 'ethics.disposition', 'ethics.mitigation']::regclass[]) AS guarded;
SELECT ethics.protect(guarded, true) FROM unnest(ARRAY['ethics.answer_author', 'ethics.answer_second',
  'ethics.mitigation_verification']::regclass[]) AS guarded;
