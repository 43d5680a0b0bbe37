package org.homeward.directory.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.homeward.bench.MadeUpCqcRows;

/**
 * Writes files in the layout of the CQC care directory with made-up rows, as comma-separated text and as the spreadsheets the
 * CQC gives out.
 */
public final class MadeUpCqcFile {
    private final int rows;
    private final MadeUpCqcRows made;
    private final UnaryOperator<Map<String, String>> retouch;

    private MadeUpCqcFile(int rows, MadeUpCqcRows made, UnaryOperator<Map<String, String>> retouch) {
        this.rows = rows;
        this.made = made;
        this.retouch = retouch;
    }

    /** As in England: one location in four is a care home. */
    public static MadeUpCqcFile of(int rows) {
        return new MadeUpCqcFile(rows, MadeUpCqcRows.asInEngland(), row -> row);
    }

    /** The hardest case for the directory: every row a care home. */
    public static MadeUpCqcFile ofCareHomes(int rows) {
        return new MadeUpCqcFile(rows, new MadeUpCqcRows(1), row -> row);
    }

    /** The same rows with something changed; a row becomes another by changing the map. */
    public MadeUpCqcFile retouched(UnaryOperator<Map<String, String>> change) {
        return new MadeUpCqcFile(rows, made, change);
    }

    public Path csv(Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord(CqcDirectory.OFFICIAL);
            for (int number = 0; number < rows; number++) {
                csv.writeRecord(row(number));
            }
        }
        return file;
    }

    public Path xlsx(Path file) throws IOException {
        try (ZipOutputStream zip = zip(file)) {
            text(zip, "[Content_Types].xml", CONTENT_TYPES);
            text(zip, "_rels/.rels", RELS);
            text(zip, "xl/_rels/workbook.xml.rels", WORKBOOK_RELS);
            text(zip, "xl/workbook.xml", WORKBOOK);
            text(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    SHEET_START + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Read me</t></is></c></row>"
                            + SHEET_END);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet2.xml"));
            Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            out.write(SHEET_START);
            writeXlsx(out, 1, CqcDirectory.OFFICIAL);
            for (int number = 0; number < rows; number++) {
                writeXlsx(out, number + 2, row(number));
            }
            out.write(SHEET_END);
            out.flush();
            zip.closeEntry();
        }
        return file;
    }

    public Path ods(Path file) throws IOException {
        try (ZipOutputStream zip = zip(file)) {
            text(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            zip.putNextEntry(new ZipEntry("content.xml"));
            Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            out.write(ODS_START);
            writeOds(out, CqcDirectory.OFFICIAL);
            for (int number = 0; number < rows; number++) {
                writeOds(out, row(number));
            }
            out.write(ODS_END);
            out.flush();
            zip.closeEntry();
        }
        return file;
    }

    /** As Excel saves it: shared texts, dates and numbers as styled numbers. */
    public Path excel(Path file) throws IOException {
        return MadeUpCqcRows.xlsx(file, rows, number -> retouch.apply(made.row(number)));
    }

    /** As LibreOffice saves it: dates and numbers as values beside their text. */
    public Path libreOffice(Path file) throws IOException {
        return MadeUpCqcRows.ods(file, rows, number -> retouch.apply(made.row(number)));
    }

    private List<String> row(int number) {
        Map<String, String> row = retouch.apply(made.row(number));
        return CqcDirectory.OFFICIAL.stream()
                .map(heading -> row.getOrDefault(heading, ""))
                .toList();
    }

    private static void writeXlsx(Writer out, int number, List<String> cells) throws IOException {
        out.write("<row r=\"" + number + "\">");
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                out.write("<c r=\"" + letters(column) + number + "\" t=\"inlineStr\"><is><t>"
                        + escaped(cells.get(column)) + "</t></is></c>");
            }
        }
        out.write("</row>");
    }

    private static void writeOds(Writer out, List<String> cells) throws IOException {
        out.write("<table:table-row table:style-name=\"ro1\">");
        int empties = 0;
        for (String cell : cells) {
            if (cell.isEmpty()) {
                empties++;
            } else {
                empties = writeEmpties(out, empties);
                out.write(
                        "<table:table-cell table:style-name=\"ce1\" office:value-type=\"string\" calcext:value-type=\"string\"><text:p>"
                                + escaped(cell) + "</text:p></table:table-cell>");
            }
        }
        writeEmpties(out, empties + 900);
        out.write("</table:table-row>");
    }

    private static int writeEmpties(Writer out, int empties) throws IOException {
        if (empties > 0) {
            out.write("<table:table-cell table:number-columns-repeated=\"" + empties + "\"/>");
        }
        return 0;
    }

    private static String letters(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static ZipOutputStream zip(Path file) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        return new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    private static void text(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** The headings, for tests that write their own rows. */
    public static List<String> headings() {
        return new ArrayList<>(CqcDirectory.OFFICIAL);
    }

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String CONTENT_TYPES = XML
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
            + "<Override PartName=\"/xl/worksheets/sheet2.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
            + "</Types>";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELS = XML
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
            + RELATIONS + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    private static final String WORKBOOK_RELS = XML
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"" + RELATIONS + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + "<Relationship Id=\"rId2\" Type=\"" + RELATIONS
            + "/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>";
    private static final String WORKBOOK = XML
            + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + RELATIONS
            + "\"><sheets>"
            + "<sheet name=\"README\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"HSCA_Active_Locations\" sheetId=\"2\" r:id=\"rId2\"/>"
            + "</sheets></workbook>";
    private static final String SHEET_START =
            XML + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String SHEET_END = "</sheetData></worksheet>";
    private static final String ODS_START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"><office:body><office:spreadsheet>"
            + "<table:table table:name=\"README\"><table:table-row><table:table-cell office:value-type=\"string\"><text:p>Read me</text:p>"
            + "</table:table-cell></table:table-row><table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell"
            + " table:number-columns-repeated=\"16384\"/></table:table-row></table:table><table:table table:name=\"HSCA_Active_Locations\">";
    private static final String ODS_END =
            "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
                    + "</table:table></office:spreadsheet></office:body></office:document-content>";
}
