package org.northline.architecture.planted.planning.roadmap;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A field that other classes can write without its being saved. */
@Entity
public class ItemEntity {
    @Id
    String id;
}
