package org.homeward.directory.reading;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Puts the cells of an OpenDocument sheet together. A sheet ends with a million empty rows and each row with a thousand empty
 * cells, written as one with a count: empties are counted and only written out when something follows them.
 */
final class OdsSheet {
    private final RowSink sink;
    private final Limits limits;
    private final Runnable eachRow;
    private final StringBuilder text = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private boolean isWanted;
    private boolean isInCell;
    private int inAnnotation;
    private int emptyCells;
    private int cellRepeats;
    private int paragraphs;
    private long rowNumber;
    private long rowRepeats;
    private @Nullable String stated;

    OdsSheet(RowSink sink, Limits limits, Runnable eachRow) {
        this.sink = sink;
        this.limits = limits;
        this.eachRow = eachRow;
    }

    void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "table" -> {
                isWanted = sink.sheet(attribute(xml, "name", ""));
                rowNumber = 1;
            }
            case "table-row" -> startRow(xml);
            case "table-cell", "covered-table-cell" -> startCell(xml);
            case "annotation" -> inAnnotation++;
            case "p" -> startParagraph();
            case "s" -> append(" ".repeat(repeats(xml, "c", limits.cellCharacters())));
            case "tab", "line-break" -> append(" ");
            default -> {}
        }
    }

    void end(String element) {
        switch (element) {
            case "annotation" -> inAnnotation--;
            case "table-cell", "covered-table-cell" -> endCell();
            case "table-row" -> endRow();
            default -> {}
        }
    }

    void text(XMLStreamReader xml) {
        if (isInCell && inAnnotation == 0 && paragraphs > 0) {
            append(xml.getText());
        }
    }

    private void startRow(XMLStreamReader xml) {
        cells = new ArrayList<>();
        emptyCells = 0;
        rowRepeats = repeats(xml, "number-rows-repeated", Integer.MAX_VALUE);
    }

    private void startCell(XMLStreamReader xml) {
        isInCell = true;
        text.setLength(0);
        paragraphs = 0;
        cellRepeats = repeats(xml, "number-columns-repeated", Integer.MAX_VALUE);
        stated = switch (attribute(xml, "value-type", "")) {
            case "float", "percentage", "currency" -> attribute(xml, "value", "");
            case "date" -> attribute(xml, "date-value", "");
            default -> null;
        };
    }

    private void startParagraph() {
        if (isInCell && inAnnotation == 0) {
            if (paragraphs > 0) {
                append(" ");
            }
            paragraphs++;
        }
    }

    private void append(String more) {
        if (!isInCell || inAnnotation > 0) {
            return;
        }
        if (text.length() + more.length() > limits.cellCharacters()) {
            throw WorkbookScan.bomb("a cell in row %,d is longer than a spreadsheet allows".formatted(rowNumber));
        }
        text.append(more);
    }

    private void endCell() {
        isInCell = false;
        String value = stated == null ? text.toString() : stated;
        if (value.isEmpty()) {
            emptyCells = (int) Math.min(Integer.MAX_VALUE, (long) emptyCells + cellRepeats);
            return;
        }
        if ((long) cells.size() + emptyCells + cellRepeats > limits.columns()) {
            throw WorkbookScan.bomb("row %,d has more than %,d columns".formatted(rowNumber, limits.columns()));
        }
        for (; emptyCells > 0; emptyCells--) {
            cells.add("");
        }
        for (int copy = 0; copy < cellRepeats; copy++) {
            cells.add(value);
        }
    }

    private void endRow() {
        if (isWanted && !cells.isEmpty()) {
            for (long copy = 0; isWanted && copy < rowRepeats; copy++) {
                eachRow.run();
                isWanted = sink.row(rowNumber + copy, cells);
            }
        }
        rowNumber += rowRepeats;
    }

    private static int repeats(XMLStreamReader xml, String name, int most) {
        String count = attribute(xml, name, "1");
        try {
            return Math.clamp(Integer.parseInt(count), 0, most);
        } catch (NumberFormatException wrong) {
            throw WorkbookScan.bomb("a repeat count is not a number");
        }
    }

    private static String attribute(XMLStreamReader xml, String name, String otherwise) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return otherwise;
    }
}
