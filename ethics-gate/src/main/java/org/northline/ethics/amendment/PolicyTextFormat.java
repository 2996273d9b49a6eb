package org.northline.ethics.amendment;

import java.util.List;
import org.northline.ethics.amendment.PolicyText.TierText;

/** How the text of a policy is written down for keeping. */
public interface PolicyTextFormat {
    String write(PolicyText text);

    PolicyText read(String written);

    List<TierText> readTiers(String written);
}
