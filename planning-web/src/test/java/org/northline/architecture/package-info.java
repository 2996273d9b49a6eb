/**
 * What the modules, packages and classes of Northline may do, as tests.
 *
 * <p>Every rule is a function of the root package. It has to hold for {@code org.northline}, and it has to catch the class that breaks it on
 * purpose below {@code org.northline.architecture.planted}, where the packages of the code are rebuilt in miniature.
 */
package org.northline.architecture;
