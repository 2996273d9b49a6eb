package org.northline.planning.sample;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.northline.planning.people.CapacityGrant;
import org.northline.planning.people.PeopleDoors;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleChapter;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;

/** Gives each product manager of the sample company a product, once the plan has made them. */
@OnePerServer
class SampleManagers implements SampleChapter {
    private static final Map<SampleRole, String> PRODUCTS = Map.of(
            SampleRole.FIRST_MANAGER, "product.1",
            SampleRole.SECOND_MANAGER, "product.2",
            SampleRole.THIRD_MANAGER, "product.3");

    private final PeopleDoors doors;

    @Inject
    SampleManagers(PeopleDoors doors) {
        this.doors = doors;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void write(SampleCompany company) {
        PRODUCTS.forEach((role, product) -> grant(company, role, company.kept(product)));
    }

    private void grant(SampleCompany company, SampleRole role, UUID product) {
        Actor manager = company.as(role);
        doors.grant(
                new CapacityGrant(Ids.next(), manager.person(), Capacity.PRODUCT_MANAGER, Optional.of(product)),
                company.as(SampleRole.ADMINISTRATOR));
        company.enter(
                role, new Actor(company.org(), manager.person(), Set.of(Capacity.PRODUCT_MANAGER), Set.of(product)));
    }
}
