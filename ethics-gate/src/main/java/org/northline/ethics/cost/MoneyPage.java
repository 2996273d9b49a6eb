package org.northline.ethics.cost;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.northline.planning.shared.Money;

/** What executives want to know of a review in money. It never lowers a level. */
public record MoneyPage(Losses losses, StoppingCost stopping) {
    public MoneyPage {
        requireNonNull(losses, "losses");
        requireNonNull(stopping, "stopping");
    }

    /** Every amount, in whole units, in the order in which the door takes them. */
    Stream<Long> amounts() {
        return Stream.concat(
                        losses.all().stream().flatMap(range -> Stream.of(range.low(), range.high())),
                        Stream.of(stopping.now(), stopping.afterBuild(), stopping.afterLaunch()))
                .map(Money::amount)
                .map(BigDecimal::longValueExact);
    }
}
