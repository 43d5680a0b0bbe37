package org.homeward.bench;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook as LibreOffice saves it: each cell with its style and type, dates and numbers as values beside their text. */
record MadeUpOds(List<CqcColumn> columns, IntFunction<Map<String, String>> row) {
    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"><office:body><office:spreadsheet>"
            + "<table:table table:name=\"HSCA_Active_Locations\">";
    private static final String END = "<table:table-row table:number-rows-repeated=\"990000\"><table:table-cell"
            + " table:number-columns-repeated=\"16384\"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>";

    Path write(Path file, int rows) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
                Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            out.write("application/vnd.oasis.opendocument.spreadsheet");
            out.flush();
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("content.xml"));
            writeTable(out, rows);
            out.flush();
            zip.closeEntry();
        }
        return file;
    }

    private void writeTable(Writer out, int rows) throws IOException {
        out.write(START + "<table:table-row table:style-name=\"ro1\">");
        for (CqcColumn column : columns) {
            out.write(typed("string", "", column.heading()));
        }
        out.write("</table:table-row>");
        for (int number = 0; number < rows; number++) {
            Map<String, String> values = row.apply(number);
            out.write("<table:table-row table:style-name=\"ro2\">");
            for (CqcColumn column : columns) {
                out.write(cell(column, values.getOrDefault(column.heading(), "")));
            }
            out.write("<table:table-cell table:number-columns-repeated=\"16262\"/></table:table-row>");
        }
        out.write(END);
    }

    private static String cell(CqcColumn column, String value) {
        if (value.isEmpty()) {
            return "<table:table-cell table:style-name=\"ce3\"/>";
        }
        if (column.isDate()) {
            return typed("date", " office:date-value=\"" + CqcColumn.day(value) + "\"", value);
        }
        return column.isNumber()
                ? typed("float", " office:value=\"" + value + "\"", value)
                : typed("string", "", value);
    }

    private static String typed(String type, String value, String text) {
        return "<table:table-cell table:style-name=\"ce3\" office:value-type=\"" + type + "\"" + value
                + " calcext:value-type=\"" + type + "\"><text:p>" + CqcColumn.escaped(text)
                + "</text:p></table:table-cell>";
    }
}
