package org.northline.architecture.planted.planning.roadmap;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity with a setter. */
@Entity
public class ItemWithASetter {
    @Id
    private String id;

    void setId(String id) {
        this.id = id;
    }
}
