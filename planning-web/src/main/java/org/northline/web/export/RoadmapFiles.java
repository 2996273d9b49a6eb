package org.northline.web.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.northline.web.problem.Problem;
import org.northline.web.problem.ProblemException;
import org.northline.web.problem.ProblemType;
import org.northline.web.rest.Json;

/**
 * Makes the files. A whole file is some megabytes and some seconds of a processor at most; only as many are made at once as there are
 * processors, so that a meeting in which everybody downloads the slides starves nobody else.
 */
@ApplicationScoped
public class RoadmapFiles {
    private static final int LONGEST_WAIT_SECONDS = 20;

    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);

    /** The file under its name, to be kept. */
    public Response answer(RoadmapSheet sheet, ExportFormat format) {
        return Response.ok(of(sheet, format), format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + sheet.fileName(format) + "\"")
                .build();
    }

    /** The pack as slides or on paper, to be kept. */
    Response answer(BoardPack pack, ExportFormat format) {
        byte[] file = made(out -> draw(pack, format, out));
        return Response.ok(file, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + pack.fileName(format) + "\"")
                .build();
    }

    byte[] of(RoadmapSheet sheet, ExportFormat format) {
        return made(out -> write(sheet, format, out));
    }

    /** The whole file, so that what goes wrong is answered as a problem and never as half a file. */
    private byte[] made(Writing writing) {
        takeTurn();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writing.to(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            turns.release();
        }
    }

    private static void write(RoadmapSheet sheet, ExportFormat format, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> TableFiles.writeCsv(sheet, out);
            case XLSX -> XlsxFile.write(sheet, out);
            case JSON -> Json.mapper().writeValue(out, sheet.roadmap());
            case PPTX, PDF, SVG, PNG -> draw(sheet, format, out);
        }
    }

    /** Writes a file. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void draw(BoardPack pack, ExportFormat format, OutputStream out) throws IOException {
        try (Letters letters = new Letters()) {
            switch (format) {
                case PPTX -> PptxFile.write(BoardPackPages.of(pack, Paper.SLIDE, letters), source(pack.sheet()), out);
                case PDF -> PdfFile.write(BoardPackPages.of(pack, Paper.A4_LANDSCAPE, letters), letters, out);
                case SVG, PNG, XLSX, CSV, JSON -> throw new IllegalArgumentException(format + " is no pack");
            }
        }
    }

    private static void draw(RoadmapSheet sheet, ExportFormat format, OutputStream out) throws IOException {
        try (Letters letters = new Letters()) {
            switch (format) {
                case PPTX -> PptxFile.write(pages(sheet, Paper.SLIDE, letters), source(sheet), out);
                case PDF -> {
                    List<PicturePage> pages = pages(sheet, Paper.A4_LANDSCAPE, letters);
                    pages.addAll(BoardPages.listing(sheet, Paper.A4_LANDSCAPE, letters));
                    PdfFile.write(pages, letters, out);
                }
                case SVG ->
                    SvgFile.write(
                            RoadmapPicture.of(sheet, Paper.SCROLL, letters).get(0), out);
                case PNG ->
                    PngFile.write(
                            RoadmapPicture.of(sheet, Paper.SCROLL, letters).get(0), letters, out);
                case CSV, XLSX, JSON -> throw new IllegalArgumentException(format + " is no picture");
            }
        }
    }

    private static List<PicturePage> pages(RoadmapSheet sheet, Paper paper, Letters letters) {
        List<PicturePage> pages = new ArrayList<>(RoadmapPicture.of(sheet, paper, letters));
        pages.addAll(BoardPages.of(sheet, paper, letters));
        return pages;
    }

    private static String source(RoadmapSheet sheet) {
        return "Source: Northline, portfolio roadmap of "
                + sheet.roadmap().cycle().name() + ", read on " + RoadmapSheet.date(sheet.today()) + ".";
    }

    private void takeTurn() {
        try {
            if (!turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw ProblemException.retryAfter(Problem.of(ProblemType.UNAVAILABLE), LONGEST_WAIT_SECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw ProblemException.retryAfter(Problem.of(ProblemType.UNAVAILABLE), LONGEST_WAIT_SECONDS);
        }
    }
}
