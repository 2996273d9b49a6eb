package org.northline.architecture.planted.server;

/** A class of the launcher. */
public final class Launch {
    private Launch() {}
}
