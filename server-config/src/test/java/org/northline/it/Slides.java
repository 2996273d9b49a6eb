package org.northline.it;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTable;

/** Reads what stands on slides. */
final class Slides {
    private Slides() {}

    /** The rows of the tables on the slides with this title, each without its head. */
    static List<List<String>> rows(XMLSlideShow show, String title) {
        return show.getSlides().stream()
                .filter(slide -> slide.getTitle().equals(title))
                .flatMap(slide -> slide.getShapes().stream())
                .filter(XSLFTable.class::isInstance)
                .flatMap(table -> ((XSLFTable) table).getRows().stream().skip(1))
                .map(row -> row.getCells().stream()
                        .map(cell -> cell.getText().strip())
                        .toList())
                .toList();
    }

    /** All titles and cells. */
    static String text(XMLSlideShow show) {
        return show.getSlides().stream()
                .flatMap(slide -> Stream.concat(
                        Stream.of(slide.getTitle()),
                        rows(show, slide.getTitle()).stream().map(row -> String.join(" ", row))))
                .collect(Collectors.joining("\n"));
    }
}
