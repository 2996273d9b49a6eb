-- Everything that a verdict depends on is audited, so the head of the log moves with it; time alone changes a verdict when a review expires,
-- when its rest ends, and, for what is due, at midnight.
CREATE OR REPLACE VIEW planning.gate_state AS
  SELECT h.org_id, h.hash AS head,
    least(date_trunc('day', statement_timestamp() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' + interval '1 day',
      (SELECT min(r.valid_until) FROM ethics.misuse_review r
        WHERE r.org_id = h.org_id AND r.state = 'SEALED' AND r.valid_until > statement_timestamp()),
      (SELECT min(t.until) FROM ethics.rest t WHERE t.org_id = h.org_id AND t.until > statement_timestamp())) AS holds_until
  FROM ethics.audit_head h;
