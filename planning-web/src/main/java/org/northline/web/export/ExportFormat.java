package org.northline.web.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the portfolio roadmap can be taken away as. */
public enum ExportFormat {
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    PDF("application/pdf"),
    SVG("image/svg+xml"),
    PNG("image/png"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8"),
    JSON("application/json");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The one that an address names in small letters. */
    public static Optional<ExportFormat> find(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
