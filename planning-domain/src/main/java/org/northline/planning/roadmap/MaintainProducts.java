package org.northline.planning.roadmap;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** Adds, edits, archives and restores products; for product leaders. */
@OnePerServer
@Transactional
public class MaintainProducts {
    private final Products products;
    private final Clock clock;

    @Inject
    public MaintainProducts(Products products, Clock clock) {
        this.products = products;
        this.clock = clock;
    }

    public ProductId add(Add command) {
        Actor actor = command.actor();
        actor.require(Capacity.PRODUCT_LEADER);
        Product.Content content = Product.Content.checked(command.key(), command.name(), command.description());
        ProductId id = new ProductId(Ids.next());
        refuseTakenKey(actor, content.key(), id);
        products.add(Product.add(id, content, actor, clock.instant()));
        return id;
    }

    /** Gives the new version. */
    public long edit(Edit command) {
        Actor actor = command.actor();
        Product product = products.getLive(actor.org(), command.id());
        actor.require(Capacity.PRODUCT_LEADER);
        StaleVersion.check(command.seenVersion(), product.version());
        Product.Content content = Product.Content.checked(command.key(), command.name(), command.description());
        refuseTakenKey(actor, content.key(), product.id());
        product.edit(content, actor, clock.instant());
        products.flush();
        return product.version();
    }

    public void archive(Archive command) {
        Actor actor = command.actor();
        Product product = products.getLive(actor.org(), command.id());
        actor.require(Capacity.PRODUCT_LEADER);
        long items = products.liveItems(actor.org(), product.id());
        if (items > 0) {
            throw new Conflict(product.name() + " has " + items + (items == 1 ? " item" : " items")
                    + " on its roadmaps. Withdraw them or move them to another product first.");
        }
        product.archive(actor, clock.instant());
        products.flush();
    }

    /** Does nothing to a product that is not archived, so that asking twice is no mistake. */
    public void restore(Restore command) {
        Actor actor = command.actor();
        Product product = products.find(actor.org(), command.id()).orElseThrow(NotFound::new);
        actor.require(Capacity.PRODUCT_LEADER);
        if (!product.isArchived()) {
            return;
        }
        refuseTakenKey(actor, product.key(), product.id());
        product.restore(actor, clock.instant());
        products.flush();
    }

    private void refuseTakenKey(Actor actor, String key, ProductId own) {
        products.findLive(actor.org(), key)
                .filter(other -> !other.id().equals(own))
                .ifPresent(other -> {
                    throw new Conflict("The key " + key + " belongs to " + other.name() + ". Use another key.");
                });
    }

    /** A new product. */
    public record Add(
            Actor actor,
            @Nullable String key,
            @Nullable String name,
            @Nullable String description) {
        public Add {
            requireNonNull(actor, "actor");
        }
    }

    /** A change by somebody who saw {@code seenVersion}; refused when that is no longer the newest. */
    public record Edit(
            Actor actor,
            ProductId id,
            long seenVersion,
            @Nullable String key,
            @Nullable String name,
            @Nullable String description) {
        public Edit {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
        }
    }

    /** The product to archive. */
    public record Archive(Actor actor, ProductId id) {
        public Archive {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
        }
    }

    /** The archived product to bring back. */
    public record Restore(Actor actor, ProductId id) {
        public Restore {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
        }
    }
}
