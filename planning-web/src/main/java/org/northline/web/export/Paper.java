package org.northline.web.export;

/**
 * What a picture is drawn on, in points.
 *
 * @param height 0 where one page is as high as all lanes need
 */
record Paper(double width, double height, double margin) {
    /** Wide screens: 13.33 by 7.5 inches. */
    static final Paper SLIDE = new Paper(960, 540, 30);

    static final Paper A4_LANDSCAPE = new Paper(841.89, 595.28, 30);

    static final Paper SCROLL = new Paper(1280, 0, 32);

    boolean isEndless() {
        return height == 0;
    }

    double inner() {
        return width - 2 * margin;
    }
}
