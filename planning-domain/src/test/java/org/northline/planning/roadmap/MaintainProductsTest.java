package org.northline.planning.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Actors;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.StaleVersion;

class MaintainProductsTest {
    private final InMemoryProducts products = new InMemoryProducts();
    private final Actor leader = Actors.leader();
    private final MaintainProducts maintain =
            new MaintainProducts(products, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void addedProductHasItsKeyAndName() {
        Product product = products.getLive(leader.org(), add("ATLAS"));

        assertThat(product.key()).isEqualTo("ATLAS");
        assertThat(product.name()).isEqualTo("Product ATLAS");
        assertThat(product.description()).isEmpty();
    }

    @Test
    void keyIsTakenWithoutRegardToCase() {
        add("ATLAS");

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> add("atlas")).withMessageContaining("Product ATLAS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-atlas", "at las", "äther", "../etc"})
    void keyOfOtherCharactersIsRefusedAtThatField(String key) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> add(key)).withMessageContaining("/key");
    }

    @Test
    void productMayKeepItsKeyWhenItIsEdited() {
        ProductId id = add("ATLAS");

        maintain.edit(new MaintainProducts.Edit(leader, id, 0, "Atlas", "Atlas maps", "For hikers"));

        assertThat(products.getLive(leader.org(), id).name()).isEqualTo("Atlas maps");
    }

    @Test
    void editOfAnOlderVersionIsRefused() {
        ProductId id = add("ATLAS");

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> maintain.edit(new MaintainProducts.Edit(leader, id, 1, "A", "A", "")));
    }

    @Test
    void productWithItemsIsNotArchived() {
        ProductId id = add("ATLAS");
        products.haveItems(id, 12);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> maintain.archive(new MaintainProducts.Archive(leader, id)))
                .withMessageContaining("12 items");
    }

    @Test
    void archivedProductIsGoneAndFreesItsKey() {
        ProductId id = add("ATLAS");

        maintain.archive(new MaintainProducts.Archive(leader, id));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> products.getLive(leader.org(), id));
        assertThat(add("ATLAS")).isNotEqualTo(id);
    }

    @Test
    void archivedProductComesBackWithWhatItWas() {
        ProductId id = add("ATLAS");
        maintain.archive(new MaintainProducts.Archive(leader, id));

        maintain.restore(new MaintainProducts.Restore(leader, id));
        maintain.restore(new MaintainProducts.Restore(leader, id));

        assertThat(products.getLive(leader.org(), id).name()).isEqualTo("Product ATLAS");
    }

    @Test
    void productDoesNotComeBackUnderAKeyThatIsTakenMeanwhile() {
        ProductId id = add("ATLAS");
        maintain.archive(new MaintainProducts.Archive(leader, id));
        add("atlas");

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> maintain.restore(new MaintainProducts.Restore(leader, id)));
    }

    @Test
    void managerOfAProductDoesNotEditIt() {
        ProductId id = add("ATLAS");

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() ->
                        maintain.edit(new MaintainProducts.Edit(Actors.managerOf(id.value()), id, 0, "A", "A", "")));
    }

    @Test
    void productOfAnotherOrganisationIsNotFound() {
        ProductId id = add("ATLAS");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> maintain.archive(new MaintainProducts.Archive(Actors.leaderElsewhere(), id)));
    }

    private ProductId add(String key) {
        return maintain.add(new MaintainProducts.Add(leader, key, "Product " + key, null));
    }
}
