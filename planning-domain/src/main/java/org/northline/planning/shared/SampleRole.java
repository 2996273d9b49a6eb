package org.northline.planning.shared;

import java.util.Set;

/** The people of the sample company, by what they do there. */
public enum SampleRole {
    ADMINISTRATOR("Administrator", Capacity.ADMINISTRATOR),
    PRODUCT_LEADER("Head of product", Capacity.PRODUCT_LEADER),
    FIRST_MANAGER("Product manager", Capacity.PRODUCT_MANAGER),
    SECOND_MANAGER("Product manager", Capacity.PRODUCT_MANAGER),
    THIRD_MANAGER("Product manager", Capacity.PRODUCT_MANAGER),
    EXECUTIVE("Managing director", Capacity.EXECUTIVE),
    FIRST_STAKEHOLDER("Customer care", Capacity.STAKEHOLDER),
    SECOND_STAKEHOLDER("Privacy counsel", Capacity.STAKEHOLDER, Capacity.PRIVACY_LEGAL),
    THIRD_STAKEHOLDER("Speaks for the pet owners", Capacity.STAKEHOLDER, Capacity.AFFECTED_VOICE),
    FOURTH_STAKEHOLDER("Member of the outside ethics board", Capacity.STAKEHOLDER, Capacity.EXTERNAL_REVIEWER),
    FIRST_REVIEWER("Engineer and misuse reviewer", Capacity.MISUSE_REVIEWER),
    SECOND_REVIEWER("Researcher and misuse reviewer", Capacity.MISUSE_REVIEWER),
    THIRD_REVIEWER("Support and misuse reviewer", Capacity.MISUSE_REVIEWER);

    private final String title;
    private final Capacity capacity;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes; the type does not say so.
    private final Set<Capacity> qualities;

    SampleRole(String title, Capacity capacity, Capacity... qualities) {
        this.title = title;
        this.capacity = capacity;
        this.qualities = Set.of(qualities);
    }

    public String title() {
        return title;
    }

    public Capacity capacity() {
        return capacity;
    }

    /** What such a person brings to a signature beside the capacity. */
    public Set<Capacity> qualities() {
        return qualities;
    }
}
