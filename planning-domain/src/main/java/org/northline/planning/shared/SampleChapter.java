package org.northline.planning.shared;

/**
 * One feature's part of the sample company. Make a {@code @Dependent} class in your feature that implements it and calls your own use cases, as
 * the person who would do it: {@code company.as(SampleRole.PRODUCT_LEADER)}. Chapters are written in their order, within the one transaction
 * that makes the company: people come first, then 100 the plan (cycle, visions, strategies, themes, products), 200 the product managers' grants,
 * 300 roadmap items, 400 the gate's cases. Hand on what later chapters need by name:
 *
 * <pre>{@code
 * company.keep("product.1", product.id());       // in an earlier chapter
 * UUID product = company.kept("product.1");      // in a later one
 * }</pre>
 *
 * The company makes software for veterinary practices. The plan keeps its three products as {@code product.1} (the practice's daily work),
 * {@code product.2} (messages to pet owners) and {@code product.3} (figures from many practices), its cycle as {@code cycle}; the product
 * managers are granted them in this order. Whatever is written has to disappear with the organisation: rows carry {@code org_id}, and guards of
 * append-only tables ask {@code planning.sample_is_leaving(org_id)}.
 */
public interface SampleChapter {
    int order();

    void write(SampleCompany company);
}
