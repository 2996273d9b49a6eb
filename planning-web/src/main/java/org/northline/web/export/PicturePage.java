package org.northline.web.export;

import java.util.List;

/**
 * One page of a picture.
 *
 * @param notes what a speaker reads beside it, one line each
 */
record PicturePage(double width, double height, String title, List<Mark> marks, List<String> notes) {
    PicturePage {
        marks = List.copyOf(marks);
        notes = List.copyOf(notes);
    }
}
