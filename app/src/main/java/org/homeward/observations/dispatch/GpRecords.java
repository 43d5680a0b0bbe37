package org.homeward.observations.dispatch;

import java.util.List;

/** Every way into a GP record that Homeward has. */
final class GpRecords {
    static final List<GpRecord> ALL = all();

    private GpRecords() {}

    private static List<GpRecord> all() {
        PdfLetter pdf = new PdfLetter();
        return List.of(pdf, new FhirBundle(), new MeshEnvelope(pdf), new PasteText(), new CsvSheet());
    }

    static GpRecord by(Route route) {
        return ALL.stream()
                .filter(way -> way.route() == route)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No way is called " + route));
    }
}
