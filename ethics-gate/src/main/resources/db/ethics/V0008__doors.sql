-- The doors of the gate. Each takes a ticket that this server made for exactly this call, locks the item first, and refuses with a code.

-- A refusal: the code is the message, so that the server can say it in a sentence.
CREATE FUNCTION ethics.refuse(code text) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION '%', code USING ERRCODE = 'NL409';
END
$$;

-- Locks the item, then the review, and gives the review.
CREATE FUNCTION ethics.locked_review(org uuid, review uuid) RETURNS ethics.misuse_review
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  found_review ethics.misuse_review;
BEGIN
  PERFORM FROM planning.roadmap_item i WHERE i.org_id = org
    AND i.id = (SELECT r.item_id FROM ethics.misuse_review r WHERE r.org_id = org AND r.id = review) FOR UPDATE;
  SELECT * INTO found_review FROM ethics.misuse_review r WHERE r.org_id = org AND r.id = review FOR UPDATE;
  IF NOT FOUND THEN
    PERFORM ethics.refuse('NO_REVIEW');
  END IF;
  RETURN found_review;
END
$$;

CREATE FUNCTION ethics.lock_item(org uuid, item uuid) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  PERFORM FROM planning.roadmap_item i WHERE i.org_id = org AND i.id = item FOR UPDATE;
  IF NOT FOUND THEN
    PERFORM ethics.refuse('NO_ITEM');
  END IF;
END
$$;

-- The person's live grant of this capacity, made before the moment; none when there is none or the account is not active.
CREATE FUNCTION ethics.live_grant(org uuid, person uuid, wanted text, before timestamptz) RETURNS uuid
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT g.id FROM planning.capacity_grant g JOIN planning.person p ON p.org_id = g.org_id AND p.id = g.person_id
  WHERE g.org_id = org AND g.person_id = person AND g.capacity = wanted AND g.revoked_at IS NULL AND p.active AND g.granted_at < before
  ORDER BY g.granted_at, g.id LIMIT 1
$$;

-- Seals the review as it stands in the database, by its lead. What the review lacks is judged before, in the server, under the same lock.
CREATE FUNCTION ethics.seal(org uuid, review uuid, verdict text, dissent text, actor uuid, ticket text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  r ethics.misuse_review;
BEGIN
  PERFORM planning.spend_ticket('seal', ticket, org::text, review::text, verdict, dissent, actor::text);
  r := ethics.locked_review(org, review);
  IF r.state <> 'REVIEW' THEN
    PERFORM ethics.refuse('NOT_IN_REVIEW');
  ELSIF actor <> r.lead_id OR NOT EXISTS (SELECT FROM planning.person p WHERE p.org_id = org AND p.id = actor AND p.active) THEN
    PERFORM ethics.refuse('NOT_THE_LEAD');
  ELSIF EXISTS (SELECT FROM ethics.item_maker m WHERE m.org_id = org AND m.item_id = r.item_id AND m.person_id = r.lead_id) THEN
    PERFORM ethics.refuse('LEAD_MADE_THE_ITEM');
  ELSIF NOT EXISTS (SELECT FROM planning.roadmap_item i WHERE i.org_id = org AND i.id = r.item_id AND i.content_hash = r.item_hash) THEN
    PERFORM ethics.refuse('CONTENT_CHANGED');
  ELSIF r.policy_version <> (SELECT p.version FROM ethics.current_policy p WHERE p.org_id = org) THEN
    PERFORM ethics.refuse('POLICY_CHANGED');
  END IF;
  r.verdict := verdict;
  r.dissent := btrim(dissent);
  r.sealed_at := clock_timestamp();
  -- A tier without a quorum can never be cleared; its review may be sealed for the record and expires first.
  r.valid_until := r.sealed_at + make_interval(days => coalesce((SELECT q.valid_days FROM ethics.quorum q
    WHERE q.org_id = org AND q.policy_version = r.policy_version AND q.tier = r.tier), 30));
  r.statement_text := ethics.statement_of(r);
  r.statement_hash := encode(sha256(convert_to(r.statement_text, 'UTF8')), 'hex');
  UPDATE ethics.misuse_review m SET state = 'SEALED', verdict = r.verdict, dissent = r.dissent, sealed_at = r.sealed_at,
      valid_until = r.valid_until, statement_text = r.statement_text, statement_hash = r.statement_hash,
      version = m.version + 1, changed_by = actor, changed_at = now()
    WHERE m.org_id = org AND m.id = review;
  RETURN r.statement_hash;
END
$$;

-- Why this person may not sign this review in this capacity now; none when they may. Asked by the screen and by the door.
CREATE FUNCTION ethics.signing_refusals(org uuid, review uuid, person uuid, wanted text) RETURNS SETOF text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT 'NO_REVIEW' WHERE NOT EXISTS (SELECT FROM ethics.misuse_review r WHERE r.org_id = org AND r.id = review)
  UNION ALL
  SELECT refusal FROM ethics.misuse_review r CROSS JOIN LATERAL (VALUES
    (CASE WHEN (r.state = 'SEALED') IS NOT TRUE THEN 'NOT_SEALED' END),
    (CASE WHEN r.sealed_at IS NOT NULL AND (r.valid_until > statement_timestamp()) IS NOT TRUE THEN 'REVIEW_EXPIRED' END),
    (CASE WHEN r.sealed_at IS NOT NULL AND (r.verdict IN ('PROCEED', 'PROCEED_WITH_CONDITIONS')) IS NOT TRUE THEN 'VERDICT_NOT_PROCEED' END),
    (CASE WHEN EXISTS (SELECT FROM ethics.item_stop s WHERE s.org_id = org AND s.item_id = r.item_id) THEN 'STOPPED' END),
    (CASE WHEN NOT EXISTS (SELECT FROM ethics.quorum_seat t WHERE t.org_id = org AND t.policy_version = r.policy_version AND t.tier = r.tier)
      THEN 'QUORUM_UNDEFINED' END),
    (CASE WHEN NOT EXISTS (SELECT FROM ethics.quorum_seat t WHERE t.org_id = org AND t.policy_version = r.policy_version AND t.tier = r.tier
        AND t.capacity = wanted) THEN 'CAPACITY_NOT_ASKED' END),
    (CASE WHEN ethics.live_grant(org, person, wanted, 'infinity') IS NULL THEN 'NO_CAPACITY'
      WHEN ethics.live_grant(org, person, wanted, coalesce(r.sealed_at, 'infinity')) IS NULL THEN 'GRANTED_AFTER_SEAL' END),
    ((SELECT 'SIGNER_NOT_INDEPENDENT:' || string_agg(DISTINCT c.part, ',') FROM ethics.contributor c
      WHERE c.org_id = org AND c.review_id = r.id AND c.person_id = person)),
    (CASE WHEN EXISTS (SELECT FROM ethics.sign_off s WHERE s.org_id = org AND s.review_id = r.id AND s.person_id = person)
      THEN 'ALREADY_SIGNED' END)) AS u(refusal)
  WHERE r.org_id = org AND r.id = review AND refusal IS NOT NULL
$$;

CREATE FUNCTION ethics.sign(org uuid, sign_off uuid, review uuid, person uuid, capacity text, meaning text, seen_hash text, ticket text)
    RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  r        ethics.misuse_review;
  refusal  text;
  held     uuid;
BEGIN
  PERFORM planning.spend_ticket('sign', ticket, org::text, sign_off::text, review::text, person::text, capacity, meaning, seen_hash);
  r := ethics.locked_review(org, review);
  IF r.statement_hash IS DISTINCT FROM seen_hash THEN
    PERFORM ethics.refuse('STATEMENT_DIFFERS');
  END IF;
  held := ethics.live_grant(org, person, capacity, r.sealed_at);
  PERFORM FROM planning.person p WHERE p.org_id = org AND p.id = person FOR SHARE;
  PERFORM FROM planning.capacity_grant g WHERE g.org_id = org AND g.id = held FOR SHARE;
  -- A new statement sees what was committed while the locks were awaited.
  FOR refusal IN SELECT * FROM ethics.signing_refusals(org, review, person, capacity) LOOP
    PERFORM ethics.refuse(refusal);
  END LOOP;
  INSERT INTO ethics.sign_off (org_id, id, review_id, person_id, capacity, grant_id, meaning, statement_hash, ticket)
    VALUES (org, sign_off, review, person, capacity, held, meaning, seen_hash, ticket);
END
$$;

CREATE FUNCTION ethics.withdraw_signature(org uuid, sign_off uuid, person uuid, reason text, ticket text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  signed ethics.sign_off;
BEGIN
  PERFORM planning.spend_ticket('withdraw_signature', ticket, org::text, sign_off::text, person::text, reason);
  SELECT * INTO signed FROM ethics.sign_off s WHERE s.org_id = org AND s.id = sign_off;
  IF signed.person_id IS DISTINCT FROM person THEN
    PERFORM ethics.refuse('NOT_YOUR_SIGNATURE');
  END IF;
  PERFORM ethics.locked_review(org, signed.review_id);
  INSERT INTO ethics.sign_off_withdrawal (org_id, sign_off_id, review_id, person_id, reason)
    VALUES (org, sign_off, signed.review_id, person, reason);
END
$$;

-- Whether the person holds the capacity now. Any capacity that may sign may also send back, stop and release.
CREATE FUNCTION ethics.require_signing_capacity(org uuid, person uuid, capacity text) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF (capacity IN ('EXECUTIVE', 'STAKEHOLDER', 'MISUSE_REVIEWER')) IS NOT TRUE
      OR ethics.live_grant(org, person, capacity, 'infinity') IS NULL THEN
    PERFORM ethics.refuse('NO_CAPACITY');
  END IF;
END
$$;

CREATE FUNCTION ethics.return_review(org uuid, review uuid, person uuid, capacity text, reasons text, ticket text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  r ethics.misuse_review;
BEGIN
  PERFORM planning.spend_ticket('return_review', ticket, org::text, review::text, person::text, capacity, reasons);
  r := ethics.locked_review(org, review);
  PERFORM ethics.require_signing_capacity(org, person, capacity);
  IF r.state NOT IN ('REVIEW', 'SEALED') THEN
    PERFORM ethics.refuse('NOT_LIVE');
  END IF;
  INSERT INTO ethics.review_return (org_id, review_id, person_id, capacity, reasons, ticket)
    VALUES (org, review, person, capacity, reasons, ticket);
  UPDATE ethics.misuse_review m SET state = 'RETURNED', version = m.version + 1, changed_by = person, changed_at = now()
    WHERE m.org_id = org AND m.id = review;
END
$$;

-- Returns whether the item is stopped now: one executive, or two people of whom one neither manages the product nor made the item.
CREATE FUNCTION ethics.stop(org uuid, stop_call uuid, item uuid, person uuid, capacity text, guideline integer, reason text, ticket text)
    RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  PERFORM planning.spend_ticket('stop', ticket, org::text, stop_call::text, item::text, person::text, capacity, guideline::text, reason);
  PERFORM ethics.lock_item(org, item);
  PERFORM ethics.require_signing_capacity(org, person, capacity);
  IF EXISTS (SELECT FROM ethics.item_stop s WHERE s.org_id = org AND s.item_id = item) THEN
    PERFORM ethics.refuse('STOPPED');
  END IF;
  INSERT INTO ethics.stop_call (org_id, id, item_id, person_id, capacity, guideline_set_version, guideline_number, reason, ticket)
    SELECT org, stop_call, item, person, capacity, p.guideline_set_version, guideline, reason, ticket
    FROM ethics.current_policy p WHERE p.org_id = org;
  IF NOT ethics.enough_to_stop(org, item) THEN
    RETURN false;
  END IF;
  INSERT INTO ethics.item_stop (org_id, item_id, person_id) VALUES (org, item, person);
  UPDATE ethics.misuse_review m SET state = 'STOPPED', version = m.version + 1, changed_by = person, changed_at = now()
    WHERE m.org_id = org AND m.item_id = item AND m.state IN ('REVIEW', 'SEALED');
  RETURN true;
END
$$;

CREATE FUNCTION ethics.enough_to_stop(org uuid, item uuid) RETURNS boolean
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT EXISTS (SELECT FROM ethics.open_stop_call c WHERE c.org_id = org AND c.item_id = item AND c.capacity = 'EXECUTIVE')
    OR ((SELECT count(DISTINCT c.person_id) >= 2 FROM ethics.open_stop_call c WHERE c.org_id = org AND c.item_id = item)
      AND EXISTS (SELECT FROM ethics.open_stop_call c JOIN planning.roadmap_item i ON i.org_id = c.org_id AND i.id = c.item_id
        WHERE c.org_id = org AND c.item_id = item
          AND NOT EXISTS (SELECT FROM ethics.item_maker m WHERE m.org_id = org AND m.item_id = item AND m.person_id = c.person_id)
          AND NOT EXISTS (SELECT FROM planning.capacity_grant g WHERE g.org_id = org AND g.person_id = c.person_id
            AND g.capacity = 'PRODUCT_MANAGER' AND g.product_id = i.product_id AND g.revoked_at IS NULL)))
$$;

CREATE FUNCTION ethics.withdraw_stop_call(org uuid, stop_call uuid, person uuid, ticket text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  called ethics.stop_call;
BEGIN
  PERFORM planning.spend_ticket('withdraw_stop_call', ticket, org::text, stop_call::text, person::text);
  SELECT * INTO called FROM ethics.stop_call c WHERE c.org_id = org AND c.id = stop_call;
  IF called.person_id IS DISTINCT FROM person THEN
    PERFORM ethics.refuse('NOT_YOURS');
  END IF;
  PERFORM ethics.lock_item(org, called.item_id);
  IF EXISTS (SELECT FROM ethics.item_stop s WHERE s.org_id = org AND s.item_id = called.item_id) THEN
    PERFORM ethics.refuse('STOPPED');
  END IF;
  INSERT INTO ethics.stop_call_withdrawal (org_id, stop_call_id, item_id, person_id) VALUES (org, stop_call, called.item_id, person);
END
$$;

CREATE FUNCTION ethics.require_active(org uuid, person uuid) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM planning.person p WHERE p.org_id = org AND p.id = person AND p.active) THEN
    PERFORM ethics.refuse('NOT_ACTIVE');
  END IF;
END
$$;

-- Anybody in the organisation may object or hold: both only make things safer, so neither needs a ticket.
CREATE FUNCTION ethics.object(org uuid, objection uuid, item uuid, person uuid, guideline integer, body text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  PERFORM ethics.lock_item(org, item);
  PERFORM ethics.require_active(org, person);
  INSERT INTO ethics.objection (org_id, id, item_id, person_id, guideline_set_version, guideline_number, body)
    SELECT org, objection, item, person, p.guideline_set_version, guideline, object.body
    FROM ethics.current_policy p WHERE p.org_id = org;
END
$$;

CREATE FUNCTION ethics.withdraw_objection(org uuid, objection uuid, person uuid, ticket text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  raised ethics.objection;
BEGIN
  PERFORM planning.spend_ticket('withdraw_objection', ticket, org::text, objection::text, person::text);
  SELECT * INTO raised FROM ethics.objection o WHERE o.org_id = org AND o.id = objection;
  IF raised.person_id IS DISTINCT FROM person THEN
    PERFORM ethics.refuse('NOT_YOURS');
  END IF;
  PERFORM ethics.lock_item(org, raised.item_id);
  INSERT INTO ethics.objection_withdrawal (org_id, objection_id, item_id, person_id) VALUES (org, objection, raised.item_id, person);
END
$$;

CREATE FUNCTION ethics.hold(org uuid, hold uuid, item uuid, person uuid, reason text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  PERFORM ethics.lock_item(org, item);
  PERFORM ethics.require_active(org, person);
  INSERT INTO ethics.hold (org_id, id, item_id, person_id, reason) VALUES (org, hold, item, person, hold.reason);
END
$$;

-- One release of as many as the tier needs signers; the one who placed the hold, and the item's makers, do not count among them.
CREATE FUNCTION ethics.lift(org uuid, hold uuid, person uuid, capacity text, ticket text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  held ethics.hold;
BEGIN
  PERFORM planning.spend_ticket('lift', ticket, org::text, hold::text, person::text, capacity);
  SELECT * INTO held FROM ethics.hold h WHERE h.org_id = org AND h.id = hold;
  IF held.id IS NULL THEN
    PERFORM ethics.refuse('NO_HOLD');
  END IF;
  PERFORM ethics.lock_item(org, held.item_id);
  PERFORM ethics.require_signing_capacity(org, person, capacity);
  IF held.person_id = person
      OR EXISTS (SELECT FROM ethics.item_maker m WHERE m.org_id = org AND m.item_id = held.item_id AND m.person_id = person) THEN
    PERFORM ethics.refuse('SIGNER_NOT_INDEPENDENT');
  END IF;
  INSERT INTO ethics.hold_release (org_id, hold_id, person_id, item_id, ticket) VALUES (org, hold, person, held.item_id, ticket);
END
$$;

-- Verifying lowers what blocks, so it is a door: not by the owner of the mitigation, nor by who planned it.
CREATE FUNCTION ethics.verify_mitigation(org uuid, mitigation uuid, person uuid, evidence text, ticket text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  planned ethics.mitigation;
  r       ethics.misuse_review;
BEGIN
  PERFORM planning.spend_ticket('verify_mitigation', ticket, org::text, mitigation::text, person::text, evidence);
  SELECT * INTO planned FROM ethics.mitigation m WHERE m.org_id = org AND m.id = mitigation AND NOT m.withdrawn;
  IF planned.id IS NULL THEN
    PERFORM ethics.refuse('NO_MITIGATION');
  END IF;
  r := ethics.locked_review(org, planned.review_id);
  PERFORM ethics.require_active(org, person);
  IF r.state NOT IN ('REVIEW', 'SEALED') THEN
    PERFORM ethics.refuse('NOT_LIVE');
  ELSIF person IN (planned.owner_id, planned.planned_by, planned.changed_by) THEN
    PERFORM ethics.refuse('VERIFIER_NOT_INDEPENDENT');
  END IF;
  INSERT INTO ethics.mitigation_verification (org_id, mitigation_id, review_id, evidence, changed_by)
    VALUES (org, mitigation, planned.review_id, verify_mitigation.evidence, person);
END
$$;

REVOKE ALL ON FUNCTION ethics.refuse(text), ethics.locked_review(uuid, uuid), ethics.lock_item(uuid, uuid),
  ethics.live_grant(uuid, uuid, text, timestamptz), ethics.require_signing_capacity(uuid, uuid, text),
  ethics.enough_to_stop(uuid, uuid), ethics.require_active(uuid, uuid) FROM PUBLIC;
REVOKE ALL ON FUNCTION ethics.seal(uuid, uuid, text, text, uuid, text), ethics.signing_refusals(uuid, uuid, uuid, text),
  ethics.sign(uuid, uuid, uuid, uuid, text, text, text, text), ethics.withdraw_signature(uuid, uuid, uuid, text, text),
  ethics.return_review(uuid, uuid, uuid, text, text, text), ethics.stop(uuid, uuid, uuid, uuid, text, integer, text, text),
  ethics.withdraw_stop_call(uuid, uuid, uuid, text), ethics.object(uuid, uuid, uuid, uuid, integer, text),
  ethics.withdraw_objection(uuid, uuid, uuid, text), ethics.hold(uuid, uuid, uuid, uuid, text),
  ethics.lift(uuid, uuid, uuid, text, text), ethics.verify_mitigation(uuid, uuid, uuid, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ethics.seal(uuid, uuid, text, text, uuid, text), ethics.signing_refusals(uuid, uuid, uuid, text),
  ethics.sign(uuid, uuid, uuid, uuid, text, text, text, text), ethics.withdraw_signature(uuid, uuid, uuid, text, text),
  ethics.return_review(uuid, uuid, uuid, text, text, text), ethics.stop(uuid, uuid, uuid, uuid, text, integer, text, text),
  ethics.withdraw_stop_call(uuid, uuid, uuid, text), ethics.object(uuid, uuid, uuid, uuid, integer, text),
  ethics.withdraw_objection(uuid, uuid, uuid, text), ethics.hold(uuid, uuid, uuid, uuid, text),
  ethics.lift(uuid, uuid, uuid, text, text), ethics.verify_mitigation(uuid, uuid, uuid, text, text) TO northline_app;
