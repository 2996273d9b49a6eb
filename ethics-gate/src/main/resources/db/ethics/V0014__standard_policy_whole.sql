-- Policy "standard" in full, and how a policy document becomes rows. It takes the place of the thin one of V0002: with the same numbers and
-- ids, of which none has changed its meaning.

CREATE OR REPLACE FUNCTION ethics.standard_policy() RETURNS jsonb
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, ethics, pg_temp AS $document$
SELECT $json$
{
  "version": 1,
  "name": "standard",
  "guidelineSet": 1,
  "questionBank": 1,
  "materialFields": ["title", "problem", "target_users", "payer", "revenue_link", "data_categories", "automation_use", "geography",
    "channel", "population", "product_id"],
  "guidelines": [
    {"number": 1, "title": "People know, and agree",
     "text": "We use what we know about people only in ways that they understand and have agreed to, anonymous or not."},
    {"number": 2, "title": "The user is not the prey",
     "text": "Where the one who pays and the one who uses want different things, we do not build what works against the user."},
    {"number": 3, "title": "No weapon within easy reach",
     "text": "We hand nobody a cheap way to stalk, threaten, cheat, silence or expose another person."},
    {"number": 4, "title": "Bystanders do not pay",
     "text": "People who never chose to be part of it are not made to bear its cost."},
    {"number": 5, "title": "Fair to those with the least power",
     "text": "Children, ill, poor, dependent and minority people fare no worse with it than everybody else."},
    {"number": 6, "title": "A person can reach a person",
     "text": "Whoever is judged by a machine can learn why, and can reach a human who is able to change the outcome."},
    {"number": 7, "title": "True, and not greedy for attention",
     "text": "We do not mislead people, hide the way out, or take time that they would not give if asked."},
    {"number": 8, "title": "It can be undone",
     "text": "We can switch it off, delete what it kept, and make good what it broke."},
    {"number": 9, "title": "We keep our word",
     "text": "Nothing that we ship breaks a sentence of our terms, our privacy notice or a contract."},
    {"number": 10, "title": "The cost is not pushed out of sight",
     "text": "Energy, waste and badly paid work behind the product are counted as ours."},
    {"number": 11, "title": "No more traces than the purpose needs",
     "text": "We keep as little as the purpose needs, for as short as it needs, and nothing that lets others find, follow or corner a person."},
    {"number": 12, "title": "Good at any size",
     "text": "If everybody used it, people would still be free, chances open, and public life honest."}
  ]
}
$json$::jsonb || jsonb_build_object(
  'tiers', ethics.quorum_preset('standard'),
  'questions', ethics.questions_on_money_misuse_bystanders() || ethics.questions_on_data_truth_attention()
    || ethics.questions_on_automation_to_executives())
$document$;

-- Guidelines of one document, unless its set is in force already.
CREATE FUNCTION ethics.adopt_guidelines(org uuid, document jsonb) RETURNS void
  LANGUAGE sql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  INSERT INTO ethics.guideline (org_id, set_version, number, title, body)
    SELECT org, (document ->> 'guidelineSet')::integer, (g ->> 'number')::integer, g ->> 'title', g ->> 'text'
    FROM jsonb_array_elements(document -> 'guidelines') AS g
    WHERE NOT EXISTS (SELECT FROM ethics.policy p WHERE p.org_id = org AND p.guideline_set_version = (document ->> 'guidelineSet')::integer)
$$;

-- Questions of one document, unless its bank is in force already. Where a question does not say what not knowing demands, it is the next tier.
CREATE FUNCTION ethics.adopt_questions(org uuid, document jsonb) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  bank integer := (document ->> 'questionBank')::integer;
BEGIN
  IF EXISTS (SELECT FROM ethics.policy p WHERE p.org_id = org AND p.question_bank_version = bank) THEN
    RETURN;
  END IF;
  INSERT INTO ethics.question (org_id, bank_version, id, position, part, body, help, kind, mandatory_from_tier, triage, guidelines, evidence,
      unknown_tier)
    SELECT org, bank, q ->> 'id', n, left(q ->> 'id', 2), q ->> 'text', q ->> 'help', q ->> 'kind', (q ->> 'mandatoryFromTier')::integer,
      coalesce((q ->> 'triage')::boolean, false), ARRAY(SELECT e::integer FROM jsonb_array_elements_text(q -> 'guidelines') AS e),
      coalesce((q ->> 'evidence')::boolean, false),
      coalesce((q ->> 'unknownTier')::integer, least((q ->> 'mandatoryFromTier')::integer + 1, 4))
    FROM jsonb_array_elements(document -> 'questions') WITH ORDINALITY AS u(q, n);
  INSERT INTO ethics.question_option (org_id, bank_version, question_id, key, position, body, least_tier)
    SELECT org, bank, q ->> 'id', o ->> 'key', n, o ->> 'text', coalesce((o ->> 'leastTier')::integer, 1)
    FROM jsonb_array_elements(document -> 'questions') AS q, jsonb_array_elements(coalesce(q -> 'options', '[]')) WITH ORDINALITY AS u(o, n);
  INSERT INTO ethics.question_threshold (org_id, bank_version, question_id, from_value, least_tier)
    SELECT org, bank, q ->> 'id', (t ->> 'from')::bigint, (t ->> 'leastTier')::integer
    FROM jsonb_array_elements(document -> 'questions') AS q, jsonb_array_elements(coalesce(q -> 'thresholds', '[]')) AS t;
  INSERT INTO ethics.scenario_seed (org_id, bank_version, question_id, position, kind, title)
    SELECT org, bank, q ->> 'id', n, s ->> 'kind', s ->> 'title'
    FROM jsonb_array_elements(document -> 'questions') AS q, jsonb_array_elements(coalesce(q -> 'seeds', '[]')) WITH ORDINALITY AS u(s, n);
END
$$;

-- Turns one policy document into the rows of one organisation; the policy's own row comes last and closes the version.
CREATE OR REPLACE FUNCTION ethics.adopt_policy(org uuid, document jsonb) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  number integer := (document ->> 'version')::integer;
BEGIN
  PERFORM ethics.adopt_guidelines(org, document);
  PERFORM ethics.adopt_questions(org, document);
  INSERT INTO ethics.quorum (org_id, policy_version, tier, signers, valid_days, waiting_days)
    SELECT org, number, (t ->> 'tier')::integer, (t ->> 'signers')::integer, (t ->> 'validDays')::integer, (t ->> 'waitingDays')::integer
    FROM jsonb_array_elements(document -> 'tiers') AS t;
  INSERT INTO ethics.quorum_seat (org_id, policy_version, tier, capacity, minimum)
    SELECT org, number, (t ->> 'tier')::integer, s.kind, s.minimum::integer
    FROM jsonb_array_elements(document -> 'tiers') AS t, jsonb_each_text(t -> 'seats') AS s(kind, minimum);
  INSERT INTO ethics.policy (org_id, version, name, guideline_set_version, question_bank_version, material_fields)
    VALUES (org, number, document ->> 'name', (document ->> 'guidelineSet')::integer, (document ->> 'questionBank')::integer,
      ARRAY(SELECT jsonb_array_elements_text(document -> 'materialFields')));
END
$$;

REVOKE ALL ON FUNCTION ethics.adopt_guidelines(uuid, jsonb), ethics.adopt_questions(uuid, jsonb) FROM PUBLIC;

-- Who began under the thin policy gets this one as the next version.
SELECT ethics.adopt_policy(p.org_id, ethics.standard_policy() || jsonb_build_object('version', p.version + 1,
    'guidelineSet', p.guideline_set_version + 1, 'questionBank', p.question_bank_version + 1))
  FROM ethics.current_policy p;
