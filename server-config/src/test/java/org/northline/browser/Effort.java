package org.northline.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How long a person takes for what a journey does, without the time in which the person waits for the machine.
 *
 * <p>Acting by the keystroke-level model (Card, Moran and Newell, Communications of the ACM 23, 1980): 1.35 s to make up one's mind before each act,
 * 1.1 s to point at something, 0.2 s to click; a field is reached by a key. A key takes 0.23 s, the mean of 168,000 people (Dhakal et al., CHI 2018).
 * Reading at 238 words a minute (Brysbaert, Journal of Memory and Language 109, 2019) 28 % of the words (Nielsen, How Little Do Users Read, 2008),
 * every text once when it is first on a screen, the rows of tables aside: they repeat the person's own file. The time to think of what to write is not
 * in it.
 */
final class Effort {
    private static final double CLICK = 1.35 + 1.1 + 0.2;
    private static final double CHOICE_IN_A_LIST = CLICK + 1.1 + 0.2;
    private static final double KEY = 0.23;
    private static final double FIELD = 1.35 + KEY;
    private static final double WORD = 0.28 * 60 / 238;

    private static final String LISTENERS = """
            (() => {
              // What only a screen reader is told is cut down to a point.
              const isSeen = ({ width, height }) => width > 1 && height > 1;
              const visible = (text) => text.nodeValue.trim() !== '' && text.parentElement?.checkVisibility()
                && isSeen(text.parentElement.getBoundingClientRect())
                && !text.parentElement.closest('tbody, option, script, style, noscript');
              const look = () => {
                const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                const texts = [];
                while (walker.nextNode()) {
                  if (visible(walker.currentNode)) texts.push(walker.currentNode.nodeValue.trim());
                }
                return texts;
              };
              window.northlineLook = look;
              const typed = new WeakSet();
              const tell = (act, amount) => window.northlineEffort(act, amount, look());
              const isText = (field) => field instanceof HTMLTextAreaElement
                || (field instanceof HTMLInputElement && !['radio', 'checkbox', 'file', 'submit'].includes(field.type));
              addEventListener('click', (event) => event.isTrusted && event.detail > 0 && tell('click', 1), true);
              addEventListener('keydown', (event) => event.isTrusted && tell('key', 1), true);
              addEventListener('change', ({ target }) => target instanceof HTMLSelectElement && tell('choice', 1), true);
              addEventListener('input', ({ isTrusted, target }) => isTrusted && isText(target) && typed.add(target), true);
              addEventListener('focusout', ({ target }) => typed.delete(target) && tell('field', target.value.length), true);
            })();
            """;

    private final Set<String> read = new HashSet<>();
    private final Map<String, Map<String, Double>> minutes = new LinkedHashMap<>();
    private final Map<String, Integer> acts = new LinkedHashMap<>();
    private String step = "";

    /** What comes from here on belongs to this step. */
    void begin(String name) {
        step = name;
    }

    void watch(BrowserContext context) {
        context.exposeBinding("northlineEffort", (source, told) -> {
            note((String) told[0], ((Number) told[1]).intValue());
            reads((List<?>) told[2]);
            return null;
        });
        context.addInitScript(LISTENERS);
    }

    /** Reads what the last act has led to. */
    void look(Page page) {
        reads((List<?>) page.evaluate("window.northlineLook()"));
    }

    double minutes() {
        return minutes.values().stream().mapToDouble(Effort::sum).sum();
    }

    private void note(String act, int amount) {
        switch (act) {
            case "click" -> spend("pointing", "clicks", amount, CLICK);
            case "choice" -> spend("pointing", "choices", amount, CHOICE_IN_A_LIST);
            case "field" -> {
                spend("typing", "fields", 1, FIELD);
                spend("typing", "characters", amount, KEY);
            }
            case "key" -> spend("typing", "keys", amount, KEY);
            default -> throw new IllegalArgumentException(act);
        }
    }

    private void reads(List<?> texts) {
        for (Object text : texts) {
            if (read.add((String) text)) {
                spend("reading", "words", ((String) text).split("\\s+").length, WORD);
            }
        }
    }

    private void spend(String what, String unit, int amount, double seconds) {
        acts.merge(unit, amount, Integer::sum);
        minutes.computeIfAbsent(step, name -> new TreeMap<>()).merge(what, amount * seconds / 60, Double::sum);
    }

    private static double sum(Map<String, Double> parts) {
        return parts.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Minutes of each step, and how many of each act. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        minutes.forEach((name, parts) -> {
            table.append("%5.1f min  %s:".formatted(sum(parts), name));
            parts.forEach((what, time) -> table.append(" %s %.1f".formatted(what, time)));
            table.append("%n".formatted());
        });
        return table.append("%5.1f min  in all: %s%n".formatted(minutes(), acts))
                .toString();
    }
}
