package org.northline.it.rights;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.northline.it.Items;
import org.northline.it.Made;
import org.northline.it.Member;
import org.northline.it.Northline;

/** The words of the table, what each of them means now, and who makes what they mean. */
abstract class SubjectWords {
    private static final Pattern WORD = Pattern.compile("\\{([a-zA-Z-]+)\\}");

    final Cast cast;
    final Member maker = Member.with("PRODUCT_LEADER");
    final Member lead = Member.with("MISUSE_REVIEWER", "STAKEHOLDER");
    final String cycle = maker.startsCycle();
    final String product;
    final Map<String, Supplier<String>> words = new TreeMap<>();

    SubjectWords(String product, Cast cast) {
        this.product = product;
        this.cast = cast;
    }

    /** The text with its words replaced. */
    String fill(String text, Role role) {
        return WORD.matcher(text).replaceAll(match -> Matcher.quoteReplacement(word(match.group(1), role)));
    }

    private String word(String name, Role role) {
        return switch (name) {
            case "capacity" -> role.capacity();
            case "password" -> cast.get(role).password();
            case "email" -> cast.get(role).email();
            default -> words.getOrDefault(name, () -> "{" + name + "}").get();
        };
    }

    /** Under the first word of its address, too. */
    void keep(String name, String plural, String id) {
        words.put(name, () -> id);
        words.put(plural, () -> id);
    }

    String item() {
        return Made.idOf(maker.asks()
                .body(Items.complete(cycle, product, Northline.unique("Wait board")))
                .post("/api/v1/roadmap-items"));
    }

    String make(Member member, String path, String body) {
        return Made.idOf(member.asks().body(fill(body, Role.LEADER)).post("/api/v1" + fill(path, Role.LEADER)));
    }
}
