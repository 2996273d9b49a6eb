-- Policy 1, "standard": our own words throughout. It defines the quorum of tier 1 only; an item screened higher stays blocked,
-- because a tier without a quorum can never be met.

CREATE FUNCTION ethics.standard_policy() RETURNS jsonb
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $document$
SELECT $json$
{
  "version": 1,
  "name": "standard",
  "guidelineSet": 1,
  "questionBank": 1,
  "materialFields": ["title", "problem", "target_users", "payer", "revenue_link", "data_categories", "automation_use", "geography",
    "channel", "population", "product_id"],
  "tiers": [
    {"tier": 1, "signers": 2, "validDays": 365,
     "seats": [{"capacity": "MISUSE_REVIEWER", "minimum": 1}, {"capacity": "STAKEHOLDER", "minimum": 1}]}
  ],
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
     "text": "Energy, waste and badly paid work behind the product are counted as ours."}
  ],
  "questions": [
    {"id": "FM-01", "kind": "TEXT", "mandatoryFromTier": 1, "guidelines": [2],
     "text": "What would the people who sell this be paid for, and what would that make them push?",
     "help": "Follow the money to the last person who earns from it. A target bends behaviour long before a rule is broken."},
    {"id": "FM-02", "kind": "CHOICE", "mandatoryFromTier": 1, "triage": true, "guidelines": [2],
     "text": "Does more revenue from this item need more of something that its users would not choose?",
     "help": "More time, more data, more spending, more followers: whatever grows when the revenue grows.",
     "options": [
       {"key": "NO", "text": "No: we earn when users get what they came for"},
       {"key": "PARTLY", "text": "Partly", "leastTier": 2},
       {"key": "YES", "text": "Yes: our gain is their loss", "leastTier": 3}]},
    {"id": "VL-01", "kind": "CHOICE", "mandatoryFromTier": 1, "triage": true, "guidelines": [3],
     "text": "Could one person use this against another person?",
     "help": "Think of a stranger, a violent partner, an employer, a state, a bored teenager, and of ourselves after three bad quarters.",
     "options": [
       {"key": "NO", "text": "We looked and found no way"},
       {"key": "WITH_EFFORT", "text": "Only with effort, and little would be gained"},
       {"key": "EASILY", "text": "Yes, cheaply or with much to gain", "leastTier": 2}]},
    {"id": "VL-02", "kind": "TEXT", "mandatoryFromTier": 1, "guidelines": [3],
     "text": "What would our customer's worst customer do with it?",
     "help": "Not the user in the persona document: the one whom our customer would rather not have."},
    {"id": "BY-01", "kind": "CHOICE", "mandatoryFromTier": 1, "triage": true, "guidelines": [4, 5],
     "text": "Are children, ill people or people who depend on others among those whom it touches?",
     "help": "Among users, among those whose data it holds, and among those who only stand near.",
     "options": [
       {"key": "NO", "text": "No"},
       {"key": "SOME", "text": "Some of them", "leastTier": 2},
       {"key": "MAINLY", "text": "Mainly them, or minors", "leastTier": 3}]},
    {"id": "BY-02", "kind": "TEXT", "mandatoryFromTier": 2, "guidelines": [4],
     "text": "Who is affected without ever having agreed to anything, and what do they notice of it?",
     "help": "The people in the address book, on the photo, in the next room, in the shared mailbox."},
    {"id": "DA-01", "kind": "CHOICE", "mandatoryFromTier": 1, "triage": true, "guidelines": [1],
     "text": "What kind of data about people does it need?",
     "help": "Count what it derives as well as what it collects.",
     "options": [
       {"key": "NONE", "text": "None, or only what is public about organisations"},
       {"key": "ORDINARY", "text": "Ordinary data of people who know and agree"},
       {"key": "UNEXPECTED", "text": "Data used for more than people expect", "leastTier": 2},
       {"key": "SENSITIVE", "text": "Health, biometrics, exact places, beliefs, or children's data", "leastTier": 3}]},
    {"id": "DA-02", "kind": "TEXT", "mandatoryFromTier": 1, "guidelines": [1],
     "text": "What do the people behind the data believe happens with it, and what happens in truth?",
     "help": "If the two sentences differ, the consent was not understood."},
    {"id": "TR-01", "kind": "TEXT", "mandatoryFromTier": 1, "guidelines": [7],
     "text": "What could this make somebody believe that is not so?",
     "help": "A made-up number, a false urgency, a machine that sounds like a person, a ranking that looks like advice."},
    {"id": "AT-01", "kind": "CHOICE", "mandatoryFromTier": 2, "guidelines": [7],
     "text": "How does it bring people back?",
     "help": "Streaks, red dots and endless lists are borrowed from slot machines.",
     "options": [
       {"key": "NEED", "text": "Only when they need it"},
       {"key": "REMINDER", "text": "By reminders that they can switch off in one step"},
       {"key": "HABIT", "text": "By building a habit", "leastTier": 2}]},
    {"id": "AU-01", "kind": "CHOICE", "mandatoryFromTier": 1, "triage": true, "guidelines": [6],
     "text": "Does a machine judge a person here: work, money, housing, schooling, health, the law?",
     "help": "A suggestion that is nearly always followed is a decision.",
     "options": [
       {"key": "NO", "text": "No"},
       {"key": "SUGGESTS", "text": "It suggests, and a person decides", "leastTier": 2},
       {"key": "DECIDES", "text": "It decides, or nearly always does", "leastTier": 3}]},
    {"id": "AU-02", "kind": "TEXT", "mandatoryFromTier": 2, "guidelines": [6],
     "text": "How does a person who was treated wrongly reach a human who can reverse it, and how long does that take?",
     "help": "Name the way, the role and the days."},
    {"id": "EN-01", "kind": "TEXT", "mandatoryFromTier": 2, "guidelines": [10],
     "text": "What does it use up that our invoice does not show: energy, hardware, low-paid work?",
     "help": "Say what grows with each further user."},
    {"id": "RE-01", "kind": "CHOICE", "mandatoryFromTier": 1, "triage": true, "guidelines": [8],
     "text": "If it does harm, can that be undone?",
     "help": "Money can be paid back; a published secret, a lost job or an injury cannot.",
     "options": [
       {"key": "YES", "text": "Yes, within days"},
       {"key": "WITH_EFFORT", "text": "Mostly, with effort"},
       {"key": "NO", "text": "Not for the one who is hurt", "leastTier": 2}]},
    {"id": "RE-02", "kind": "TEXT", "mandatoryFromTier": 1, "guidelines": [8],
     "text": "How do we switch it off, delete what it kept, and make good what it broke?",
     "help": "Name who may do it at night, and how people leave with their own data."},
    {"id": "TC-01", "kind": "TEXT", "mandatoryFromTier": 1, "guidelines": [9],
     "text": "Which sentence of our terms, our privacy notice or a contract comes closest to forbidding this?",
     "help": "There is always a closest one. Quote it and say why it is not broken."},
    {"id": "SU-01", "kind": "TEXT", "mandatoryFromTier": 1, "guidelines": [7, 9],
     "text": "Write the headline of an unfriendly but honest reporter.",
     "help": "It is never scored. It stands on the statement that people sign."},
    {"id": "SU-02", "kind": "TEXT", "mandatoryFromTier": 1, "guidelines": [4, 7],
     "text": "Explain it to the person whom it could hurt, in words that person would accept as fair.",
     "help": "If you would not say it to your parents, to your child or to that person, say that instead."},
    {"id": "EX-01", "kind": "NUMBER", "mandatoryFromTier": 1, "guidelines": [8, 9],
     "text": "What could it cost us in the worst believable year, in whole units of the plan's currency?",
     "help": "Refunds, repair, legal cost, lost customers, press. Money never lowers a level; it is here so that executives see it."},
    {"id": "EX-02", "kind": "TEXT", "mandatoryFromTier": 2, "guidelines": [8],
     "text": "What does stopping cost now, after it is built, and after it is launched?",
     "help": "Three figures. The first is nearly always the smallest."}
  ]
}
$json$::jsonb
$document$;

CREATE FUNCTION ethics.adopt_standard_policy() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  PERFORM ethics.adopt_policy(NEW.id, ethics.standard_policy());
  RETURN NULL;
END
$$;
CREATE TRIGGER organisation_adopts_policy AFTER INSERT ON planning.organisation
  FOR EACH ROW EXECUTE FUNCTION ethics.adopt_standard_policy();
ALTER TABLE planning.organisation ENABLE ALWAYS TRIGGER organisation_adopts_policy;

REVOKE ALL ON FUNCTION ethics.standard_policy(), ethics.adopt_standard_policy() FROM PUBLIC;

SELECT ethics.adopt_policy(o.id, ethics.standard_policy()) FROM planning.organisation o;
