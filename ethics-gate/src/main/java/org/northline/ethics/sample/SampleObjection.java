package org.northline.ethics.sample;

import jakarta.inject.Inject;
import org.northline.ethics.signoff.ObjectToItem;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleChapter;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;

/** Objects to item 5 once it stands on the portfolio roadmap, which suspends it there. */
@OnePerServer
class SampleObjection implements SampleChapter {
    private final ObjectToItem object;

    @Inject
    SampleObjection(ObjectToItem object) {
        this.object = object;
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public void write(SampleCompany company) {
        object.object(new ObjectToItem.Command(
                company.as(SampleRole.THIRD_REVIEWER),
                company.kept("item.5"),
                2,
                "It only ever suggests to charge more, never less. Let it find what was charged twice as well."));
    }
}
