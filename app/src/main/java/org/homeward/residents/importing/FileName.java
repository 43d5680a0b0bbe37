package org.homeward.residents.importing;

/** The name of a file as we show it: without folders, and no longer than a line. */
final class FileName {
    private static final int LONGEST = 100;

    private FileName() {}

    static String shown(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        String shown = name.isEmpty() ? "residents.csv" : name;
        return shown.length() > LONGEST ? shown.substring(0, LONGEST) : shown;
    }
}
