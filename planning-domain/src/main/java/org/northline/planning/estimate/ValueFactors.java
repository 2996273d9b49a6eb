package org.northline.planning.estimate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.northline.planning.scoring.Score;

/**
 * The three factors of an item's strategic value, as far as they are given.
 *
 * @param themed whether the item belongs to a theme, which leads to its strategy and its score
 */
public record ValueFactors(
        boolean themed, Optional<Score> score, Optional<BigDecimal> impact, Optional<BigDecimal> confidence) {
    public ValueFactors {
        requireNonNull(score, "score");
        requireNonNull(impact, "impact");
        requireNonNull(confidence, "confidence");
    }

    /** None while one of the three is missing. */
    public Optional<StrategicValue> value() {
        return missing().isEmpty()
                ? Optional.of(StrategicValue.of(score.orElseThrow(), impact.orElseThrow(), confidence.orElseThrow()))
                : Optional.empty();
    }

    /** What has to be given before there is a value, in the order in which it is given. */
    public List<MissingFactor> missing() {
        List<MissingFactor> missing = new ArrayList<>();
        if (score.isEmpty()) {
            missing.add(themed ? MissingFactor.SCORE : MissingFactor.THEME);
        }
        if (impact.isEmpty()) {
            missing.add(MissingFactor.IMPACT);
        }
        if (confidence.isEmpty()) {
            missing.add(MissingFactor.CONFIDENCE);
        }
        return missing;
    }
}
