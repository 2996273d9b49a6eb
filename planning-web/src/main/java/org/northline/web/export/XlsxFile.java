package org.northline.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.northline.web.export.RoadmapSheet.Lane;
import org.northline.web.portfolio.PortfolioRoadmapView.EntryRow;

/** The roadmap as a workbook: dates are dates, numbers are numbers, and no text ever becomes a formula, even when its cell is edited. */
final class XlsxFile {
    private static final List<Integer> WIDTHS = List.of(15, 60, 26, 26, 12, 10, 20, 12, 12, 12, 40, 10);
    private static final int CHARACTER = 256;
    private static final int TITLE_SIZE = 16;

    private final XSSFWorkbook workbook;
    private final RoadmapSheet roadmap;
    private final CellStyle text;
    private final CellStyle date;
    private final CellStyle head;
    private final CellStyle title;

    private XlsxFile(XSSFWorkbook workbook, RoadmapSheet roadmap) {
        this.workbook = workbook;
        this.roadmap = roadmap;
        this.text = workbook.createCellStyle();
        text.setQuotePrefixed(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
        this.date = workbook.createCellStyle();
        date.setDataFormat(workbook.getCreationHelper().createDataFormat().getFormat("yyyy-mm-dd"));
        this.head = workbook.createCellStyle();
        head.setFont(font(0));
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setBorderBottom(BorderStyle.THIN);
        this.title = workbook.createCellStyle();
        title.setFont(font(TITLE_SIZE));
    }

    static void write(RoadmapSheet sheet, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setTitle(sheet.title());
            workbook.getProperties().getCoreProperties().setCreator("Northline");
            XlsxFile file = new XlsxFile(workbook, sheet);
            file.items();
            file.summary();
            workbook.write(out);
        }
    }

    private void items() {
        XSSFSheet items = workbook.createSheet("Items");
        heads(items.createRow(0), TableFiles.COLUMNS);
        Map<UUID, String> products = roadmap.productNames();
        Map<UUID, String> themes = roadmap.themeNames();
        int number = 1;
        for (EntryRow entry : roadmap.roadmap().entries()) {
            Row row = items.createRow(number++);
            List<Optional<Object>> values = TableFiles.row(roadmap, entry, products, themes);
            for (int column = 0; column < values.size(); column++) {
                int at = column;
                values.get(column).ifPresent(value -> set(row.createCell(at), value));
            }
        }
        items.createFreezePane(0, 1);
        items.setAutoFilter(new CellRangeAddress(0, number - 1, 0, TableFiles.COLUMNS.size() - 1));
        for (int column = 0; column < WIDTHS.size(); column++) {
            items.setColumnWidth(column, WIDTHS.get(column) * CHARACTER);
        }
        printed(items);
    }

    private void summary() {
        XSSFSheet summary = workbook.createSheet("Summary");
        Cell heading = summary.createRow(0).createCell(0);
        heading.setCellValue(roadmap.title());
        heading.setCellStyle(title);
        int row = 2;
        row = pair(summary, row, "Planning cycle", roadmap.roadmap().cycle().name());
        row = pair(summary, row, "Read on", roadmap.today());
        row = pair(summary, row, "Mark", roadmap.mark());
        row = pair(summary, row, "Items", roadmap.roadmap().entries().size());
        row = pair(summary, row, "Suspended", roadmap.suspended());
        row = pair(summary, row, "Without dates", roadmap.undated().size());
        row++;
        heads(summary.createRow(row++), List.of(roadmap.lanesBy().heading(), "Items", "Suspended", "Without dates"));
        for (Lane lane : roadmap.lanes()) {
            Row counts = summary.createRow(row++);
            set(counts.createCell(0), lane.name());
            set(counts.createCell(1), lane.entries().size());
            set(
                    counts.createCell(2),
                    lane.entries().stream().filter(RoadmapSheet::isSuspended).count());
            set(
                    counts.createCell(3),
                    lane.entries().stream()
                            .filter(entry -> !RoadmapSheet.isDated(entry))
                            .count());
        }
        summary.setColumnWidth(0, 40 * CHARACTER);
        summary.setColumnWidth(1, 30 * CHARACTER);
        summary.setColumnWidth(2, 14 * CHARACTER);
        summary.setColumnWidth(3, 16 * CHARACTER);
        printed(summary);
    }

    private int pair(XSSFSheet sheet, int number, String name, Object value) {
        Row row = sheet.createRow(number);
        set(row.createCell(0), name);
        set(row.createCell(1), value);
        return number + 1;
    }

    private void set(Cell cell, Object value) {
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(date);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
            cell.setCellStyle(text);
        }
    }

    private void heads(Row row, List<String> names) {
        for (String name : names) {
            Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
            cell.setCellValue(name);
            cell.setCellStyle(head);
        }
    }

    private static void printed(XSSFSheet sheet) {
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, 0));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private XSSFFont font(int size) {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        if (size > 0) {
            font.setFontHeightInPoints((short) size);
        }
        return font;
    }
}
