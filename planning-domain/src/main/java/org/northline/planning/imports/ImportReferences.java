package org.northline.planning.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.shared.PersonId;

/**
 * What the rows of one import may refer to, by the words that a file uses: products by key, else by name; themes by name;
 * people by address. All without regard to case. Makes missing products when it may.
 */
final class ImportReferences {
    private static final int MOST_NEW_PRODUCTS = 200;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_KEY = 60;

    private final Map<String, ProductId> productsByKey = new HashMap<>();
    private final Map<String, ProductId> productsByName = new HashMap<>();
    private final Set<String> ambiguousNames = new HashSet<>();
    private final Map<String, ThemeId> themes;
    private final Map<String, PersonId> people;
    private final Map<ProductId, String> created = new LinkedHashMap<>();
    private final Rights rights;

    ImportReferences(
            List<NamedProduct> products, Map<String, ThemeId> themes, Map<String, PersonId> people, Rights rights) {
        products.forEach(this::know);
        this.themes = Map.copyOf(themes);
        this.people = Map.copyOf(people);
        this.rights = rights;
    }

    /** The product that a row names, or nothing and a sentence why not. */
    Optional<ProductId> product(String name, Consumer<String> report) {
        String word = lower(name);
        Optional<ProductId> known =
                Optional.ofNullable(productsByKey.get(word)).or(() -> Optional.ofNullable(productsByName.get(word)));
        if (known.isPresent()) {
            return known.filter(product -> mayWrite(product, report));
        }
        Optional<String> refusal = refusalToCreate(name, word);
        if (refusal.isPresent()) {
            report.accept(refusal.get());
            return Optional.empty();
        }
        String key = freeKey(name);
        ProductId product = rights.create(key, name);
        created.put(product, name);
        know(new NamedProduct(product, key, name));
        return Optional.of(product);
    }

    /** False, with a sentence, when the importing person may not write items of this product. */
    boolean mayWrite(ProductId product, Consumer<String> report) {
        if (rights.mayWrite(product)) {
            return true;
        }
        report.accept("You are not the product manager of this product.");
        return false;
    }

    Optional<ThemeId> theme(String name) {
        return Optional.ofNullable(themes.get(lower(name)));
    }

    Optional<PersonId> person(String address) {
        return Optional.ofNullable(people.get(lower(address)));
    }

    /** The products that this import made, by id, with their names. */
    Map<ProductId, String> created() {
        return created;
    }

    private Optional<String> refusalToCreate(String name, String word) {
        if (name.isEmpty()) {
            return Optional.of("The product is missing.");
        }
        if (ambiguousNames.contains(word)) {
            return Optional.of("Several products have this name; use the key of the one you mean.");
        }
        if (!rights.mayCreate()) {
            return Optional.of("There is no product with this key or name.");
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME
                || name.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of("This cannot be the name of a product: use one line of at most 120 characters.");
        }
        return created.size() < MOST_NEW_PRODUCTS
                ? Optional.empty()
                : Optional.of("One import makes at most " + MOST_NEW_PRODUCTS
                        + " products. Is this really the column with the product?");
    }

    private void know(NamedProduct product) {
        productsByKey.put(lower(product.key()), product.id());
        String name = lower(product.name());
        if (ambiguousNames.contains(name) || productsByName.putIfAbsent(name, product.id()) != null) {
            ambiguousNames.add(name);
            productsByName.remove(name);
        }
    }

    private String freeKey(String name) {
        String slug = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[^A-Za-z0-9]+|-+$", "");
        String key = slug.isEmpty() ? "product" : slug.substring(0, Math.min(slug.length(), LONGEST_KEY));
        String free = key;
        for (int count = 2; productsByKey.containsKey(lower(free)); count++) {
            String suffix = "-" + count;
            free = key.substring(0, Math.min(key.length(), LONGEST_KEY - suffix.length())) + suffix;
        }
        return free;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** A product with the words that a file may call it by. */
    public record NamedProduct(ProductId id, String key, String name) {}

    /** What the importing person may do to products. */
    interface Rights {
        boolean mayWrite(ProductId product);

        boolean mayCreate();

        ProductId create(String key, String name);
    }
}
