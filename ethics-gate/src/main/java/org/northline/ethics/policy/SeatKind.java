package org.northline.ethics.policy;

/** What a seat of a quorum asks of a signer: a capacity in which people sign, or a quality that one of them brings along. */
public enum SeatKind {
    MISUSE_REVIEWER,
    STAKEHOLDER,
    EXECUTIVE,
    /** Neither manages the item's product nor ever owned or edited an item of it. */
    OUTSIDER,
    AFFECTED_VOICE,
    PRIVACY_LEGAL,
    EXTERNAL_REVIEWER
}
