package org.northline.planning.roadmap;

import jakarta.inject.Inject;
import java.util.Locale;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleChapter;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;

/** The three products of the sample company, kept as {@code product.1} to {@code product.3}. */
@OnePerServer
class SampleProducts implements SampleChapter {
    private final MaintainProducts products;

    @Inject
    SampleProducts(MaintainProducts products) {
        this.products = products;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public void write(SampleCompany company) {
        add(
                company,
                1,
                "Daybook",
                "The workspace in which a veterinary practice runs its day: appointments, records, stock and bills.");
        add(
                company,
                2,
                "Postbox",
                "Reminders, results and questions between a practice and the owners of its animals.");
        add(
                company,
                3,
                "Lookout",
                "Figures from many practices, so that each can see how it does and what is going round.");
    }

    private void add(SampleCompany company, int number, String name, String description) {
        ProductId id = products.add(new MaintainProducts.Add(
                company.as(SampleRole.PRODUCT_LEADER), name.toLowerCase(Locale.ROOT), name, description));
        company.keep("product." + number, id.value());
    }
}
