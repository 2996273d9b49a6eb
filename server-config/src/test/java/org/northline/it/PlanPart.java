package org.northline.it;

/** A part of the plan: the address of all of its kind, where there is one, and a valid body. */
enum PlanPart {
    CYCLE("/planning-cycles", "{'year': {year}, 'name': '{name}', 'fiscalStart': '{year}-01-01', 'currency': 'EUR'}"),
    VISION(
            "/planning-cycles/{cycle}/visions",
            "{'level': 'PRODUCT', 'productId': '{product}', 'statement': 'Nobody waits.', 'horizonYears': 3, 'metrics':"
                    + " [{'kind': 'NORTH_STAR', 'name': 'Waits', 'unit': 'h', 'definition': 'Hours', 'lastTarget': 5,"
                    + " 'lastResult': 7.5, 'target': 3}, {'kind': 'INPUT', 'name': 'Ramps', 'unit': '%', 'definition': 'Used'}]}"),
    THEME("/planning-cycles/{cycle}/themes", "{'name': '{name}', 'description': 'Why', 'optionId': '{chosen}'}"),
    PRODUCT("/products", "{'key': '{key}', 'name': '{name}', 'description': 'What'}"),
    TEAM("/teams", "{'name': '{name}'}"),
    CAPACITY(
            "/planning-cycles/{cycle}/team-capacities",
            "{'teamId': '{newTeam}', 'quarters': [{'people': 4.5, 'daysOff': 20, 'runShare': 25}, {'people': 4, 'daysOff': 0.5,"
                    + " 'runShare': 25}, {'people': 4, 'daysOff': 60, 'runShare': 0}, {'people': 0, 'daysOff': 0, 'runShare': 100}]}"),
    EFFORT("/roadmap-items/{item}/team-efforts", "{'teamId': '{newTeam}', 'low': 1, 'likely': 2.5, 'high': 9}"),
    ESTIMATE(
            "",
            "{'cost': {'amount': '120000.50', 'currency': 'EUR'}, 'impact': 'HIGH', 'confidence': 'LOW', 'mandatory': true,"
                    + " 'mandatoryReason': 'The law asks for it.', 'earliestQuarter': 1, 'latestQuarter': 3}"),
    BUDGET(
            "",
            "{'quarters': [{'amount': '100', 'currency': 'EUR'}, {'amount': '0', 'currency': 'EUR'}, {'amount': '300.25', 'currency':"
                    + " 'EUR'}, {'amount': '50', 'currency': 'EUR'}], 'yearTotal': {'amount': '400', 'currency': 'EUR'}}"),
    ALLOCATION("", "{'targets': [{'themeId': '{theme}', 'share': 60, 'tolerance': 10}]}"),
    DEPENDENCY(
            "/roadmap-items/{item}/dependencies",
            "{'kind': 'DEPENDS_ON', 'otherItemId': '{newItem}', 'note': 'It needs the ledger.'}"),
    ITEM_SET(
            "/planning-cycles/{cycle}/item-sets",
            "{'name': '{name}', 'kind': 'EXCLUSIVE', 'itemIds': ['{item}', '{newItem}']}"),
    SCENARIO(
            "/planning-cycles/{cycle}/scenarios",
            "{'name': '{name}', 'note': 'Two more people', 'thoroughness': 'QUICK', 'capacityPercent': 110, 'budgetPercent': 90,"
                    + " 'delayPercent': 0, 'keepsPromoted': false, 'keepsAllocation': true, 'leadDays': [1, 2, 3, 4],"
                    + " 'reviewHours': [1, 2, 3, 4], 'reviewerHours': 100}"),
    OBJECTIVE(
            "/planning-cycles/{cycle}/objectives",
            "{'themeId': '{theme}', 'title': '{name}', 'why': 'Why', 'ownerId': '{person}', 'commitment': 'COMMITTED'}"),
    KEY_RESULT(
            "/objectives/{objective}/key-results",
            "{'title': '{name}', 'unit': 'days', 'direction': 'DECREASE', 'baseline': 29, 'target': 7.5, 'kind': 'LEADING',"
                    + " 'ownerId': '{person}'}"),
    OPPORTUNITY(
            "/planning-cycles/{cycle}/opportunities",
            "{'title': '{name}', 'description': 'Why', 'ownerId': '{person}'}"),
    EVIDENCE(
            "/opportunities/{opportunity}/evidence",
            "{'dimension': 'Region', 'segment': '{name}', 'source': 'Survey', 'askedOn': '{today}', 'asked': 90, 'important': 70,"
                    + " 'satisfied': 20}"),
    SAVED_VIEW("/saved-views", "{'name': '{name}', 'address': 'view=timeline&lanes=team', 'shared': true}"),
    SHARE_LINK(
            "/planning-cycles/{cycle}/share-links",
            "{'audience': '{name}', 'expiresOn': '{nextMonth}', 'lanes': 'THEME', 'showsMoney': true, 'frozen': true}"),
    TRIPWIRE(
            "/planning-cycles/{cycle}/tripwires",
            "{'subjectKind': 'ITEM', 'subjectId': '{item}', 'measureKind': 'KEY_RESULT', 'measureId': '{keyResult}', 'comparison':"
                    + " 'AT_LEAST', 'threshold': 7.5, 'startsOn': '{today}', 'endsOn': '{nextMonth}', 'ownerId': '{person}', 'agreed':"
                    + " '{name}'}"),
    REVISIT(
            "/planning-cycles/{cycle}/revisits",
            "{'subjectKind': 'ITEM', 'subjectId': '{item}', 'question': '{name}', 'dueOn': '{nextMonth}', 'repeats': 'QUARTERLY',"
                    + " 'ownerId': '{person}'}"),
    SCORECARD(
            "",
            "{'criteria': [{'name': 'Gain', 'weight': 60, 'direction': 'BENEFIT'}, {'name': 'Cost', 'weight': 40, 'direction': 'COST'}]}"),
    STANCE("", "{'stance': 'PURSUE', 'reason': 'It pays.'}"),
    RATINGS("", "{'ratings': []}"),
    CHOICE("", "{'chosen': false, 'reason': 'It is too early.'}");

    private final String collection;
    private final String body;

    PlanPart(String collection, String body) {
        this.collection = collection;
        this.body = body;
    }

    String collection() {
        return collection;
    }

    String body() {
        return body;
    }

    boolean isAdded() {
        return !collection.isEmpty();
    }
}
