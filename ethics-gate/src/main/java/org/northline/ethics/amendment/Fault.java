package org.northline.ethics.amendment;

import jakarta.validation.constraints.NotNull;

/** Why a draft cannot be published as it is, and what to do about it. The code is the database's. */
public record Fault(
        @NotNull String code,
        @NotNull String title,
        @NotNull String whatToDo) {
    /** The fault for a code as the database says it, with what it is about after a colon. */
    static Fault of(String said) {
        String[] parts = said.split(":", 2);
        String about = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case "POLICY_CHANGED" ->
                new Fault(
                        parts[0],
                        "Another version has come into force meanwhile",
                        "Discard this draft and begin anew from the version in force.");
            case "GUIDELINES_MISSING", "NUMBER_REUSED", "NUMBER_RENAMED" -> ofGuidelines(parts[0], about);
            case "TIER_MISSING", "SIGNERS_TOO_FEW", "SEAT_MISSING", "VALID_TOO_LONG", "WAITING_TOO_SHORT" ->
                ofTiers(parts[0], about);
            case "OUT_OF_BOUNDS" ->
                new Fault(parts[0], "Something is outside of what can be stored", "Look at " + about + ".");
            default -> ofQuestions(parts[0], about);
        };
    }

    private static Fault ofGuidelines(String code, String number) {
        return switch (code) {
            case "GUIDELINES_MISSING" -> new Fault(code, "There is no guideline", "Keep at least one.");
            case "NUMBER_REUSED" ->
                new Fault(
                        code,
                        "Number " + number + " was used before and is retired",
                        "Give the new guideline a number that nobody has used.");
            default ->
                new Fault(
                        code,
                        "Guideline " + number + " has another title",
                        "A number keeps its sentence: give the title back, or retire it and add a new one.");
        };
    }

    private static Fault ofTiers(String code, String about) {
        String tier = "Tier " + about.split(":", 2)[0];
        return switch (code) {
            case "TIER_MISSING" -> new Fault(code, tier + " is missing", "Every tier from 1 to 4 has its signers.");
            case "SIGNERS_TOO_FEW" ->
                new Fault(
                        code,
                        tier + " has too few people",
                        "It takes one for each seat, no fewer than in a lower tier, and never fewer than in a small team.");
            case "SEAT_MISSING" ->
                new Fault(
                        code,
                        tier + " lacks a seat: " + about.replaceFirst("^\\d+:", ""),
                        "Every kind of signer that this tier is for stays in it.");
            case "VALID_TOO_LONG" ->
                new Fault(code, tier + " holds for too long", "At most 365, 270, 180 and 90 days from tier 1 to 4.");
            default -> new Fault(code, tier + " rests too shortly", "A review of tier 4 rests for at least 7 days.");
        };
    }

    private static Fault ofQuestions(String code, String id) {
        return switch (code) {
            case "PART_EMPTY" ->
                new Fault(code, "Part " + id + " has no question", "Every part of the bank asks at least one.");
            case "QUESTION_REUSED" ->
                new Fault(code, id + " was used before and is retired", "Give the new question an id of its own.");
            case "QUESTION_CHANGED" ->
                new Fault(code, id + " is answered in another way", "Retire it and add a new question.");
            case "GUIDELINE_UNKNOWN" ->
                new Fault(code, id + " names a guideline that is not there", "Name one of the guidelines.");
            case "OPTIONS" -> new Fault(code, id + " has not the right choices", "A choice offers two to eight.");
            case "THRESHOLDS" -> new Fault(code, id + " has thresholds", "Only a number has thresholds.");
            case "UNKNOWN_TOO_CHEAP" ->
                new Fault(
                        code,
                        "Not knowing " + id + " costs too little",
                        "It demands at least the tier after the one from which it is asked.");
            case "TRIAGE_MISSING" -> new Fault(code, "Nothing screens an item", "Mark the questions of the screening.");
            case "TRIGGER_LOWERED" ->
                new Fault(
                        code,
                        id + " no longer forces a tier that it forced",
                        "Answers of the screening that force tier 3 or 4 go on doing so.");
            default -> new Fault(code, "This cannot be published: " + code, "Discard the draft and begin anew.");
        };
    }
}
