package org.northline.ethics.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Fields of an item as its form calls them. */
class MaterialFieldsTest {
    @Test
    void fieldsAreNamedAsOnTheForm() {
        assertThat(MaterialFields.named("targetUsers,payer")).isEqualTo("target users, who pays");
    }

    @Test
    void fieldWithoutANameKeepsItsOwn() {
        assertThat(MaterialFields.named("colour")).isEqualTo("colour");
    }
}
