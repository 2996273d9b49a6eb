package org.northline.planning.shared;

/** The people of the sample company, by what they do there. */
public enum SampleRole {
    ADMINISTRATOR("Administrator", Capacity.ADMINISTRATOR),
    PRODUCT_LEADER("Head of product", Capacity.PRODUCT_LEADER),
    FIRST_MANAGER("Product manager", Capacity.PRODUCT_MANAGER),
    SECOND_MANAGER("Product manager", Capacity.PRODUCT_MANAGER),
    THIRD_MANAGER("Product manager", Capacity.PRODUCT_MANAGER),
    EXECUTIVE("Managing director", Capacity.EXECUTIVE),
    FIRST_STAKEHOLDER("Customer care", Capacity.STAKEHOLDER),
    SECOND_STAKEHOLDER("Privacy counsel", Capacity.STAKEHOLDER),
    FIRST_REVIEWER("Engineer and misuse reviewer", Capacity.MISUSE_REVIEWER),
    SECOND_REVIEWER("Researcher and misuse reviewer", Capacity.MISUSE_REVIEWER),
    THIRD_REVIEWER("Support and misuse reviewer", Capacity.MISUSE_REVIEWER);

    private final String title;
    private final Capacity capacity;

    SampleRole(String title, Capacity capacity) {
        this.title = title;
        this.capacity = capacity;
    }

    public String title() {
        return title;
    }

    public Capacity capacity() {
        return capacity;
    }
}
