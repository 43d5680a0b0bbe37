package org.homeward.bench;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook as Excel saves it: texts shared between cells, dates and numbers as numbers with a style, blank cells with one. */
record MadeUpXlsx(List<CqcColumn> columns, IntFunction<Map<String, String>> row) {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String DATE_STYLE = "1";

    Path write(Path file, int rows) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
                Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16)) {
            Part part = new Part(zip, out);
            part.write("[Content_Types].xml", CONTENT_TYPES);
            part.write("_rels/.rels", RELATIONS);
            part.write("xl/workbook.xml", WORKBOOK);
            part.write("xl/_rels/workbook.xml.rels", WORKBOOK_RELATIONS);
            part.write("xl/styles.xml", STYLES);
            Map<String, Integer> shared = new LinkedHashMap<>();
            part.write("xl/worksheets/sheet1.xml", sheet -> writeSheet(sheet, rows, shared));
            part.write("xl/sharedStrings.xml", strings -> writeShared(strings, shared));
        }
        return file;
    }

    private void writeSheet(Writer out, int rows, Map<String, Integer> shared) throws IOException {
        out.write(XML + "<worksheet " + MAIN + "><sheetData><row r=\"1\">");
        for (int column = 0; column < columns.size(); column++) {
            out.write("<c r=\"" + letters(column) + "1\""
                    + text(columns.get(column).heading(), shared));
        }
        out.write("</row>");
        for (int number = 0; number < rows; number++) {
            writeRow(out, number, shared);
        }
        out.write("</sheetData></worksheet>");
    }

    private void writeRow(Writer out, int number, Map<String, Integer> shared) throws IOException {
        Map<String, String> values = row.apply(number);
        int at = number + 2;
        out.write("<row r=\"" + at + "\">");
        for (int column = 0; column < columns.size(); column++) {
            CqcColumn each = columns.get(column);
            out.write("<c r=\"" + letters(column) + at + "\""
                    + cell(each, values.getOrDefault(each.heading(), ""), shared));
        }
        out.write("</row>");
    }

    private static String cell(CqcColumn column, String value, Map<String, Integer> shared) {
        if (value.isEmpty()) {
            return " s=\"0\"/>";
        }
        if (column.isDate()) {
            return " s=\"" + DATE_STYLE + "\"><v>" + CqcColumn.excelDay(value) + "</v></c>";
        }
        return column.isNumber() ? "><v>" + value + "</v></c>" : text(value, shared);
    }

    private static String text(String value, Map<String, Integer> shared) {
        return " t=\"s\"><v>" + shared.computeIfAbsent(value, none -> shared.size()) + "</v></c>";
    }

    private static void writeShared(Writer out, Map<String, Integer> shared) throws IOException {
        out.write(XML + "<sst " + MAIN + " uniqueCount=\"" + shared.size() + "\">");
        for (String text : shared.keySet()) {
            out.write("<si><t xml:space=\"preserve\">" + CqcColumn.escaped(text) + "</t></si>");
        }
        out.write("</sst>");
    }

    /** "A", "B", …, "Z", "AA". */
    private static String letters(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }

    /** The parts of the zip, one after the other. */
    private record Part(ZipOutputStream zip, Writer out) {
        @FunctionalInterface
        interface Content {
            void to(Writer out) throws IOException;
        }

        void write(String name, String text) throws IOException {
            write(name, content -> content.write(text));
        }

        void write(String name, Content content) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            content.to(out);
            out.flush();
            zip.closeEntry();
        }
    }

    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String CONTENT_TYPES = XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPES + "sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPES + "worksheet+xml\"/>"
            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPES + "styles+xml\"/>"
            + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + TYPES + "sharedStrings+xml\"/></Types>";
    private static final String RELATIONS = XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + relation(1, "officeDocument", "xl/workbook.xml") + "</Relationships>";
    private static final String WORKBOOK_RELATIONS = XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + relation(1, "worksheet", "worksheets/sheet1.xml") + relation(2, "styles", "styles.xml")
            + relation(3, "sharedStrings", "sharedStrings.xml") + "</Relationships>";
    private static final String WORKBOOK = XML + "<workbook " + MAIN + " xmlns:r=\"" + OFFICE
            + "\"><sheets><sheet name=\"HSCA_Active_Locations\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    private static final String STYLES = XML + "<styleSheet " + MAIN + "><fonts count=\"1\"><font/></fonts>"
            + "<fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"2\"><xf numFmtId=\"0\" xfId=\"0\"/><xf numFmtId=\"14\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs>"
            + "</styleSheet>";

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
    }
}
