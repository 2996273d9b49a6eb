package org.northline.architecture.planted.planning.roadmap;

public interface PortfolioDoor {
    void enter();
}
