package org.northline.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossSiteFilterTest {
    private final Map<String, String> headers =
            new HashMap<>(Map.of("X-Northline-Request", "1", "Host", "plan.example.org:8443"));

    @Test
    void aProgramThatSetsOurHeaderIsLetIn() {
        assertThat(CrossSiteFilter.isOurs(headers::get)).isTrue();
    }

    @Test
    void withoutOurHeaderNothingIsLetIn() {
        headers.remove("X-Northline-Request");
        headers.put("Origin", "https://plan.example.org:8443");

        assertThat(CrossSiteFilter.isOurs(headers::get)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://plan.example.org:8443, same-origin, true",
        "https://PLAN.example.org:8443, , true",
        "https://plan.example.org, same-origin, false",
        "https://evil.example, , false",
        "https://plan.example.org:8443.evil.example, , false",
        "null, , false",
        "not an origin, , false",
        ", cross-site, false",
        ", same-site, false",
        ", none, false"
    })
    void whereTheBrowserTellsTheOriginItHasToBeOurs(String origin, String fetchSite, boolean ours) {
        headers.put("Origin", origin);
        headers.put("Sec-Fetch-Site", fetchSite);

        assertThat(CrossSiteFilter.isOurs(headers::get)).isEqualTo(ours);
    }
}
