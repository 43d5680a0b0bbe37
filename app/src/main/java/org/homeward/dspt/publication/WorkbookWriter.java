package org.homeward.dspt.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook with one sheet of texts, the least that Excel opens (ECMA-376): for the sample week of the demo. */
final class WorkbookWriter {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String FORMATS = "http://schemas.openxmlformats.org/";
    private static final String SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATIONS = FORMATS + "officeDocument/2006/relationships";
    private static final String MAIN = " xmlns=\"" + FORMATS + "spreadsheetml/2006/main\"";

    private WorkbookWriter() {}

    static byte[] xlsx(String sheet, List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", contentTypes());
            part(zip, "_rels/.rels", relations(RELATIONS + "/officeDocument", "xl/workbook.xml"));
            part(zip, "xl/_rels/workbook.xml.rels", relations(RELATIONS + "/worksheet", "worksheets/sheet1.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook" + MAIN + " xmlns:r=\"" + RELATIONS + "\"><sheets><sheet name=\"" + escaped(sheet)
                            + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(zip, "xl/worksheets/sheet1.xml", sheet(rows));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Bytes in memory are always there", impossible);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String sheet(List<List<String>> rows) {
        StringBuilder xml = new StringBuilder("<worksheet" + MAIN + "><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            xml.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                cell(xml, column(column) + (row + 1), rows.get(row).get(column));
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static void cell(StringBuilder xml, String place, String text) {
        if (!text.isEmpty()) {
            xml.append("<c r=\"").append(place).append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            xml.append(escaped(text)).append("</t></is></c>");
        }
    }

    /** A to Z, then AA to AZ: enough for 52 columns. */
    private static String column(int at) {
        return (at < 26 ? "" : "A") + (char) ('A' + at % 26);
    }

    private static String contentTypes() {
        return "<Types xmlns=\"" + FORMATS + "package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + SHEETS + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + SHEETS
                + "worksheet+xml\"/></Types>";
    }

    private static String relations(String type, String target) {
        return "<Relationships xmlns=\"" + FORMATS + "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
