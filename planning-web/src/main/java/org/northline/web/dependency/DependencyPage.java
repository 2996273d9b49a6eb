package org.northline.web.dependency;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.dependency.ListedDependency;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Page;

/** A page of dependencies. */
public record DependencyPage(@Schema(required = true) List<DependencyView> items, Optional<String> nextCursor) {
    static DependencyPage of(Page<ListedDependency> page, Actor caller) {
        return new DependencyPage(
                page.items().stream()
                        .map(listed -> DependencyView.of(listed, caller))
                        .toList(),
                page.nextCursor());
    }
}
