package org.northline.architecture.planted.planning.undescribed;

/** Its package has no package-info. */
public final class PackageWithoutADescription {}
