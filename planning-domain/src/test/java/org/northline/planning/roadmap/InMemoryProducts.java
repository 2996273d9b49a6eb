package org.northline.planning.roadmap;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

/** Products in a map; a test says how many items are on the roadmaps of each. */
public final class InMemoryProducts implements Products {
    private final Map<OrgKey, Product> products = new HashMap<>();
    private final Map<ProductId, Long> items = new HashMap<>();

    @Override
    public Optional<Product> find(OrgId org, ProductId id) {
        return Optional.ofNullable(products.get(OrgKey.of(org, id.value())));
    }

    @Override
    public Optional<Product> findLive(OrgId org, String key) {
        return products.values().stream()
                .filter(product -> product.orgKey().org().equals(org)
                        && product.key().equalsIgnoreCase(key)
                        && !product.isArchived())
                .findFirst();
    }

    @Override
    public long liveItems(OrgId org, ProductId id) {
        return items.getOrDefault(id, 0L);
    }

    public void haveItems(ProductId id, long number) {
        items.put(id, number);
    }

    @Override
    public void add(Product product) {
        products.put(product.orgKey(), product);
    }

    @Override
    public void flush() {
        // a map holds every change at once
    }
}
