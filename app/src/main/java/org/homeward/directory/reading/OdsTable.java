package org.homeward.directory.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.homeward.directory.ImportProgress;

/** An OpenDocument spreadsheet (.ods), streamed from its content.xml. */
final class OdsTable implements Table {
    private static final int BUFFER = 1 << 16;
    private final Path file;
    private final WorkbookScan scan;
    private final Limits limits;

    OdsTable(Path file, WorkbookScan scan, Limits limits) {
        this.file = file;
        this.scan = scan;
        this.limits = limits;
    }

    @Override
    public void read(RowSink sink, ImportProgress progress) {
        Pace pace = new Pace(progress, limits, scan.tableBytes());
        try (ZipFile zip = new ZipFile(file.toFile());
                CountedBytes bytes = new CountedBytes(zip.getInputStream(new ZipEntry("content.xml")))) {
            XMLStreamReader xml = parser().createXMLStreamReader(
                            new InputStreamReader(new BufferedInputStream(bytes, BUFFER), StandardCharsets.UTF_8));
            read(xml, new OdsSheet(sink, limits, () -> pace.row(bytes.count())));
            xml.close();
        } catch (XMLStreamException | IOException broken) {
            throw new UnreadableFile(
                    "The workbook is damaged: part of it cannot be read.",
                    "Download it again. If it is the same, open it in a spreadsheet program, save it as \"CSV UTF-8\", and import that copy.");
        }
        pace.done();
    }

    private static void read(XMLStreamReader xml, OdsSheet sheet) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> sheet.start(xml);
                case XMLStreamConstants.END_ELEMENT -> sheet.end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    sheet.text(xml);
                default -> {}
            }
        }
    }

    // the JDK's own parser, whatever else is on the class path: no document type, no entity from outside
    private static XMLInputFactory parser() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        return factory;
    }
}
