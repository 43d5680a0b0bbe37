package org.homeward.observations.earlier;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An export as Whzan writes it, made up: one row in ten lacks a reading, one whole row in fifty has a wrong score. */
public record MadeUpExport(int rows) {
    public static final List<String> HEADINGS = List.of(
            "Date/Time",
            "Care Home ID",
            "Care Home Name",
            "Type",
            "Area",
            "Phase",
            "Postal address",
            "Post Code",
            "GP",
            "GP Practice",
            "CCG",
            "No of Beds",
            "Asset number",
            "Clinical concern?",
            "NEWS2 score",
            "O2",
            "Systolic",
            "Diasolic",
            "Pulse",
            "Temperature",
            "Respiration rate",
            "O2 delivery",
            "Consciousness",
            "Scale 2 in use?");
    private static final List<String> NUMBERS =
            List.of("NEWS2 score", "O2", "Systolic", "Diasolic", "Pulse", "Temperature", "Respiration rate");
    private static final List<String> HOMES = List.of(
            "VLX01,Beechwood House",
            "1-999000002,The Limes",
            "VLX03,Seaview Lodge",
            "VLX04,Windmill Court",
            "H-77,The Old Rectory");
    private static final List<String> STATES =
            List.of("Alert", "Confusion", "Responsive to verbal Stimulus", "Responsive to pain", "Unresponsive");
    private static final LocalDateTime FIRST = LocalDateTime.of(2022, 7, 1, 8, 0);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final double SECONDS_A_DAY = 86_400;

    public Path csv(Path file) {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", HEADINGS) + "\n");
            for (int number = 0; number < rows; number++) {
                Map<String, String> row = row(number);
                out.write(HEADINGS.stream()
                                .map(heading -> row.getOrDefault(heading, ""))
                                .map(MadeUpExport::quoted)
                                .collect(Collectors.joining(","))
                        + "\n");
            }
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** As Excel saves it: texts shared, the date a styled day number, numbers with 17 digits. */
    public Path xlsx(Path file) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8)) {
            Map<String, Integer> shared = new LinkedHashMap<>();
            HEADINGS.forEach(heading -> shared.putIfAbsent(heading, shared.size()));
            part(zip, out, "[Content_Types].xml", CONTENT_TYPES);
            part(zip, out, "_rels/.rels", RELS);
            part(zip, out, "xl/workbook.xml", WORKBOOK);
            part(zip, out, "xl/_rels/workbook.xml.rels", WORKBOOK_RELS);
            part(zip, out, "xl/styles.xml", STYLES);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            out.write(HEAD + "<worksheet " + MAIN + "><sheetData>");
            writeRow(out, 1, HEADINGS, shared);
            for (int number = 0; number < rows; number++) {
                Map<String, String> row = row(number);
                writeRow(
                        out,
                        number + 2,
                        HEADINGS.stream()
                                .map(heading -> row.getOrDefault(heading, ""))
                                .toList(),
                        shared);
            }
            out.write("</sheetData></worksheet>");
            out.flush();
            zip.closeEntry();
            part(
                    zip,
                    out,
                    "xl/sharedStrings.xml",
                    HEAD + "<sst " + MAIN + ">"
                            + shared.keySet().stream()
                                    .map(text -> "<si><t>" + text.replace("&", "&amp;") + "</t></si>")
                                    .collect(Collectors.joining())
                            + "</sst>");
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** How many of the rows lack a reading. */
    public int incomplete() {
        return (int) IntStream.range(0, rows).filter(MadeUpExport::isIncomplete).count();
    }

    /** How many whole rows have a wrong score. */
    public int differ() {
        return (int) IntStream.range(0, rows)
                .filter(number -> !isIncomplete(number) && isWrong(number))
                .count();
    }

    private static boolean isIncomplete(int number) {
        return number % 10 == 9;
    }

    private static boolean isWrong(int number) {
        return number % 50 == 7;
    }

    public static Map<String, String> row(int number) {
        Random random = new Random(number);
        String[] home = HOMES.get(number / 10 % HOMES.size()).split(",", -1);
        int saturation = 84 + random.nextInt(17);
        int systolic = 85 + random.nextInt(140);
        int pulse = 38 + random.nextInt(100);
        int tenths = 345 + random.nextInt(50);
        int respiration = 8 + random.nextInt(20);
        boolean onAir = random.nextInt(4) > 0;
        boolean scale2 = random.nextInt(8) == 0;
        String state = STATES.get(Math.max(0, random.nextInt(12) - 7));
        int score = Twin.score(respiration, saturation, scale2, onAir, systolic, pulse, !state.equals("Alert"), tenths);
        Map<String, String> row = new LinkedHashMap<>();
        HEADINGS.forEach(heading -> row.put(heading, ""));
        row.put("Date/Time", WRITTEN.format(FIRST.plusMinutes(17L * number)));
        row.put("Care Home ID", home[0]);
        row.put("Care Home Name", home[1]);
        row.put("Postal address", "1 Made-up Road, Holt");
        row.put("No of Beds", "42");
        row.put("Asset number", "BB" + number % 8);
        row.put("Clinical concern?", random.nextInt(9) == 0 ? "Yes" : "No");
        row.put("NEWS2 score", String.valueOf(isWrong(number) ? score + 1 : score));
        row.put("O2", String.valueOf(saturation));
        row.put("Systolic", String.valueOf(systolic));
        row.put("Diasolic", String.valueOf(systolic / 2 + 10));
        row.put("Pulse", String.valueOf(pulse));
        row.put("Temperature", tenths / 10 + "." + tenths % 10);
        row.put("Respiration rate", String.valueOf(respiration));
        row.put("O2 delivery", onAir ? "Breathing Air" : random.nextBoolean() ? "Nasal Cannula" : "Other");
        row.put("Consciousness", state);
        row.put("Scale 2 in use?", scale2 ? "Yes" : "No");
        if (isIncomplete(number)) {
            row.put(List.of("Temperature", "Respiration rate", "Pulse").get(random.nextInt(3)), "");
        }
        return row;
    }

    private static String quoted(String text) {
        return text.contains(",") ? "\"" + text + "\"" : text;
    }

    private static void writeRow(Writer out, int number, List<String> cells, Map<String, Integer> shared)
            throws IOException {
        out.write("<row r=\"" + number + "\">");
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            String place = (char) ('A' + column) + String.valueOf(number);
            boolean isNumber = number > 1 && NUMBERS.contains(HEADINGS.get(column));
            if (text.isEmpty()) {
                continue;
            }
            if (number > 1 && column == 0) {
                out.write(
                        "<c r=\"" + place + "\" s=\"1\"><v>" + serial(LocalDateTime.parse(text, WRITTEN)) + "</v></c>");
            } else if (isNumber) {
                out.write("<c r=\"" + place + "\"><v>" + noisy(Double.parseDouble(text)) + "</v></c>");
            } else {
                Integer at = shared.computeIfAbsent(text, none -> shared.size());
                out.write("<c r=\"" + place + "\" t=\"s\"><v>" + at + "</v></c>");
            }
        }
        out.write("</row>");
    }

    static String serial(LocalDateTime time) {
        return noisy(java.time.Duration.between(LocalDateTime.of(1899, 12, 30, 0, 0), time)
                        .toSeconds()
                / SECONDS_A_DAY);
    }

    static String noisy(double number) {
        return new BigDecimal(number)
                .round(new MathContext(17))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static void part(ZipOutputStream zip, Writer out, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write(text);
        out.flush();
        zip.closeEntry();
    }

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String CONTENT_TYPES = HEAD + "<Types xmlns=\"" + PACKAGE
            + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\""
            + KIND + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + KIND
            + "worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + KIND
            + "styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + KIND
            + "sharedStrings+xml\"/></Types>";
    private static final String RELS =
            HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                    + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    private static final String WORKBOOK = HEAD + "<workbook " + MAIN + " xmlns:r=\"" + OFFICE
            + "\"><sheets><sheet name=\"Readings\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    private static final String WORKBOOK_RELS = HEAD + "<Relationships xmlns=\"" + PACKAGE
            + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + OFFICE
            + "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\"" + OFFICE
            + "/styles\" Target=\"styles.xml\"/></Relationships>";
    private static final String STYLES = HEAD + "<styleSheet " + MAIN
            + "><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/></numFmts><fonts count=\"1\"><font/></fonts>"
            + "<fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
            + "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
}
