package org.northline.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with the accessibility of a page. The rules come into a page once and stay for each further look at it: to bring them in takes longer
 * than to apply them.
 */
final class Axe {
    private static final String VIOLATIONS = """
            ([parts, options]) => {
              const part = parts.find(one => document.querySelector(one)) ?? parts.at(-1);
              return axe.run({ include: [part] }, options).then(found => found.violations.map(violation =>
                `${violation.id}: ${violation.help} ${violation.nodes.map(node => node.html).join(', ')}`));
            }
            """;

    /** To describe what is well takes most of the time. */
    private static final List<String> DESCRIBED = List.of("violations");

    private Axe() {}

    /** By all rules, of the first of these parts that is there in that moment. */
    static List<?> violations(Page page, List<String> parts) {
        return violations(page, parts, Map.of("resultTypes", DESCRIBED));
    }

    /** By these rules only. */
    static List<?> violations(Page page, List<String> parts, List<String> rules) {
        return violations(
                page, parts, Map.of("resultTypes", DESCRIBED, "runOnly", Map.of("type", "rule", "values", rules)));
    }

    private static List<?> violations(Page page, List<String> parts, Map<String, ?> options) {
        if (!Boolean.TRUE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate("() => {" + AxeBuilder.getAxeScript() + "}");
        }
        return (List<?>) page.evaluate(VIOLATIONS, List.of(parts, options));
    }
}
