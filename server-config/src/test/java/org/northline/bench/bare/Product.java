package org.northline.bench.bare;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of one of Northline's tables. */
@Entity
@Table(schema = "planning")
public class Product {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    private String name;

    public UUID getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
