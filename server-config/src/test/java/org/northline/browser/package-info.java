/**
 * Journeys through the web UI in a real browser, each class named for the journey and ending in {@code Journey}.
 *
 * <p>A journey extends {@link org.northline.browser.Journey}, opens a {@link org.northline.browser.Tab} in one
 * {@link org.northline.browser.Look} and drives it through screens, subclasses of {@link org.northline.browser.Screen} that know where things
 * are. {@link org.northline.browser.Tab#isAccessibleInEveryLook} looks at a screen wide and on a phone, in light and in dark. May depend on {@code org.northline.it}.
 */
package org.northline.browser;
